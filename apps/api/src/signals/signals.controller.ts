import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common'
import { signalBody, signalQuery, type SignalBody, type SignalRecord } from '@rode-draad/contract'
import { channelCodes, type GemeenteTable } from '@rode-draad/domain'
import {
  keepNewVersion,
  keepSignal,
  nearDuplicates,
  prepareOne,
  readCase,
  type CaseReader,
  type Kept,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { identityOf, type Identity } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import {
  erasedBefore,
  notFound,
  otherContent,
  parseInput,
  parseInputs,
  problemOf,
  ProblemResponse,
} from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from './case-reader.js'

const keyHeader = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'Een Idempotency-Key is 1 tot 255 tekens lang, zonder spaties.')
    .optional(),
})

@Controller('v1/signals')
export class SignalsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** One signal: parsed, redacted, tagged and committed before it is answered. */
  @Post()
  async add(
    @Query() query: unknown,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const gemeenten = await this.services.gemeenten()
    const [{ asNewVersion }, { 'Idempotency-Key': known }, sent] = parseInputs(
      [signalQuery, query],
      [keyHeader, { 'Idempotency-Key': key }],
      [this.bodyOf(identity, gemeenten), body],
    )
    const keyHash = known === undefined ? null : this.keyHash(identity, known)
    const signal = await this.prepare(sent, gemeenten)
    const kept = await keepSignal(
      this.intake(),
      identity.scope.writes,
      signal,
      keyHash,
      asNewVersion === 'true',
    )
    sendKept(response, kept, 201)
  }

  /** A new version of a signal that the same sender sent before. */
  @Put(':id')
  async replace(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const gemeenten = await this.services.gemeenten()
    const signal = await this.prepare(parseInput(this.bodyOf(identity, gemeenten), body), gemeenten)
    const kept = await keepNewVersion(this.intake(), identity.scope.writes, id, signal)
    if (kept.outcome === 'other-content') throw new ProblemResponse(anotherSignal)
    sendKept(response, kept, 200)
  }

  /** One case, for who may read cases; the reading is written down first: no line, no case. */
  @Get(':id')
  async one(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set('Cache-Control', 'no-store').json(await this.read(id, request))
  }

  /** What may be about the same case, in the reader's own reach; the case itself is read for it. */
  @Get(':id/near-duplicates')
  async alike(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.read(id, request)
    const { scope } = identityOf(request)
    const data = await nearDuplicates(this.reading(), record, { scope, reader: this.readerOf(request) })
    response.set('Cache-Control', 'no-store').json({ data })
  }

  private async read(id: string, request: Request): Promise<SignalRecord> {
    const { scope } = identityOf(request)
    const record = await readCase(this.reading(), { id, scope, reader: this.readerOf(request) })
    if (!record) throw new ProblemResponse(notFound)
    return record
  }

  private readerOf(request: Request): CaseReader {
    const identity = identityOf(request)
    return caseReader(identity, {
      purpose: purposeOf(request, identity),
      requestId: requestIdOf(request),
    })
  }

  private reading() {
    const { postgres: app, audit } = this.services.stores
    return { app, audit }
  }

  /** A channel that this sender does not send for is refused as one that does not exist. */
  private bodyOf({ scope: { writes } }: Identity, gemeenten: GemeenteTable) {
    const channels = writes === 'all' ? channelCodes : [...writes]
    return signalBody(this.services.today(), channels, gemeenten)
  }

  private intake() {
    const { stores, hashes } = this.services
    return { app: stores.postgres, hashes }
  }

  private prepare(body: SignalBody, gemeenten: GemeenteTable) {
    const { intake, preparing } = this.services
    return prepareOne(intake.pool, preparing, body, gemeenten)
  }

  private keyHash({ kind, subject }: Identity, key: string): Buffer {
    return this.services.hashes.idempotencyKey(`${kind} ${subject}`, key)
  }
}

const anotherSignal = problemOf(
  409,
  'Ander kenmerk of kanaal',
  'Dit signaal kwam binnen met een ander kenmerk of kanaal. Stuur het met hetzelfde kenmerk en kanaal.',
)

const refusals = {
  'other-content': otherContent,
  erased: erasedBefore,
  'key-reused': problemOf(422, 'Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander signaal.'),
  'in-flight': problemOf(409, 'Nog bezig', 'Dit signaal wordt nog verwerkt. Probeer het zo weer.'),
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
