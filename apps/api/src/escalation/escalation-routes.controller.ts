import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import {
  escalationQuery,
  type EscalationRoutesAnswer,
  type SignalEscalationAnswer,
} from '@rode-draad/contract'
import { conductRules } from '@rode-draad/domain'
import { loadEscalationRules, readCaseBrief } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { adviceFor } from './advice-for.js'
import { caseOfBrief } from './case-of-brief.js'

/** Who can help. The rules are read from their files, so that a changed rule counts at once. */
@Controller('v1')
export class EscalationRoutesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('escalation-routes')
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { law, theme, doelgroep, zorgprofiel, asks, tried, phase, track } = parseInput(
      escalationQuery,
      request.query,
    )
    const about = {
      ...{ laws: law, themes: theme, doelgroepen: doelgroep, zorgprofielen: zorgprofiel, tried },
      ...{ asks: asks ?? null, phase: phase ?? null, track: track ?? null },
    }
    const answer: EscalationRoutesAnswer = { data: adviceFor(about, await loadEscalationRules()) }
    response.set('Cache-Control', 'private, no-cache').json(answer)
  }

  @Get('signals/:id/escalation-routes')
  async of(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const reader = caseReader(identity, {
      purpose: purposeOf(request, identity),
      requestId: requestIdOf(request),
    })
    const { postgres: app, audit } = this.services.stores
    const brief = await readCaseBrief({ app, audit }, { id, scope: identity.scope, reader })
    if (!brief) throw new ProblemResponse(notFound)
    const answer: SignalEscalationAnswer = {
      brief,
      data: adviceFor(caseOfBrief(brief), await loadEscalationRules()),
      conduct: conductRules.map((rule) => ({ ...rule })),
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}
