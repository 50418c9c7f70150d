import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import {
  timeToMeasure,
  timeToMeasureCurves,
  timeToMeasureGroupCurves,
  timeToMeasureGroups,
  timeToMeasureGroupTests,
  timeToMeasureOutcomes,
  timeToMeasurePatternSignals,
  timeToMeasurePatterns,
  timeToMeasureStageCurves,
  timeToMeasureStagePatterns,
  timeToMeasureStages,
  timeToMeasureTimelines,
  type AnswerTable,
  type Facts,
} from '@rode-draad/analytics'
import {
  askedOn,
  groupQuery,
  patternSignalsQuery,
  stageQuery,
  timelineQuery,
  timeToMeasureQuery,
  type Columns,
} from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/time-to-measure')
export class TimeToMeasureController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async figures(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, timeToMeasureQuery, timeToMeasure)
  }

  @Get('curves')
  async curves(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, timeToMeasureQuery, timeToMeasureCurves)
  }

  @Get('patterns')
  async patterns(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, timeToMeasureQuery, timeToMeasurePatterns)
  }

  @Get('outcomes')
  async outcomes(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, timeToMeasureQuery, timeToMeasureOutcomes)
  }

  @Get('stages')
  async stages(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, stageQuery, timeToMeasureStages)
  }

  @Get('stages/curves')
  async stageCurves(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, stageQuery, timeToMeasureStageCurves)
  }

  @Get('stages/patterns')
  async stagePatterns(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, stageQuery, timeToMeasureStagePatterns)
  }

  @Get('groups')
  async groups(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, groupQuery, timeToMeasureGroups)
  }

  @Get('groups/curves')
  async groupCurves(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, groupQuery, timeToMeasureGroupCurves)
  }

  @Get('groups/tests')
  async groupTests(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, groupQuery, timeToMeasureGroupTests)
  }

  @Get('timelines')
  async timelines(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, timelineQuery, timeToMeasureTimelines)
  }

  @Get('timelines/signals')
  async timelineSignals(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, patternSignalsQuery, timeToMeasurePatternSignals)
  }

  private async answer<Q extends z.ZodType<{ referenceDate: string }>, C extends Columns>(
    request: Request,
    response: Response,
    shape: Q,
    ask: (facts: Facts, query: z.output<Q>, scope: AccessScope) => Promise<AnswerTable<C>>,
  ): Promise<void> {
    const query = parseInput(askedOn(shape, this.services.today()), request.query)
    await answerTable(this.services, request, response, (facts, scope) => ask(facts, query, scope))
  }
}
