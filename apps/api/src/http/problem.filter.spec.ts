import { describe, expect, it } from '@jest/globals'
import { NotFoundException, type ArgumentsHost } from '@nestjs/common'
import { NotThere, RefusedQuery } from '@rode-draad/analytics'
import { AuditUnavailable } from '@rode-draad/store'
import { pino } from 'pino'
import { ProviderUnreachable } from '../sign-in/provider.js'
import { ProblemFilter } from './problem.filter.js'
import { problemOf, ProblemResponse } from './problems.js'

const canary = 'Thijmen Verhoeven'

/** What the filter answers and logs. */
function answerTo(error: unknown) {
  const lines: string[] = []
  const sent = { status: 0, type: '', headers: {} as Record<string, string>, body: '' }
  const response = {
    headersSent: false,
    status: (status: number) => Object.assign(response, void (sent.status = status)),
    set: (headers: Record<string, string>) => Object.assign(response, void (sent.headers = headers)),
    type: (type: string) => Object.assign(response, void (sent.type = type)),
    send: (body: string) => Object.assign(response, void (sent.body = body)),
  }
  const host = { switchToHttp: () => ({ getResponse: () => response }) } as unknown as ArgumentsHost
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  new ProblemFilter(logger).catch(error, host)
  return {
    ...sent,
    problem: JSON.parse(sent.body) as { status: number; detail: string },
    log: lines.join(''),
  }
}

describe('an error becomes a problem', () => {
  it.each([
    ['of our own making', new ProblemResponse(problemOf(422, 'a', 'b'), { 'Retry-After': '1' }), 422],
    ['what is not there', new NotThere('p'), 404],
    ['a query that is not answered', new RefusedQuery('from', 'Kan niet.'), 400],
    ['an unknown path', new NotFoundException('Cannot GET /v1/geheim'), 404],
    ['of the body parser', Object.assign(new Error(canary), { status: 400 }), 400],
    ['a body that is too large', Object.assign(new Error('x'), { status: 413 }), 413],
    ['an unknown charset', Object.assign(new Error('x'), { status: 415 }), 415],
    ['a log of reading that cannot be written', new AuditUnavailable(new Error(canary)), 503],
    ['a provider that is away', new ProviderUnreachable(canary), 503],
    ['a fault of ours', new TypeError(canary), 500],
    ['no error at all', canary, 500],
    ['an odd status', Object.assign(new Error('x'), { status: 200 }), 500],
    ['a status that is no number', Object.assign(new Error('x'), { status: 'kapot' }), 500],
  ])('%s', (_name, error, status) => {
    const answer = answerTo(error)
    expect([answer.status, answer.problem.status]).toEqual([status, status])
    expect(answer.type).toBe('application/problem+json')
    expect(answer.headers['Cache-Control']).toBe('no-store')
    expect(answer.body + answer.log).not.toContain(canary)
    expect(answer.log === '').toBe(status < 500)
  })

  it('passes on what the refusal adds', () => {
    const refused = new ProblemResponse(problemOf(409, 'a', 'b'), { 'Retry-After': '1' })
    expect(answerTo(refused).headers['Retry-After']).toBe('1')
  })

  it('logs where it happened, and never a message, however many lines that has', () => {
    const error = new RangeError(
      `eerste regel ${canary}\ntweede regel ${canary}\n    at ${canary} in een tekst`,
    )
    const { log } = answerTo(error)
    expect(log).toContain('RangeError')
    expect(log).toContain('problem.filter.spec')
    expect(log).not.toContain(canary)
  })
})
