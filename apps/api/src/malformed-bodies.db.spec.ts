import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { problem, problemMediaType, signalBatchAnswer } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import fc from 'fast-check'
import { startTestProgram, type TestProgram } from './program/test-program.js'

/** Whatever comes in, the answer is no fault of ours, and one that a program can read. */
let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const fields = [...Object.keys(aSignalBody()), 'case', '__proto__', 'constructor', 'toString', '\u0000', '']
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\u0000', '\ud800', 'x\udc00y', '2020-13-45', '9999', '../', 'ZK99', 'null', '💥'),
)
const anyValue = fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.constant(1e400))

/** A good body in which some fields are something else. */
const changedBody = fc
  .dictionary(fc.constantFrom(...fields), anyValue, { minKeys: 1, maxKeys: 4 })
  .map((changes) => JSON.stringify({ ...aSignalBody(), ...changes }))

const brokenBody = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
  fc.nat(300).map((at) => JSON.stringify(aSignalBody()).slice(0, at)),
  fc.nat(5000).map((depth) => '['.repeat(depth)),
  fc.nat(5000).map((depth) => `{"text":${'['.repeat(depth)}${']'.repeat(depth)}}`),
)
const anyBody = fc.oneof({ weight: 2, arbitrary: changedBody }, { weight: 1, arbitrary: brokenBody })
const anyType = fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', 'x', '')

interface Seen {
  readonly status: number
  readonly type: string
  readonly body: unknown
}

async function post(path: string, type: string, body: string): Promise<Seen> {
  const headers = type === '' ? {} : { 'content-type': type }
  const response = await fetch(`${program.address}${path}`, { method: 'POST', headers, body })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.json(),
  }
}

/** Many at once, so that ten thousand do not take ten thousand round trips; a failure says which body it was. */
async function every<T>(
  samples: readonly T[],
  atOnce: number,
  check: (sample: T) => Promise<void>,
): Promise<void> {
  const left = samples.values()
  const one = async () => {
    for (const sample of left) await check(sample)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

function expectProblem(sample: unknown, { status, type, body }: Seen): void {
  expect([sample, status < 500, type.startsWith(problemMediaType)]).toEqual([sample, true, true])
  expect([sample, problem.safeParse(body).success, (body as { status: number }).status]).toEqual([
    ...[sample, true, status],
  ])
}

describe('bodies that are not as they should be', () => {
  it('get a problem and never a 5xx: nine thousand for one signal', async () => {
    let refused = 0
    const samples = fc.sample(fc.tuple(anyType, anyBody), { numRuns: 9000, seed: 20260615 })
    await every(samples, 16, async (sample) => {
      const seen = await post('/v1/signals', ...sample)
      if (seen.status < 300) return
      refused += 1
      expectProblem(sample, seen)
    })
    expect(refused).toBeGreaterThan(7000)
  }, 600_000)

  it('get a problem, or are counted and set apart: a thousand batches', async () => {
    const anyBatch = fc.tuple(
      fc.constantFrom('application/x-ndjson', 'text/csv', 'text/csv; charset=windows-1252', 'text/html'),
      fc.oneof(
        fc.array(anyBody, { minLength: 1, maxLength: 6 }).map((rows) => rows.join('\n')),
        fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 5 }).map((rows) => {
          return ['externalId;receivedOn;text', ...rows.map((cells) => cells.join(';'))].join('\r\n')
        }),
      ),
    )
    let taken = 0
    await every(fc.sample(anyBatch, { numRuns: 1000, seed: 20260615 }), 2, async (sample) => {
      const seen = await post('/v1/signal-batches?channel=juiste-loket', ...sample)
      if (seen.status >= 300) return expectProblem(sample, seen)
      taken += 1
      const { received, accepted, duplicate, quarantined } = signalBatchAnswer.parse(seen.body)
      expect([sample, received]).toEqual([sample, accepted + duplicate + quarantined])
    })
    expect(taken).toBeGreaterThan(100)
  }, 600_000)
})
