import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { themeTrends } from '@rode-draad/analytics'
import { themeTrendQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/theme-trends')
export class ThemeTrendsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async trends(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(themeTrendQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => themeTrends(facts, query, scope))
  }
}
