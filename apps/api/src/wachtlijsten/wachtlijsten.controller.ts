import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { treeknorm, wachtlijstDefinities, wachtlijsten, zorgprofielen } from '@rode-draad/analytics'
import { noQuery, wachtlijstQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { sendTable } from '../http/send-table.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1')
export class WachtlijstenController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('wachtlijsten')
  async counts(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    sendTable(request, response, await wachtlijsten(this.analytics, query, identityOf(request).scope))
  }

  @Get('wachtlijsten/definities')
  async definitions(@Req() request: Request, @Res() response: Response): Promise<void> {
    parseInput(noQuery, request.query)
    sendTable(request, response, await wachtlijstDefinities(this.analytics, identityOf(request).scope))
  }

  @Get('wachtlijsten/treeknorm')
  async treeknorm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    sendTable(request, response, await treeknorm(this.analytics, query, identityOf(request).scope))
  }

  @Get('zorgprofielen')
  async capacity(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(wachtlijstQuery, request.query)
    sendTable(request, response, await zorgprofielen(this.analytics, query, identityOf(request).scope))
  }

  private get analytics() {
    return this.services.stores.analytics
  }
}
