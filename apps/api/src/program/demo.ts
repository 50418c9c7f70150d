import { readFile } from 'node:fs/promises'
import { signalBody } from '@rode-draad/contract'
import { generateSignals, parseDevelopmentCases } from '@rode-draad/fixtures'
import { countFictionalSignals, keepDemoSignals, prepareSignal, type Preparing } from '@rode-draad/store'
import type { DataSource } from 'typeorm'

const batchSize = 1000
const seed = 2021

export interface DemoResult {
  readonly added: number
  readonly present: number
}

/**
 * Fills the demo up to `count` generated signals and the development cases, all fictional. What is there stays,
 * so it can be stopped and started at any point: `onBatch` may throw.
 */
export async function seedDemo(
  postgres: DataSource,
  preparing: Preparing,
  { count, today, onBatch }: { count: number; today: string; onBatch: (done: number, all: number) => void },
): Promise<DemoResult> {
  const cases = count === 0 ? [] : parseDevelopmentCases(await readFile(casesFile, 'utf8'))
  const all = count + cases.length
  const before = await countFictionalSignals(postgres)
  if (before >= all) return { added: 0, present: before }
  const schema = signalBody(today)
  let added = 0
  let done = 0
  for (const bodies of batches(demoBodies(count, cases))) {
    const signals = bodies.map((body) => prepareSignal(schema.parse(body), preparing, { fictional: true }))
    added += await keepDemoSignals(postgres, signals)
    done += bodies.length
    onBatch(done, all)
  }
  return { added, present: before + added }
}

const casesFile = new URL('../../../../data/demo/development-cases.jsonl', import.meta.url)

function* demoBodies(count: number, cases: ReturnType<typeof parseDevelopmentCases>) {
  for (const { body } of cases) yield body
  for (const { body } of generateSignals({ count, seed, from: '2018-01-01', until: '2022-01-01' })) yield body
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length === batchSize) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
