import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common'
import { signInPath, signInQuery, type SignOutAnswer } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { cookieValue } from '../http/cookies.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'
import { sendPlainPage, type PlainPage } from './plain-page.js'
import { ProviderUnreachable, SignInRefused } from './provider.js'
import { cookieOptions, sessionCookie } from './session-cookie.js'
import { attemptMs, NotLetIn, type SignIn } from './sign-in.js'

const attemptCookie = '__Host-rode-draad-aanmelden'

/** The way of a browser to the provider and back. Without a provider these paths do not exist. */
@Controller('v1')
export class SignInController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('sign-in')
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const signIn = this.signIn()
    const { returnTo } = parseInput(signInQuery, request.query)
    await this.orPage(response, async () => {
      const { url, cookie } = await signIn.begin(returnTo)
      response.cookie(attemptCookie, cookie, { ...cookieOptions, maxAge: attemptMs })
      redirect(response, url.href)
    })
  }

  @Get('sign-in/callback')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const signIn = this.signIn()
    response.clearCookie(attemptCookie, cookieOptions)
    await this.orPage(response, async () => {
      const { search } = new URL(request.originalUrl, signIn.publicUrl)
      const { id, returnTo } = await signIn.finish(search, cookieOf(request, attemptCookie))
      const before = cookieOf(request, sessionCookie)
      if (before !== null) await signIn.end(before)
      response.cookie(sessionCookie, id, cookieOptions)
      redirect(response, returnTo)
    })
  }

  @Post('sign-out')
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    const signIn = this.signIn()
    const id = cookieOf(request, sessionCookie)
    const answer: SignOutAnswer = { next: id === null ? signIn.publicUrl.href : await signIn.end(id) }
    response
      .clearCookie(sessionCookie, cookieOptions)
      .set('Cache-Control', 'no-store')
      .status(200)
      .json(answer)
  }

  private signIn(): SignIn {
    if (!this.services.signIn) throw new ProblemResponse(notFound)
    return this.services.signIn
  }

  private async orPage(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      sendPlainPage(response, pageFor(error))
    }
  }
}

function cookieOf(request: Request, name: string): string | null {
  return cookieValue(request.headers.cookie, name)
}

function redirect(response: Response, address: string): void {
  response.set('Cache-Control', 'no-store').redirect(303, address)
}

const again = { path: signInPath, label: 'Opnieuw aanmelden' } as const

/** @throws the error when it is none of signing in */
function pageFor(error: unknown): PlainPage {
  if (error instanceof ProviderUnreachable) {
    return {
      status: 503,
      title: 'Aanmelden kan nu niet',
      text: 'De aanmelddienst geeft geen antwoord. Probeer het later nog eens.',
      again,
    }
  }
  if (!(error instanceof SignInRefused)) throw error
  return { status: 403, ...texts[error instanceof NotLetIn ? error.reason : 'refused'], again }
}

const texts = {
  'too-late': {
    title: 'Aanmelden is niet gelukt',
    text: 'Het aanmelden duurde te lang, of is in een ander venster begonnen.',
  },
  'second-factor': {
    title: 'Een tweede stap is nodig',
    text: 'U bent aangemeld zonder tweede stap (zoals een code of een pas). Meld u aan met een tweede stap.',
  },
  'no-role': {
    title: 'U hebt nog geen toegang',
    text: 'U bent bekend bij uw organisatie, maar u hebt geen rol in Rode Draad. Vraag uw beheerder om een rol.',
  },
  refused: {
    title: 'Aanmelden is niet gelukt',
    text: 'De aanmelddienst heeft u niet aangemeld.',
  },
} as const
