import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import { historyQuery, registerQuery } from '@rode-draad/contract'
import { conceptPatterns, patternHistory, readPattern, recordedUntilNow } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { askerOf, patternViewer, requireCode } from './register-request.js'

/** One pattern, as PostgreSQL has it now: also concepts, for who may see them. */
@Controller('v1')
export class PatternsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('patterns/:code')
  async read(@Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    requireCode(code)
    const asked = { code, asOf: await this.moment(undefined), asker: askerOf(request) }
    const viewer = patternViewer(identityOf(request))
    await this.send(request, response, await readPattern(this.services.stores.postgres, viewer, asked))
  }

  @Get('patterns/:code/history')
  async history(
    @Param('code') code: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const query = parseInput(historyQuery, request.query)
    const asked = { code, asOf: await this.moment(query.asOf), asker: askerOf(request) }
    const viewer = patternViewer(identityOf(request))
    await this.send(request, response, await patternHistory(this.services.stores.postgres, viewer, asked))
  }

  @Get('concept-patterns')
  async concepts(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { data } = parseInput(registerQuery, request.query)
    const viewer = patternViewer(identityOf(request))
    const rows = await conceptPatterns(this.services.stores.postgres, viewer, data === 'demo')
    response.set('Cache-Control', 'no-store').json({ data: rows })
  }

  /** Words that came from a case and that nobody else approved are read as that case is: no line, no words. */
  private async send(
    request: Request,
    response: Response,
    read: { readonly answer: unknown; readonly cases: readonly string[] } | null,
  ): Promise<void> {
    if (!read) throw new ProblemResponse(notFound)
    const identity = identityOf(request)
    if (read.cases.length > 0) {
      const purpose = purposeOf(request, identity)
      const { subject, ...how } = caseReader(identity, { purpose, requestId: requestIdOf(request) })
      for (const signalId of read.cases) {
        await this.services.stores.audit.write({
          ...how,
          reader: subject,
          action: 'read',
          signalId,
          result: 'given',
        })
      }
    }
    response.set('Cache-Control', 'no-store').json(read.answer)
  }

  /** By the clock of the database, which is the one that records. */
  private async moment(asked: string | undefined): Promise<string> {
    return asked ?? (await recordedUntilNow(this.services.stores.postgres))
  }
}
