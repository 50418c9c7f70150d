import { expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { attachIdentity } from '../http/identity.js'
import { ProblemResponse } from '../http/problems.js'
import type { Services } from '../program/services.js'
import { demoIdentity } from '../sign-in/demo-identities.js'
import { SimilarSignalsController } from './similar-signals.controller.js'
import { SimilarityNotReady } from './similarity-not-ready.js'

const id = '00000000-0000-4000-8000-000000000001'
const stored = {
  signal_id: id,
  text: 'De rolstoel is kapot.',
  outcome: null,
  region: null,
  channel: 'gemeente',
  fictional: false,
  answer: { tags: { themes: [] } },
}

/** With one signal in the store, and a search that goes wrong. */
function controllerWith(error: Error): SimilarSignalsController {
  const query = (sql: string) => Promise.resolve(sql.includes('signal_current') ? [stored] : [])
  const stores = {
    postgres: { transaction: (work: (manager: object) => Promise<unknown>) => work({ query }) },
    audit: { write: () => Promise.resolve() },
    similar: { search: () => Promise.reject(error) },
  }
  return new SimilarSignalsController({ stores } as unknown as Services)
}

function ask(error: Error): Promise<unknown> {
  const request = { get: () => undefined } as unknown as Request
  attachIdentity(request, demoIdentity('landelijk-met-casussen', new Set()))
  return controllerWith(error)
    .of(id, request, {} as Response)
    .catch((refusal: unknown) => refusal)
}

it('says when to come back while solved signals are being read in', async () => {
  const refusal = await ask(new SimilarityNotReady('still reading'))
  expect(refusal).toBeInstanceOf(ProblemResponse)
  expect(refusal).toMatchObject({ problem: { status: 503 }, headers: { 'Retry-After': '10' } })
})

it('hides no other fault behind that', async () => {
  const fault = new RangeError('something else')
  expect(await ask(fault)).toBe(fault)
})
