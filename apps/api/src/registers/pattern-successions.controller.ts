import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common'
import { patternMergeBody, patternSplitBody, type SplitAnswer } from '@rode-draad/contract'
import { countRedactionTokens } from '@rode-draad/domain'
import { mergePatterns, splitPattern } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { Redacting } from './redact-row.js'
import { writtenOrRefuse } from './register-refusals.js'
import { patternViewer } from './register-request.js'

/** Patterns that become one, and parts that go on by themselves; the history of each stays. */
@Controller('v1/patterns')
export class PatternSuccessionsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('merges')
  async merge(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { accordingTo, source, reason, ...told } = parseInput(patternMergeBody(this.services.today()), body)
    const redacting = new Redacting()
    const merging = {
      ...told,
      accordingTo: redacting.text(accordingTo),
      source: redacting.text(source),
      reason: redacting.text(reason),
    }
    const { postgres } = this.services.stores
    writtenOrRefuse(await mergePatterns(postgres, patternViewer(identityOf(request)), merging))
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  @Post('splits')
  async split(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { parts, reason, ...told } = parseInput(patternSplitBody, body)
    const redacting = new Redacting()
    const splitting = {
      ...told,
      parts: parts.map((part) => redacting.row('pattern', part)),
      reason: redacting.text(reason),
    }
    const { postgres } = this.services.stores
    const split = writtenOrRefuse(await splitPattern(postgres, patternViewer(identityOf(request)), splitting))
    const answer: SplitAnswer = {
      code: told.code,
      parts: [...split.parts],
      redactions: countRedactionTokens(redacting.spans),
    }
    response.set('Cache-Control', 'no-store').status(201).json(answer)
  }
}
