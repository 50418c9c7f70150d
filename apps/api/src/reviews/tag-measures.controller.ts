import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import {
  reviewCodes,
  tagMeasureQuery,
  type TagAgreementAnswer,
  type TagQualityAnswer,
} from '@rode-draad/contract'
import { covers } from '@rode-draad/domain'
import { fewestExamples, fewestRatedTwice, tagAgreement, tagQuality } from '@rode-draad/statistics'
import { reviewedSample } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

/**
 * How well the tagger does, and how far people agree: by what they chose in the random samples before they saw the
 * tags. These are exact small counts, and so only for who may read every case that they are over.
 */
@Controller('v1')
export class TagMeasuresController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** Of several people who judged a signal the first counts, so that each signal counts once. */
  @Get('tag-quality')
  async quality(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { reviews, codes, meta } = await this.measured(request)
    const first = new Map([...reviews].reverse().map((review) => [review.signalId, review]))
    const versions = new Set(reviews.flatMap(({ taggerVersion }) => taggerVersion ?? []))
    const answer: TagQualityAnswer = {
      data: [...tagQuality([...first.values()], codes)],
      meta: { ...meta, minimum: fewestExamples, taggerVersions: [...versions].sort() },
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }

  @Get('tag-agreement')
  async agreement(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { reviews, codes, meta } = await this.measured(request)
    const ratings = reviews.map(({ signalId, reviewedBy, judged }) => ({
      caseId: signalId,
      rater: reviewedBy,
      codes: judged,
    }))
    const answer: TagAgreementAnswer = {
      data: tagAgreement(ratings, codes).map(({ kappa, ...row }) => ({
        ...row,
        kappa: kappa?.kappa ?? null,
        kappaStandardError: kappa?.standardError ?? null,
      })),
      meta: { ...meta, minimum: fewestRatedTwice },
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }

  private async measured(request: Request) {
    const { facet, data } = parseInput(tagMeasureQuery, request.query)
    const { scope } = identityOf(request)
    if (!covers(scope.cases, {})) throw new ProblemResponse(notFound)
    const { stores, now } = this.services
    const fictional = data === 'demo'
    const { reviews, notBlind } = await reviewedSample(stores.postgres, scope, { facet, fictional })
    const meta = {
      source: 'Wekelijkse steekproeven, beoordeeld door mensen die nog niet zagen wat het programma vond',
      asOf: now().toISOString(),
      fictional,
      signals: new Set(reviews.map(({ signalId }) => signalId)).size,
      reviewers: new Set(reviews.map(({ reviewedBy }) => reviewedBy)).size,
      notBlind,
    }
    const all: readonly string[] = reviewCodes[facet]
    const met = new Set(reviews.flatMap(({ judged, found }) => [...judged, ...found]))
    // Of more than four hundred pairs of institutions only those that somebody or something gave.
    const codes = facet === 'referral' ? all.filter((code) => met.has(code)) : all
    return { reviews, codes, meta }
  }
}
