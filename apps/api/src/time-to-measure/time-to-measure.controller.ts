import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { timeToMeasure, timeToMeasureCurves, timeToMeasurePatterns } from '@rode-draad/analytics'
import { timeToMeasureQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { sendTable } from '../http/send-table.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/time-to-measure')
export class TimeToMeasureController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async figures(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    sendTable(request, response, await timeToMeasure(this.analytics, query, identityOf(request).scope))
  }

  @Get('curves')
  async curves(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    sendTable(request, response, await timeToMeasureCurves(this.analytics, query, identityOf(request).scope))
  }

  @Get('patterns')
  async patterns(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(timeToMeasureQuery, request.query)
    sendTable(
      request,
      response,
      await timeToMeasurePatterns(this.analytics, query, identityOf(request).scope),
    )
  }

  private get analytics() {
    return this.services.stores.analytics
  }
}
