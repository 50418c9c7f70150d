import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { strikeBody, type StrikeAnswer } from '@rode-draad/contract'
import { mostPlaces, TooManyPlaces, UnusableStrike } from '@rode-draad/domain'
import { strikeSignal, type Struck, type StruckRegisters } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf, type Identity } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { invalidInput, notFound, parseInput, problemOf, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'

/** What still points at a person is struck out of a case, by whoever may read it. */
@Controller('v1/signals/:id/strikes')
export class StrikesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post()
  async add(
    @Param('id', idOfPath) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const strike = parseInput(strikeBody, body)
    const purpose = purposeOf(request, identity)
    const reader = caseReader(identity, { purpose, requestId: requestIdOf(request) })
    const { stores, hashes, dataDirectory, now } = this.services
    const { postgres: app, audit } = stores
    const struck = await strikeSignal(
      { app, audit, hashes, dataDirectory },
      {
        ...{ id, scope: identity.scope, reader, now: now() },
        strike: { ...strike, registers: registersOf(identity) },
      },
    ).catch((error: unknown) => {
      if (error instanceof TooManyPlaces) throw tooMany
      throw error instanceof UnusableStrike ? unusable : error
    })
    const answer: StrikeAnswer = struckOrRefused(struck)
    response.set('Cache-Control', 'no-store').status(201).json(answer)
  }
}

/** Whoever keeps the registers takes a name out of what is published, too; who may only read or send a case does not. */
function registersOf({ may }: Identity): StruckRegisters {
  if (may.has('keep-registers')) return 'published'
  return may.has('raise-pattern') ? 'concepts' : 'none'
}

const unusable = invalidInput([
  {
    path: 'spans',
    message:
      'Kies stukken van de tekst met een letter of cijfer, los van elkaar en buiten wat al een code is.',
  },
])

const tooMany = invalidInput([
  {
    path: 'spans',
    message: `Deze woorden staan op meer dan ${mostPlaces} plaatsen in één tekst. Streep een langer stuk tekst weg.`,
  },
])

const refusals = {
  unknown: notFound,
  erased: problemOf(409, 'Al gewist', 'De tekst van dit signaal is er niet meer.'),
  changed: problemOf(
    409,
    'Tekst veranderd',
    'De tekst is veranderd nadat u hem las. Er is niets weggehaald. Lees het signaal opnieuw.',
  ),
} as const

function struckOrRefused(struck: Struck): StrikeAnswer {
  if (typeof struck === 'string') throw new ProblemResponse(refusals[struck])
  return struck
}
