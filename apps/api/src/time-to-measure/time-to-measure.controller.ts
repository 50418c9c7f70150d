import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { timeToMeasure, timeToMeasureCurves, timeToMeasurePatterns } from '@rode-draad/analytics'
import { timeToMeasureQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/time-to-measure')
export class TimeToMeasureController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async figures(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => timeToMeasure(facts, query, scope))
  }

  @Get('curves')
  async curves(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) =>
      timeToMeasureCurves(facts, query, scope),
    )
  }

  @Get('patterns')
  async patterns(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) =>
      timeToMeasurePatterns(facts, query, scope),
    )
  }
}
