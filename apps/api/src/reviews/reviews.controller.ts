import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { personalDataFlagBody, reviewNoteBody, tagDecisionsBody, type ReviewNote } from '@rode-draad/contract'
import { redact, redactionVersion } from '@rode-draad/domain'
import {
  flagPersonalData,
  keepReviewNote,
  keepTagDecisions,
  readCase,
  reviewNotesOf,
  type KeptReviewNote,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { keptOrRefuse } from './review-refusals.js'

/** What people say of one signal: on its tags, in a note, and that it still shows who it is about. */
@Controller('v1/signals/:id')
export class ReviewsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('tag-decisions')
  async decide(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, judging } = this.judging(id, request)
    const told = parseInput(tagDecisionsBody, body)
    const kept = await keepTagDecisions(this.services.stores.postgres, scope, { ...told, ...judging })
    response.set('Cache-Control', 'no-store').status(200).json(keptOrRefuse(kept))
  }

  /** The text goes no further than `redact`. */
  @Post('review-notes')
  async note(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, judging } = this.judging(id, request)
    const { version, text } = parseInput(reviewNoteBody, body)
    const note = { ...judging, version, text: redact(text).text, redactionVersion }
    const kept = keptOrRefuse(await keepReviewNote(this.services.stores.postgres, scope, note))
    response.set('Cache-Control', 'no-store').status(201).json(noteOf(kept))
  }

  /** Notes are about a case: to read them is to read it. */
  @Get('review-notes')
  async notes(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const { postgres: app, audit } = this.services.stores
    const asked = { purpose: purposeOf(request, identity), requestId: requestIdOf(request) }
    const reader = caseReader(identity, asked)
    const record = await readCase({ app, audit }, { id, scope: identity.scope, reader })
    if (!record) throw new ProblemResponse(notFound)
    const notes = await reviewNotesOf(app, identity.scope, id)
    response.set('Cache-Control', 'no-store').json({ data: notes.map(noteOf) })
  }

  @Post('personal-data-flags')
  async flag(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, judging } = this.judging(id, request)
    const told = parseInput(personalDataFlagBody, body)
    keptOrRefuse(await flagPersonalData(this.services.stores.postgres, scope, { ...told, ...judging }))
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  private judging(signalId: string, request: Request) {
    const { scope, subject: by } = identityOf(request)
    return { scope, judging: { signalId, by, now: this.services.now() } }
  }
}

function noteOf({ recordedAt, ...note }: KeptReviewNote): ReviewNote {
  return { ...note, recordedAt: recordedAt.toISOString() }
}
