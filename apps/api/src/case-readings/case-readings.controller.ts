import { Controller, Get, Inject, Param, Res } from '@nestjs/common'
import { isoWeekParameter, type CaseReadingsAnswer, type ReadingReviewAnswer } from '@rode-draad/contract'
import { unusualReading, usualWeeks } from '@rode-draad/domain'
import type { Response } from 'express'
import { parseInput } from '../http/problems.js'
import { idOfPath } from '../http/id-of-path.js'
import { SERVICES, type Services } from '../program/services.js'

/** Who read which case, for who watches over that. */
@Controller('v1')
export class CaseReadingsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** Of a signal that is not there nobody saw anything. */
  @Get('signals/:id/readings')
  async about(@Param('id', idOfPath) id: string, @Res() response: Response): Promise<void> {
    const lines = await this.services.stores.audit.whoSaw(id)
    const answer: CaseReadingsAnswer = {
      data: lines.map(({ signalId: _signal, replica: _replica, sequence: _sequence, readAt, ...line }) => ({
        readAt: readAt.toISOString(),
        ...line,
      })),
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }

  @Get('reading-reviews/:isoWeek')
  async review(@Param() parameters: unknown, @Res() response: Response): Promise<void> {
    const { isoWeek } = parseInput(isoWeekParameter, parameters)
    const { audit } = this.services.stores
    const readings = await audit.readingsOfWeek(isoWeek)
    const history = await audit.readingsBefore(isoWeek, usualWeeks)
    const answer: ReadingReviewAnswer = {
      isoWeek,
      readings: readings.length,
      data: unusualReading(readings, history, { week: isoWeek }),
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}
