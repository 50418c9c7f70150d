import { Body, Controller, Get, Inject, Put, Req, Res } from '@nestjs/common'
import { identityCookie, sessionBody, signOutPath, type SessionAnswer } from '@rode-draad/contract'
import { channelCodes, countedPlaces, type AccessScope } from '@rode-draad/domain'
import { hasRealSignals } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { cookieValue } from '../http/cookies.js'
import { identityOf } from '../http/identity.js'
import { invalidInput, parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { sessionCookie } from '../sign-in/session-cookie.js'

/** Who looks, and what else one may look as. */
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { kind, subject, label, role, roles, onBehalfOf, scope } = identityOf(request)
    const answer: SessionAnswer = {
      kind,
      identity: kind === 'demo' ? subject : null,
      label,
      role,
      roles: [...roles],
      onBehalfOf,
      writes: scope.writes === 'all' ? [...channelCodes] : [...scope.writes],
      counted: placesOf(scope),
      signOut: kind === 'person' ? signOutPath : null,
      hasRealSignals: await hasRealSignals(this.services.stores.postgres),
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }

  /** Another demo identity, or another of a person's own roles. */
  @Put()
  async change(@Req() request: Request, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const chosen = parseInput(sessionBody, body)
    const { kind } = identityOf(request)
    if (kind === 'demo' && 'identity' in chosen) {
      response.cookie(identityCookie, chosen.identity, { httpOnly: true, sameSite: 'strict', path: '/' })
    } else if (kind !== 'person' || !('role' in chosen) || !(await this.chooseRole(request, chosen.role))) {
      throw invalidInput([{ path: '', message: 'Dit kunt u niet kiezen.' }])
    }
    response.set('Cache-Control', 'no-store').status(204).end()
  }

  private async chooseRole(request: Request, role: SessionAnswer['role']): Promise<boolean> {
    const id = cookieValue(request.headers.cookie, sessionCookie)
    return id !== null && (await this.services.signIn?.choose(id, role)) === true
  }
}

function placesOf(scope: AccessScope): SessionAnswer['counted'] {
  const { regions, channels } = countedPlaces(scope)
  return {
    regions: regions === null ? null : [...regions],
    channels: channels === null ? null : [...channels],
  }
}
