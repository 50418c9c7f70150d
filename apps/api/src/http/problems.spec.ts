import { describe, expect, it } from '@jest/globals'
import { problem } from '@rode-draad/contract'
import { z } from 'zod'
import {
  invalidInput,
  notFound,
  parseInput,
  parseInputs,
  problemOf,
  type ProblemResponse,
} from './problems.js'

const schema = z.strictObject({
  name: z.string('Een naam is tekst.'),
  count: z.coerce.number('Een aantal is een getal.'),
})

function refusal(input: unknown): ProblemResponse {
  try {
    parseInput(schema, input)
  } catch (error) {
    return error as ProblemResponse
  }
  throw new Error('was not refused')
}

describe('input', () => {
  it('that is right becomes what the schema makes of it', () => {
    expect(parseInput(schema, { name: 'a', count: '3' })).toEqual({ name: 'a', count: 3 })
  })

  it.each([
    [{ name: 'a', count: 'x' }, ['count'], 'Er is een fout in wat u stuurde.'],
    [{ name: 1, count: 'x' }, ['name', 'count'], 'Er zijn 2 fouten in wat u stuurde.'],
    [{ name: 'a', count: 1, colour: 'red' }, [''], 'Er is een fout in wat u stuurde.'],
    [null, [''], 'Er is een fout in wat u stuurde.'],
  ])('that is wrong is refused with every fault at once: %j', (input, paths, detail) => {
    const { problem: refused } = refusal(input)
    expect(refused).toMatchObject({ status: 400, title: 'Ongeldige invoer', detail })
    expect(refused.errors?.map(({ path }) => path)).toEqual(paths)
    expect(() => problem.parse(refused)).not.toThrow()
  })

  it('of several places is refused with the faults of all of them', () => {
    const paths = (...[name, count]: [unknown, unknown]) => {
      try {
        return parseInputs([schema, { name, count: 1 }], [schema, { name: 'a', count }])
      } catch (error) {
        return (error as ProblemResponse).problem.errors?.map(({ path }) => path)
      }
    }
    expect(paths('b', 2)).toEqual([
      { name: 'b', count: 1 },
      { name: 'a', count: 2 },
    ])
    expect(paths(1, 'x')).toEqual(['name', 'count'])
    expect(paths('b', 'x')).toEqual(['count'])
  })
})

it.each([
  [100, 100, 'fout'],
  [101, 101, 'En nog 1 fout.'],
  [5000, 101, 'En nog 4900 fouten.'],
])('of %d faults %d are told, the last is: %s', (count, lines, last) => {
  const errors = Array.from({ length: count }, (_, index) => ({ path: `a[${index}]`, message: 'fout' }))
  const { problem: refused } = invalidInput(errors)
  expect(refused.errors).toHaveLength(lines)
  expect(refused.errors?.at(-1)?.message).toBe(last)
  expect(refused.detail).toBe(`Er zijn ${count} fouten in wat u stuurde.`)
})

it.each([
  [{ colour: 'red' }, 'Onbekend veld: "colour".'],
  [{ size: 'groot' }, 'Kies een van deze: klein, middel.'],
  [{ words: 3 }, 'Geef tekst.'],
])('what the schema has no words for is said in Dutch: %j', (input, message) => {
  const bare = z.strictObject({ size: z.enum(['klein', 'middel']), words: z.string() }).partial()
  const messageOf = () => {
    try {
      return parseInput(bare, input)
    } catch (error) {
      return (error as ProblemResponse).problem.errors?.map((fault) => fault.message)
    }
  }
  expect(messageOf()).toEqual([message])
})

describe('a problem', () => {
  it('has no list of errors when there is none', () => {
    expect(problemOf(404, 'a', 'b')).toEqual({ type: 'about:blank', title: 'a', status: 404, detail: 'b' })
    expect('errors' in notFound).toBe(false)
  })

  it('is an error whose message is its title only', () => {
    const error = invalidInput([{ path: 'text', message: 'fout' }])
    expect(error).toBeInstanceOf(Error)
    expect([error.name, error.message]).toEqual(['ProblemResponse', 'Ongeldige invoer'])
  })
})
