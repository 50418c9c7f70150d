import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { noQuery, type RetagRunsAnswer } from '@rode-draad/contract'
import { retagRuns } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

/** Which version of the tagger has been over the signals, and how far; shares only, so for everybody. */
@Controller('v1/retag-runs')
export class RetagRunsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    parseInput(noQuery, request.query)
    const { stores, taggerVersion, now } = this.services
    const runs = await retagRuns(stores.postgres)
    const answer: RetagRunsAnswer = {
      data: runs.map(({ startedAt, endedAt, ...run }) => ({
        ...run,
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
      })),
      meta: { asOf: now().toISOString(), taggerVersion },
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}
