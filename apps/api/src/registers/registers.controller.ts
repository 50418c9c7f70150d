import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import {
  keyFigures,
  measures,
  obstacles,
  patterns,
  recommendations,
  watchedTerms,
  type AnswerTable,
  type Facts,
} from '@rode-draad/analytics'
import { askedOn, registerQuery, termQuery, type Columns, type RegisterQuery } from '@rode-draad/contract'
import type { AccessScope, PlainDate } from '@rode-draad/domain'
import type { Request, Response } from 'express'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

type Asked = RegisterQuery & { readonly validOn: PlainDate }

/** The published registers, as they stand today. */
@Controller('v1')
export class RegistersController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('patterns')
  async patterns(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, patterns)
  }

  @Get('measures')
  async measures(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, measures)
  }

  @Get('recommendations')
  async recommendations(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, recommendations)
  }

  @Get('obstacles')
  async obstacles(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, obstacles)
  }

  @Get('key-figures')
  async keyFigures(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, keyFigures)
  }

  @Get('terms')
  async terms(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(askedOn(termQuery, this.services.today()), request.query)
    await answerTable(this.services, request, response, (facts, scope) => watchedTerms(facts, query, scope))
  }

  private async answer<C extends Columns>(
    request: Request,
    response: Response,
    ask: (facts: Facts, query: Asked, scope: AccessScope) => Promise<AnswerTable<C>>,
  ): Promise<void> {
    const query = { ...parseInput(registerQuery, request.query), validOn: this.services.today() }
    await answerTable(this.services, request, response, (facts, scope) => ask(facts, query, scope))
  }
}
