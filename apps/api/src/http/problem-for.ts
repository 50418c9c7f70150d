import { HttpException } from '@nestjs/common'
import { NotThere, NotYetCounted, RefusedQuery } from '@rode-draad/analytics'
import type { Problem } from '@rode-draad/contract'
import { AuditUnavailable, isDatabaseGone } from '@rode-draad/store'
import type { Logger } from 'pino'
import { ProviderUnreachable } from '../sign-in/provider.js'
import { invalidInput, notFound, problemOf, ProblemResponse } from './problems.js'
import { notJson } from './require-json.js'

/** What is answered to an error, in Dutch; what is our own fault is logged, without anything of the request. */
export function problemFor(
  error: unknown,
  logger: Logger,
): { problem: Problem; headers: Readonly<Record<string, string>> } {
  if (error instanceof ProblemResponse) return { problem: error.problem, headers: error.headers }
  if (error instanceof RefusedQuery) {
    return { problem: invalidInput([{ path: error.path, message: error.message }]).problem, headers: {} }
  }
  if (error instanceof NotThere) return { problem: notFound, headers: {} }
  if (error instanceof NotYetCounted) return { problem: notYetCounted, headers: { 'Retry-After': '3600' } }
  if (error instanceof ProviderUnreachable || error instanceof AuditUnavailable || isDatabaseGone(error)) {
    logger.error({ name: nameOf(error) }, 'what the product leans on gives no answer')
    return { problem: cannotNow, headers: { 'Retry-After': '30' } }
  }
  const status = statusOf(error)
  if (status >= 500) logger.error({ name: nameOf(error), stack: stackOf(error) }, 'request failed')
  return { problem: isAddress(error) ? unreadableAddress : problemOfStatus(status), headers: {} }
}

/** What the product leans on gives no answer: nothing is shown until it does. */
const cannotNow = problemOf(
  503,
  'Kan nu niet',
  'Dit kan nu even niet. Probeer het over een paar minuten weer.',
)

const notYetCounted = problemOf(
  503,
  'Nog niet geteld',
  'Deze aantallen zijn nog niet geteld. Dat gebeurt op vaste momenten. Probeer het later weer.',
)

const unreadableAddress = problemOf(400, 'Ongeldige invoer', 'Dit adres kunnen wij niet lezen.')

/** Nest makes one exception of an address and of a body that cannot be read; only the router's words tell them apart. */
function isAddress(error: unknown): boolean {
  return (
    error instanceof Error && statusOf(error) === 400 && error.message.startsWith('Failed to decode param')
  )
}

/** Nest and the body parser both put the status on the error. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus()
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}

function problemOfStatus(status: number): Problem {
  switch (status) {
    case 404:
      return notFound
    case 405:
      return problemOf(405, 'Niet toegestaan', 'Dit kan hier niet.')
    case 413:
      return problemOf(413, 'Te groot', 'Wat u stuurde is te groot.')
    case 415:
      return notJson
    default:
      return status < 500
        ? problemOf(status === 400 ? 400 : status, 'Ongeldige invoer', 'Wat u stuurde is geen geldige JSON.')
        : problemOf(status, 'Er ging iets mis', 'Dit ligt aan ons. Probeer het later nog eens.')
  }
}

/** Name and places only: a message can quote what somebody sent, and can have lines of any shape. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined
  const { stack, message } = error
  const places =
    message !== '' && stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return places
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 11)
    .join('\n')
}
