import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common'
import { signalBatchListQuery, signalBatchQuery } from '@rode-draad/contract'
import { channelCodes } from '@rode-draad/domain'
import { listBatches, readBatch } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { problemFor } from '../http/problem-for.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { overloaded, stoppingNow, tooManyOfYours } from '../intake/overloaded.js'
import { SERVICES, type Services } from '../program/services.js'
import { mayStillSend } from '../sign-in/may-still-send.js'
import { batchAnswer, type BatchAnswer } from './batch-answer.js'
import { batchFormat } from './batch-format.js'
import { batchSource } from './batch-source.js'
import { notForLines } from './mapping-problems.js'
import { takeBatch, type BatchRequest } from './take-batch.js'

@Controller('v1/signal-batches')
export class SignalBatchesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** Many signals in one stream; each line of progress says what is committed. */
  @Post()
  async add(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const identity = identityOf(request)
    const { writes } = identity.scope
    const schema = signalBatchQuery(writes === 'all' ? channelCodes : [...writes])
    const { channel, dryRun, mapping: name, mappingVersion } = parseInput(schema, query)
    const form = batchFormat(request.headers['content-type'], request.headers['content-encoding'])
    if (form.format === 'ndjson' && name !== undefined) throw notForLines()
    const mapping = name === undefined ? null : { name, version: mappingVersion ?? null }
    const answer = batchAnswer(request, response)
    const { batches, lifecycle } = this.services.intake
    if (lifecycle.stopping.aborted) throw stoppingNow()
    const who = `${identity.kind} ${identity.subject}`
    if (batches.isFullFor(who)) throw tooManyOfYours()
    const leave = batches.enter(who)
    if (!leave) throw overloaded(5)
    try {
      const mayStill = mayStillSend(this.services, request, channel)
      const bytes = batchSource(request, { stopping: lifecycle.stopping, mayStill })
      await this.take(answer, request, {
        ...{ identity, channel, dryRun: dryRun === 'true', form, mapping, bytes, mayStill },
      })
    } finally {
      leave()
      // What is left unread would keep the connection from being used again.
      request.resume()
    }
  }

  @Get()
  async list(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { channel } = parseInput(signalBatchListQuery, query)
    const { writes } = identityOf(request).scope
    const data = await listBatches(this.services.stores.postgres, writes, channel ?? null)
    response.set('Cache-Control', 'no-store').json({ data })
  }

  @Get(':id')
  async one(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const record = await readBatch(this.services.stores.postgres, identityOf(request).scope.writes, id)
    if (!record) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(record)
  }

  private async take(
    answer: BatchAnswer,
    request: Request,
    batch: Omit<BatchRequest, 'onBegin' | 'onProgress'>,
  ): Promise<void> {
    const { logger } = this.services
    let batchId: string | null = null
    const onBegin = (id: string | null) => (batchId = id)
    try {
      const onProgress = answer.progress.bind(answer)
      const { ms, ...result } = await takeBatch(this.services, { ...batch, onBegin, onProgress })
      const { id, received, accepted, duplicate, quarantined, erasedBefore } = result
      const counts = { received, accepted, duplicate, quarantined, erasedBefore }
      logger.info({ batch: id, ...counts, ms }, 'batch')
      answer.result(result)
    } catch (error) {
      // A sender that went away hears nothing.
      if (request.destroyed && !request.complete) return
      if (!answer.problem(problemFor(error, logger).problem, batchId)) throw error
    }
  }
}
