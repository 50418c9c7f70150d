import { Body, Controller, Get, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common'
import {
  columnMappingBody,
  columnMappingQuery,
  mappingName,
  standardMapping,
  type ColumnMappingAnswer,
} from '@rode-draad/contract'
import { channelCodes, mayWrite } from '@rode-draad/domain'
import {
  listColumnMappings,
  readColumnMapping,
  saveColumnMapping,
  UnusableMapping,
  withdrawColumnMapping,
  type SavedMapping,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { identityOf } from '../http/identity.js'
import { invalidInput, notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

/** How the columns of the sheets of a channel are called: as many mappings as it has kinds of sheets, each by name. */
@Controller('v1/column-mappings')
export class ColumnMappingsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { writes } = identityOf(request).scope
    const { channel } = parseInput(columnMappingQuery(writes === 'all' ? channelCodes : [...writes]), query)
    const saved = await listColumnMappings(this.services.stores.postgres, writes, channel)
    const data = saved.map((one) => answerOf(channel, one))
    response.set('Cache-Control', 'no-store').json({ data })
  }

  /** The standard one, also before it was saved. */
  @Get(':channel')
  async readStandard(
    @Param('channel') channel: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const saved = await this.find(request, channel, standardMapping)
    response.set('Cache-Control', 'no-store').json(saved ? answerOf(channel, saved) : notSaved(channel))
  }

  @Put(':channel')
  async replaceStandard(
    @Param('channel') channel: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.save(request, response, { channel, name: standardMapping }, body)
  }

  @Get(':channel/:name')
  async read(
    @Param() { channel, name }: NamedPath,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const saved = await this.find(request, channel, name)
    if (!saved) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(answerOf(channel, saved))
  }

  @Put(':channel/:name')
  async replace(
    @Param() path: NamedPath,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.save(request, response, path, body)
  }

  @Post(':channel/:name/withdrawals')
  async withdraw(
    @Param() { channel, name }: NamedPath,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, subject } = identityOf(request)
    const key = { channel, name: requireName(name) }
    const gone = await withdrawColumnMapping(this.services.stores.postgres, scope.writes, key, subject)
    if (!gone) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  private async find(request: Request, channel: string, name: string): Promise<SavedMapping | null> {
    const { scope } = identityOf(request)
    if (!mayWrite(scope, channel)) throw new ProblemResponse(notFound)
    const key = { channel, name: requireName(name) }
    return await readColumnMapping(this.services.stores.postgres, scope.writes, key)
  }

  private async save(request: Request, response: Response, path: NamedPath, body: unknown): Promise<void> {
    const { scope, subject } = identityOf(request)
    const { channel } = path
    if (!mayWrite(scope, channel)) throw new ProblemResponse(notFound)
    const key = { channel, name: requireName(path.name) }
    const gemeenten = await this.services.gemeenten()
    const said = { mapping: parseInput(columnMappingBody, body), savedBy: subject, gemeenten }
    const { postgres } = this.services.stores
    const saved = await saveColumnMapping(postgres, scope.writes, key, said).catch((error: unknown) => {
      throw error instanceof UnusableMapping ? invalidInput(error.faults) : error
    })
    if (!saved) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(answerOf(channel, saved))
  }
}

interface NamedPath {
  readonly channel: string
  readonly name: string
}

function requireName(name: string): string {
  return parseInput(z.object({ name: mappingName }), { name }).name
}

function notSaved(channel: string): ColumnMappingAnswer {
  const none = { version: 0, columns: [], fixed: {}, savedBy: null, savedAt: null }
  return { channel, name: standardMapping, ...none }
}

function answerOf(channel: string, { savedAt, ...saved }: SavedMapping): ColumnMappingAnswer {
  return { channel, ...saved, savedAt: savedAt.toISOString() }
}
