import { describe, expect, it } from '@jest/globals'
import { idOfPath } from './id-of-path.js'
import { ProblemResponse } from './problems.js'

const id = '05200a29-5b1c-4f0e-9d3a-0c7a3f6b1e2d'
const transform = (sent: string) => idOfPath.transform(sent, { type: 'param' }) as string

describe('an id in a path', () => {
  it.each([id, id.toUpperCase()])('is as we write it: %s', (sent) => expect(transform(sent)).toBe(id))

  it.each(['', 'x', `${id}0`, ` ${id}`])('is not found when it cannot be ours: %j', (sent) => {
    expect(() => transform(sent)).toThrow(ProblemResponse)
  })
})
