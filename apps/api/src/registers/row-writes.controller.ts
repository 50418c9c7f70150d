import { Body, Controller, Get, Inject, Param, Post, Put, Req, Res } from '@nestjs/common'
import { historyQuery, newRowBody, newVersionBody } from '@rode-draad/contract'
import { countRedactionTokens } from '@rode-draad/domain'
import {
  addRow,
  newestContents,
  recordedUntilNow,
  replaceRow,
  rowHistory,
  type PlainRegister,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { Redacting } from './redact-row.js'
import { writtenOrRefuse } from './register-refusals.js'
import { askerOf, requireCode, writerOf } from './register-request.js'

const registers = {
  measures: 'measure',
  recommendations: 'recommendation',
  obstacles: 'obstacle',
  tables: 'tafel',
  terms: 'termijn',
} as const satisfies Readonly<Record<string, PlainRegister>>
const paths = Object.keys(registers) as (keyof typeof registers)[]

/** Measures, recommendations, obstacles, tables and terms as people write them: each time a version, with a reason. */
@Controller('v1')
export class RowWritesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post(paths)
  async add(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const register = registerOf(request)
    const { code = null, data, reason, validFrom, ...content } = parseInput(newRowBody(register), body)
    const redacting = new Redacting()
    const row = { code, fictional: data === 'demo', content: redacting.row(register, content) }
    const writing = { by: writerOf(identityOf(request)), reason: redacting.text(reason), validFrom }
    const written = writtenOrRefuse(await addRow(this.services.stores.postgres, register, row, writing))
    const redactions = countRedactionTokens(redacting.spans)
    response
      .set('Cache-Control', 'no-store')
      .status(201)
      .json({ ...written, redactions })
  }

  @Put(paths.map((path) => `${path}/:code`))
  async replace(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const register = registerOf(request)
    requireCode(code)
    const told = parseInput(newVersionBody(register), body)
    const { replaces, reason, validFrom, withdrawn, ...content } = told
    const redacting = new Redacting()
    const [newest] = await newestContents(this.services.stores.postgres, register, [code])
    const row = { code, replaces, content: redacting.row(register, content, newest?.content) }
    const by = writerOf(identityOf(request))
    const writing = { by, reason: redacting.text(reason), validFrom, withdrawn }
    const written = writtenOrRefuse(await replaceRow(this.services.stores.postgres, register, row, writing))
    const redactions = countRedactionTokens(redacting.spans)
    response.set('Cache-Control', 'no-store').json({ ...written, redactions })
  }

  @Get(paths.map((path) => `${path}/:code/history`))
  async history(
    @Param('code') code: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const register = registerOf(request)
    requireCode(code)
    const { asOf: asked } = parseInput(historyQuery, request.query)
    const { postgres } = this.services.stores
    const asOf = asked ?? (await recordedUntilNow(postgres))
    const versions = await rowHistory(postgres, register, { code, asOf, asker: askerOf(request) })
    if (!versions) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json({ code, asOf, versions })
  }
}

/** @throws ProblemResponse 404 for what is none of these registers */
function registerOf({ path }: Request): PlainRegister {
  const name = paths.find((candidate) => path.split('/')[2] === candidate)
  if (name === undefined) throw new ProblemResponse(notFound)
  return registers[name]
}
