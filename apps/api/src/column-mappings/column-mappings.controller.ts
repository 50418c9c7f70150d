import { Body, Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common'
import { columnMappingBody, type ColumnMappingAnswer } from '@rode-draad/contract'
import { mayWrite } from '@rode-draad/domain'
import { readColumnMapping, saveColumnMapping, type SavedMapping } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/column-mappings')
export class ColumnMappingsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get(':channel')
  async read(
    @Param('channel') channel: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope } = identityOf(request)
    if (!mayWrite(scope, channel)) throw new ProblemResponse(notFound)
    const saved = await readColumnMapping(this.services.stores.postgres, scope.writes, channel)
    response.set('Cache-Control', 'no-store').json(answerOf(channel, saved))
  }

  @Put(':channel')
  async replace(
    @Param('channel') channel: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, subject } = identityOf(request)
    if (!mayWrite(scope, channel)) throw new ProblemResponse(notFound)
    const mapping = parseInput(columnMappingBody, body)
    const saved = await saveColumnMapping(this.services.stores.postgres, scope.writes, {
      channel,
      mapping,
      savedBy: subject,
    })
    response.set('Cache-Control', 'no-store').json(answerOf(channel, saved))
  }
}

function answerOf(channel: string, saved: SavedMapping | null): ColumnMappingAnswer {
  if (!saved) return { channel, version: 0, columns: [], fixed: {}, savedBy: null, savedAt: null }
  const { version, mapping, savedBy, savedAt } = saved
  return { channel, version, ...mapping, savedBy, savedAt: savedAt.toISOString() }
}
