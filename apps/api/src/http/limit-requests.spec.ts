import { expect, it, jest } from '@jest/globals'
import { inChannels, noAccess } from '@rode-draad/domain'
import type { NextFunction, Request, Response } from 'express'
import { attachIdentity, type Identity } from './identity.js'
import { limitRequests } from './limit-requests.js'

const identity = (kind: Identity['kind'], subject: string): Identity => ({
  ...{ kind, subject, role: 'inzender', roles: [], label: subject, onBehalfOf: null, may: new Set() },
  scope: { ...noAccess, cases: inChannels(['gemeente']) },
})

/** How many of so many requests at once go on. */
function goOn(
  who: Identity,
  method: string,
  path: string,
  times: number,
  limit = limitRequests(() => new Date(0)),
) {
  const next = jest.fn<(refused?: unknown) => void>()
  for (let time = 0; time < times; time += 1) {
    const request = { method, path } as Request
    attachIdentity(request, who)
    limit(request, {} as Response, next as NextFunction)
  }
  return next.mock.calls.filter(([refused]) => refused === undefined).length
}

const aCase = '/signals/00000000-0000-4000-8000-000000000000'

it.each<[string, Identity, string, string, number]>([
  ['a sender opens cases', identity('sender', 'a'), 'GET', aCase, 120],
  ['a sender asks for cases without a body', identity('sender', 'a'), 'HEAD', aCase, 120],
  ['a person opens cases', identity('person', 'b'), 'GET', aCase, 600],
  ['a sender sends', identity('sender', 'a'), 'POST', '/signals', 12_000],
  ['who tries the product opens cases', identity('demo', 'c'), 'GET', aCase, 13_000],
])('in a minute %s: no more than so many', (_name, who, method, path, expected) => {
  expect(goOn(who, method, path, 13_000)).toBe(expected)
})

it('who opened too many cases sends all the same, and others open theirs', () => {
  const limit = limitRequests(() => new Date(0))
  goOn(identity('sender', 'a'), 'GET', aCase, 200, limit)
  expect(goOn(identity('sender', 'a'), 'POST', '/signals', 10, limit)).toBe(10)
  expect(goOn(identity('sender', 'b'), 'GET', aCase, 10, limit)).toBe(10)
})
