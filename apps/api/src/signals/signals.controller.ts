import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Req, Res } from '@nestjs/common'
import { signalBody, type SignalBody } from '@rode-draad/contract'
import { keepNewVersion, keepSignal, prepareSignal, readSignal, type Kept } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, problemOf, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/, 'Een Idempotency-Key is 1 tot 255 tekens lang, zonder spaties.')
  .optional()

@Controller('v1/signals')
export class SignalsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** One signal: parsed, redacted, tagged and committed before it is answered. */
  @Post()
  async add(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const keyHash = this.keyHash(key)
    const signal = this.prepare(this.parse(body))
    const kept = await keepSignal(this.services.stores.postgres, signal, keyHash)
    sendKept(response, kept, 201)
  }

  /** A new version of a signal that the same sender sent before. */
  @Put(':id')
  async replace(@Param('id') id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    requireUuid(id)
    const kept = await keepNewVersion(this.services.stores.postgres, id, this.prepare(this.parse(body)))
    sendKept(response, kept, 200)
  }

  /** One case, for who may read cases; the reading is written down. */
  @Get(':id')
  async one(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    requireUuid(id)
    const identity = identityOf(request)
    const record = await readSignal(this.services.stores.postgres, id, identity.scope, identity.id)
    if (!record) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(record)
  }

  private parse(body: unknown): SignalBody {
    return parseInput(signalBody(this.services.today()), body)
  }

  private prepare(body: SignalBody) {
    return prepareSignal(body, this.services.preparing)
  }

  private keyHash(key: string | undefined): Buffer | null {
    const parsed = parseInput(z.object({ 'Idempotency-Key': idempotencyKey }), { 'Idempotency-Key': key })
    const value = parsed['Idempotency-Key']
    return value === undefined ? null : this.services.preparing.hashes.idempotencyKey(value)
  }
}

function requireUuid(id: string): void {
  if (!z.uuid().safeParse(id).success) throw new ProblemResponse(notFound)
}

const refusals = {
  'other-content': problemOf(
    409,
    'Al bekend met andere inhoud',
    'Een signaal met dit kenmerk is er al, met andere inhoud. Stuur een nieuwe versie met PUT.',
  ),
  'key-reused': problemOf(422, 'Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander signaal.'),
  'in-flight': problemOf(
    409,
    'Nog bezig',
    'Een verzoek met deze Idempotency-Key is nog bezig. Probeer het zo weer.',
  ),
  unknown: notFound,
} as const

function sendKept(response: Response, kept: Kept, created: 200 | 201): void {
  if (!('answer' in kept)) {
    const headers: Record<string, string> = kept.outcome === 'in-flight' ? { 'Retry-After': '1' } : {}
    throw new ProblemResponse(refusals[kept.outcome], headers)
  }
  response
    .status(kept.outcome === 'created' ? created : 200)
    .set({ 'Cache-Control': 'no-store', Location: `/v1/signals/${kept.answer.id}` })
    .json(kept.answer)
}
