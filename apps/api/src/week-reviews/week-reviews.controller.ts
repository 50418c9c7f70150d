import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { weekNames, weekReview } from '@rode-draad/analytics'
import {
  isoWeek,
  weekClosingBody,
  weekReviewQuery,
  type WeekClosingAnswer,
  type WeekReviewAnswer,
} from '@rode-draad/contract'
import { nationalControlled } from '@rode-draad/domain'
import { closeWeek, readClosedWeek } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { identityOf } from '../http/identity.js'
import { parseInput, problemOf, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { keptForm } from './kept-form.js'
import { showEdition } from './show-edition.js'

const path = z.object({ isoWeek })

/** The weekly review, and closing a week into an edition that stays as it was. */
@Controller('v1/week-reviews')
export class WeekReviewsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get(':isoWeek')
  async show(
    @Param() parameters: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { isoWeek: week } = parseInput(path, parameters)
    const { data } = parseInput(weekReviewQuery, request.query)
    const { scope } = identityOf(request)
    const { postgres } = this.services.stores
    const closed = await readClosedWeek(postgres, { week, fictional: data === 'demo' })
    const asked = { week, data, today: this.services.today() }
    const answer = await this.services.stores.analytics.look(async (facts): Promise<WeekReviewAnswer> => {
      const review = await weekReview(facts, asked, scope)
      if (!closed) return { ...review, edition: null }
      const controlled = await weekReview(facts, asked, nationalControlled)
      const names = await weekNames(facts, data === 'demo', asked.today)
      return { ...review, edition: showEdition(closed, { review: controlled, names }, scope) }
    })
    response.set('Cache-Control', 'private, no-cache').json(answer)
  }

  @Post(':isoWeek/closings')
  async close(
    @Param() parameters: unknown,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { isoWeek: week } = parseInput(path, parameters)
    const { data } = parseInput(weekClosingBody, body)
    const { subject, role, onBehalfOf } = identityOf(request)
    const asked = { week, data, today: this.services.today() }
    const review = await this.services.stores.analytics.look((facts) =>
      weekReview(facts, asked, nationalControlled),
    )
    if (!review.data.over) throw new ProblemResponse(notOver)
    const edition = keptForm(review)
    const hash = await closeWeek(this.services.stores.postgres, {
      ...{ week, fictional: data === 'demo', edition, closedAt: this.services.now() },
      by: { subject, role, onBehalfOf },
    })
    if (hash === null) throw new ProblemResponse(closedAlready)
    const answer: WeekClosingAnswer = { week, hash }
    response
      .status(201)
      .set({ 'Cache-Control': 'no-store', Location: `/v1/week-reviews/${week}` })
      .json(answer)
  }
}

const notOver = problemOf(409, 'Nog niet voorbij', 'Deze week is nog niet voorbij. Sluit hem daarna af.')
const closedAlready = problemOf(
  409,
  'Al afgesloten',
  'Deze week is al afgesloten. De uitgave blijft zoals die is; wat later anders blijkt, staat er als correctie bij.',
)
