import { Body, Controller, Inject, Param, Post, Put, Req, Res } from '@nestjs/common'
import {
  newPatternBody,
  newVersionBody,
  patternPublicationBody,
  patternReactionBody,
  patternSignalBody,
  patternStateBody,
  type WrittenAnswer,
  type WrittenEventAnswer,
} from '@rode-draad/contract'
import { countRedactionTokens } from '@rode-draad/domain'
import {
  addReaction,
  addState,
  linkSignal,
  newestContents,
  publishPattern,
  raisePattern,
  recordedUntilNow,
  replacePattern,
} from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { invalidInput, parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { Redacting } from './redact-row.js'
import { writtenOrRefuse } from './register-refusals.js'
import { patternViewer, requireCode } from './register-request.js'

/** What people write about a pattern. Words go no further than `Redacting`. */
@Controller('v1/patterns')
export class PatternWritesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post()
  async raise(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const {
      code = null,
      data,
      reason,
      validFrom,
      fromSignal = null,
      ...content
    } = parseInput(newPatternBody, body)
    const redacting = new Redacting()
    const pattern = {
      code,
      fictional: data === 'demo',
      fromSignal,
      content: redacting.row('pattern', content),
    }
    const writing = { reason: redacting.text(reason), validFrom }
    const raised = await raisePattern(this.app, patternViewer(identityOf(request)), pattern, writing)
    const written = writtenOrRefuse(raised)
    response.location(`/v1/patterns/${written.code}`)
    this.send(response, 201, { ...written, redactions: countRedactionTokens(redacting.spans) })
  }

  @Put(':code')
  async replace(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const told = parseInput(newVersionBody('pattern'), body)
    const { replaces, reason, validFrom, withdrawn, ...content } = told
    const redacting = new Redacting()
    const [newest] = await newestContents(this.app, 'pattern', [code])
    const pattern = { code, replaces, content: redacting.row('pattern', content, newest?.content) }
    const writing = { reason: redacting.text(reason), validFrom, withdrawn }
    const replaced = await replacePattern(this.app, patternViewer(identityOf(request)), pattern, writing)
    const redactions = countRedactionTokens(redacting.spans)
    this.send(response, 200, { ...writtenOrRefuse(replaced), redactions })
  }

  @Post(':code/states')
  async state(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const { accordingTo, source, remark, ...told } = parseInput(patternStateBody(this.services.today()), body)
    const redacting = new Redacting()
    const state = {
      ...told,
      accordingTo: redacting.text(accordingTo),
      source: redacting.text(source),
      remark: redacting.textOrNone(remark),
    }
    const added = await addState(this.app, patternViewer(identityOf(request)), code, state)
    this.send(response, 201, { ...writtenOrRefuse(added), redactions: countRedactionTokens(redacting.spans) })
  }

  @Post(':code/reactions')
  async react(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const { party, text, source, ...told } = parseInput(patternReactionBody, body)
    const redacting = new Redacting()
    const reaction = {
      ...told,
      party: redacting.text(party),
      text: redacting.text(text),
      source: redacting.textOrNone(source),
    }
    const added = await addReaction(this.app, patternViewer(identityOf(request)), code, reaction)
    this.send(response, 201, { ...writtenOrRefuse(added), redactions: countRedactionTokens(redacting.spans) })
  }

  @Post(':code/signals')
  async link(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const link = parseInput(patternSignalBody, body)
    writtenOrRefuse(await linkSignal(this.app, patternViewer(identityOf(request)), code, link))
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  @Post(':code/publications')
  async publish(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    requireCode(code)
    const publication = { code, ...parseInput(patternPublicationBody, body) }
    if (Date.parse(publication.asOf) > Date.parse(await recordedUntilNow(this.app)))
      throw invalidInput([
        { path: 'asOf', message: 'Dit moment is er nog niet. Geef de asOf van wat u zag.' },
      ])
    writtenOrRefuse(await publishPattern(this.app, patternViewer(identityOf(request)), publication))
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  private get app() {
    return this.services.stores.postgres
  }

  private send(response: Response, status: number, answer: WrittenAnswer | WrittenEventAnswer): void {
    response.set('Cache-Control', 'no-store').status(status).json(answer)
  }
}
