import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { treeknorm, wachtlijstDefinities, wachtlijsten, zorgprofielen } from '@rode-draad/analytics'
import { noQuery, wachtlijstQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1')
export class WachtlijstenController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('wachtlijsten')
  async counts(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => wachtlijsten(facts, query, scope))
  }

  @Get('wachtlijsten/definities')
  async definitions(@Req() request: Request, @Res() response: Response): Promise<void> {
    parseInput(noQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => wachtlijstDefinities(facts, scope))
  }

  @Get('wachtlijsten/treeknorm')
  async treeknorm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => treeknorm(facts, query, scope))
  }

  @Get('zorgprofielen')
  async capacity(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    await answerTable(this.services, request, response, (facts, scope) => zorgprofielen(facts, query, scope))
  }
}
