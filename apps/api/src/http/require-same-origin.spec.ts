import { describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { noAreas, roleIdentity } from '../sign-in/role-identity.js'
import { attachIdentity, type Identity } from './identity.js'
import type { ProblemResponse } from './problems.js'
import { requireSameOrigin } from './require-same-origin.js'

/** Whether a request of this kind of asker goes on. */
function goesOn(
  publicUrl: string | null,
  method: string,
  headers: Record<string, string>,
  kind: Identity['kind'] | null,
): boolean {
  const request = { method, headers: { host: 'localhost:3000', ...headers } } as unknown as Request
  const who = {
    subject: 'a',
    label: 'a',
    onBehalfOf: null,
    role: 'lezer',
    roles: [],
    areas: noAreas,
  } as const
  if (kind) attachIdentity(request, roleIdentity({ ...who, kind }))
  let passed: unknown = 'not called'
  requireSameOrigin(publicUrl === null ? null : new URL(publicUrl))(request, {} as Response, (error) => {
    passed = error
  })
  if (passed !== undefined) expect((passed as ProblemResponse).problem.status).toBe(403)
  return passed === undefined
}

const url = 'https://rode-draad.example'
const here = { origin: url }
const elsewhere = { origin: 'https://elsewhere.example' }

describe('a change', () => {
  it.each([
    ['of a person, from our own page', 'person', here, true],
    ['of a person, as browsers say it', 'person', { ...here, 'sec-fetch-site': 'same-origin' }, true],
    ['of a person, from elsewhere', 'person', elsewhere, false],
    ['of a person, from nowhere', 'person', { origin: 'null' }, false],
    ['of a person, from another subdomain', 'person', { origin: 'https://www.rode-draad.example' }, false],
    ['of a person, in the open', 'person', { origin: 'http://rode-draad.example' }, false],
    ['of a person, from another port', 'person', { origin: `${url}:8443` }, false],
    ['of a person, same site', 'person', { ...here, 'sec-fetch-site': 'same-site' }, false],
    ['of a person, cross site', 'person', { 'sec-fetch-site': 'cross-site' }, false],
    ['of a person, same origin, no origin', 'person', { 'sec-fetch-site': 'same-origin' }, true],
    ['of a person, without a word', 'person', {}, false],
    ['of a sender, without a word', 'sender', {}, true],
    ['of a sender, from elsewhere', 'sender', elsewhere, true],
    ['of nobody, from elsewhere', null, elsewhere, false],
    ['of nobody, without a word', null, {}, true],
  ] as const)('%s', (_name, kind, headers, expected) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect([method, goesOn(url, method, headers, kind)]).toEqual([method, expected])
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(goesOn(url, method, headers, kind)).toBe(true)
  })

  it.each([
    ['from our own page', { origin: 'http://localhost:3000' }, true],
    ['from another port', { origin: 'http://localhost:8080' }, false],
    ['from elsewhere', elsewhere, false],
    ['from a program', {}, true],
    ['cross site', { 'sec-fetch-site': 'cross-site' }, false],
  ])('while trying the product on this machine, %s', (_name, headers, expected) => {
    expect(goesOn(null, 'POST', headers, 'demo')).toBe(expected)
  })
})
