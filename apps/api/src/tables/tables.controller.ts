import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { historyQuery, registerQuery, tableAgendaBody, tableDecisionBody } from '@rode-draad/contract'
import { countRedactionTokens } from '@rode-draad/domain'
import { addAgenda, addDecision, listTables, readTable, recordedUntilNow } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { Redacting } from '../registers/redact-row.js'
import { writtenOrRefuse } from '../registers/register-refusals.js'
import { askerOf, requireCode, writerOf } from '../registers/register-request.js'

/** Tables at which bottlenecks are named and put in order. */
@Controller('v1/tables')
export class TablesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { data } = parseInput(registerQuery, request.query)
    const rows = await listTables(this.services.stores.postgres, data === 'demo')
    response.set('Cache-Control', 'no-store').json({ data: rows })
  }

  @Get(':code')
  async read(@Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    requireCode(code)
    const { asOf: asked } = parseInput(historyQuery, request.query)
    const { postgres } = this.services.stores
    const asOf = asked ?? (await recordedUntilNow(postgres))
    const table = await readTable(postgres, { code, asOf, asker: askerOf(request) })
    if (!table) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(table)
  }

  @Post(':code/agendas')
  async agenda(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const { reason, items, ...told } = parseInput(tableAgendaBody, body)
    const redacting = new Redacting()
    const agenda = {
      ...told,
      reason: redacting.text(reason),
      items: items.map((item) => ({
        ...item,
        whoActs: redacting.textOrNone(item.whoActs),
        note: redacting.textOrNone(item.note),
      })),
    }
    const by = writerOf(identityOf(request))
    const written = writtenOrRefuse(await addAgenda(this.services.stores.postgres, by, code, agenda))
    const redactions = countRedactionTokens(redacting.spans)
    response
      .set('Cache-Control', 'no-store')
      .status(201)
      .json({ ...written, redactions })
  }

  @Post(':code/decisions')
  async decide(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const { text, whoActs, ...told } = parseInput(tableDecisionBody, body)
    const redacting = new Redacting()
    const decision = { ...told, text: redacting.text(text), whoActs: redacting.textOrNone(whoActs) }
    const by = writerOf(identityOf(request))
    const written = writtenOrRefuse(await addDecision(this.services.stores.postgres, by, code, decision))
    const redactions = countRedactionTokens(redacting.spans)
    response
      .set('Cache-Control', 'no-store')
      .status(201)
      .json({ ...written, redactions })
  }
}
