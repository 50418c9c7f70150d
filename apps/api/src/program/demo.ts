import { readFile } from 'node:fs/promises'
import { generateSignals, parseDevelopmentCases } from '@rode-draad/fixtures'
import {
  countFictionalSignals,
  keepDemoChunk,
  type PreparedChunk,
  type PreparingPool,
} from '@rode-draad/store'
import type { DataSource } from 'typeorm'

const batchSize = 500
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
  pool: PreparingPool,
  { count, today, onBatch }: { count: number; today: string; onBatch: (done: number, all: number) => void },
): Promise<DemoResult> {
  const cases = count === 0 ? [] : parseDevelopmentCases(await readFile(casesFile, 'utf8'))
  const all = count + cases.length
  const before = await countFictionalSignals(postgres)
  if (before >= all) return { added: 0, present: before }
  let [added, done] = [0, 0]
  const keep = async ({ chunk, size }: { chunk: Promise<PreparedChunk>; size: number }) => {
    added += await keepDemoChunk(postgres, await chunk)
    done += size
    onBatch(done, all)
  }
  const flying: Parameters<typeof keep>[0][] = []
  for (const demo of batches(demoBodies(count, cases))) {
    const chunk = pool.prepare({ demo, today })
    // Looked at in its turn; until then its failure is nobody's fault.
    chunk.catch(() => undefined)
    flying.push({ chunk, size: demo.length })
    const first = flying.length > pool.size ? flying.shift() : undefined
    if (first) await keep(first)
  }
  for (const left of flying) await keep(left)
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
