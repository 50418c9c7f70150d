import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { reviewQueueQuery, type ReviewQueueAnswer, type ReviewQueueKind } from '@rode-draad/contract'
import { reviewQueue } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

const measures: Readonly<Record<ReviewQueueKind, string>> = {
  uncertain:
    'Het thema met de kleinste kans, van klein naar groot. Alleen gevonden thema’s hebben een kans: wat het programma miste staat hier niet.',
  random:
    'Willekeurig getrokken uit alle signalen, wat het programma er ook in vond; voor iedereen gelijk. Eerst kiezen zonder te zien wat het programma vond.',
  'personal-data': 'Iemand zag hierin persoonsgegevens. De nieuwste melding staat vooraan.',
}

/** Which signals to label next. A text is opened by itself, through the log of reading. */
@Controller('v1/review-queue')
export class ReviewQueueController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { kind, facet, data, limit } = parseInput(reviewQueueQuery, request.query)
    const { scope, subject: by } = identityOf(request)
    const fictional = data === 'demo'
    const { stores, now } = this.services
    const asked = { kind, facet, fictional, limit, by, now: now() }
    const { signals, week, size, done, tagsShown } = await reviewQueue(stores.postgres, scope, asked)
    const answer: ReviewQueueAnswer = {
      data: signals.map(({ chosen, ...signal }) => ({
        ...signal,
        chosen: chosen.map((own) => ({ ...own, codes: [...own.codes] })),
      })),
      meta: { measure: measures[kind], week, size, done, tagsShown, fictional },
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}
