import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common'
import {
  csvMediaType,
  dropBody,
  mendingBody,
  quarantinePage,
  quarantineQuery,
  type QuarantineAnswer,
  type QuarantineQuery,
} from '@rode-draad/contract'
import {
  dropRow,
  listQuarantine,
  mendRow,
  readBatch,
  readWaitingRow,
  type ReadingAction,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import {
  erasedBefore,
  notFound,
  otherContent,
  parseInput,
  problemOf,
  ProblemResponse,
} from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { mendedSignal } from './mended-signal.js'
import { quarantineHeading, quarantineLine } from './quarantine-csv.js'

const alreadyDecided = problemOf(409, 'Al besloten', 'Over deze rij is al een besluit genomen.')
const refusals = {
  decided: alreadyDecided,
  erased: erasedBefore,
  'other-content': otherContent,
} as const

/** Rows that were set apart, for who sends in for their channel. */
@Controller('v1')
export class QuarantineController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** Reading them is reading cases: it is written down first, and without that nothing is given. */
  @Get('signal-batches/:id/quarantine')
  async list(
    @Param('id', idOfPath) id: string,
    @Query() query: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = parseInput(quarantineQuery, query)
    const type = request.accepts(['application/json', csvMediaType])
    if (type === false) {
      throw new ProblemResponse(
        problemOf(406, 'Vorm niet mogelijk', `Vraag om application/json of ${csvMediaType}.`),
      )
    }
    await this.writeDown(request, id, type === csvMediaType ? 'export' : 'read')
    response.set({ 'Cache-Control': 'no-store', Vary: 'Accept' })
    if (type === csvMediaType) return await this.download(request, response, id, asked)
    const rows = await this.rows(request, id, asked, quarantinePage)
    const next = rows.length === quarantinePage ? (rows.at(-1)?.row ?? null) : null
    const answer: QuarantineAnswer = { data: rows, next }
    response.json(answer)
  }

  /** The row as a signal, with what was changed; everything else as in the batch. */
  @Post('quarantined-rows/:id/mendings')
  async mend(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, subject: by } = identityOf(request)
    const { postgres } = this.services.stores
    const row = await readWaitingRow(postgres, scope.writes, id)
    if (row === null) throw new ProblemResponse(notFound)
    const changes = parseInput(mendingBody, body)
    if (row === 'decided') throw new ProblemResponse(alreadyDecided)
    const signal = await mendedSignal(row, changes, this.services)
    const { asNewVersion } = changes
    const intake = { app: postgres, hashes: this.services.hashes }
    const mended = await mendRow(intake, scope.writes, { id, signal, asNewVersion, by })
    if (!('answer' in mended)) throw new ProblemResponse(refusals[mended.outcome])
    response
      .status(201)
      .set({ 'Cache-Control': 'no-store', Location: `/v1/signals/${mended.answer.id}` })
      .json(mended.answer)
  }

  @Post('quarantined-rows/:id/drops')
  @HttpCode(204)
  async drop(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<void> {
    const { scope, subject: by } = identityOf(request)
    const { postgres } = this.services.stores
    if ((await readWaitingRow(postgres, scope.writes, id)) === null) throw new ProblemResponse(notFound)
    const { reason } = parseInput(dropBody, body)
    const dropped = await dropRow(postgres, scope.writes, { id, reason, by })
    if (dropped !== 'dropped') throw new ProblemResponse(alreadyDecided)
  }

  /** @throws ProblemResponse 404 for a batch that is not there or of another channel; that is written down too */
  private async writeDown(request: Request, batchId: string, action: ReadingAction): Promise<void> {
    const identity = identityOf(request)
    const { postgres, audit } = this.services.stores
    const { subject, ...how } = caseReader(identity, {
      purpose: purposeOf(request, identity),
      requestId: requestIdOf(request),
    })
    const batch = await readBatch(postgres, identity.scope.writes, batchId)
    const result = batch ? 'given' : 'not-found'
    await audit.write({ ...how, reader: subject, action, signalId: batchId, result })
    if (!batch) throw new ProblemResponse(notFound)
  }

  private rows(request: Request, id: string, { state, after }: QuarantineQuery, limit: number) {
    const { writes } = identityOf(request).scope
    return listQuarantine(this.services.stores.postgres, writes, id, { state, after, limit })
  }

  /** A page at a time, so that a large quarantine takes no more memory than a small one. */
  private async download(
    request: Request,
    response: Response,
    id: string,
    { state, after }: QuarantineQuery,
  ): Promise<void> {
    response.type(csvMediaType).attachment('quarantaine.csv').write(quarantineHeading)
    for (let from = after; ;) {
      const rows = await this.rows(request, id, { state, after: from }, quarantinePage)
      response.write(rows.map(quarantineLine).join(''))
      if (rows.length < quarantinePage) break
      from = rows.at(-1)?.row ?? from
    }
    response.end()
  }
}
