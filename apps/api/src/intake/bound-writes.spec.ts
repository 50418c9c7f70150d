import { EventEmitter } from 'node:events'
import { expect, it } from '@jest/globals'
import { longestSignal } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { boundWrites } from './bound-writes.js'
import { Gate } from './gate.js'
import { lifecycle } from './lifecycle.js'

/** One after the other, none of which is answered until its `end`. */
function asker(most: number) {
  const bound = boundWrites({ signals: new Gate(most), lifecycle: lifecycle() })
  return (headers: Record<string, string>) => {
    const response = new EventEmitter()
    let refused: unknown
    bound(
      { method: 'POST', headers } as Request,
      response as unknown as Response,
      (error) => (refused = error),
    )
    return { refused, end: () => response.emit('close') }
  }
}

it.each([
  ['say that they are long', { 'content-length': String(longestSignal) }],
  ['do not say how long they are', {}],
  ['are packed', { 'content-length': '10', 'content-encoding': 'gzip' }],
])('bodies that %s take no more than 100 MB together', (_what, headers) => {
  const ask = asker(1000)
  const fit = Math.floor(100_000_000 / longestSignal)
  const inside = Array.from({ length: fit }, () => ask(headers))
  expect(inside.filter(({ refused }) => refused !== undefined)).toEqual([])
  expect(ask(headers).refused).toMatchObject({ problem: { status: 503 } })
  inside[0]?.end()
  expect(ask(headers).refused).toBeUndefined()
})

it('short ones are let through up to their number', () => {
  const ask = asker(100)
  const asked = Array.from({ length: 101 }, () => ask({ 'content-length': '700' }))
  expect(asked.filter(({ refused }) => refused !== undefined)).toHaveLength(1)
})
