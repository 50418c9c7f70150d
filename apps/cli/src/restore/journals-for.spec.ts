import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { journalsFor } from './journals-for.js'

const erasure = (n: number) => ({
  signalId: `00000000-0000-4000-8000-00000000000${n}`,
  reason: 'verzoek',
  erasedAt: '2026-06-16T09:00:00Z',
})
const strike = {
  ...{ id: erasure(8).signalId, signalId: erasure(9).signalId, version: 1, field: 'text', type: 'name' },
  ...{ lengths: [4], struckBy: 'a', struckAt: '2026-06-16T09:00:00Z' },
  copies: [{ version: 1, field: 'text', pieces: [[0, 4, '[NAAM 1]']] }],
}
const lines = (...said: object[]) => said.map((line) => `${JSON.stringify(line)}\n`).join('')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-journals-'))
  for (const [name, files] of Object.entries({
    both: { 'erasures.jsonl': lines(erasure(1)), 'strikes.jsonl': lines(strike) },
    newer: { 'erasures.jsonl': lines(erasure(1), erasure(2)), 'strikes.jsonl': lines(strike) },
    erased: { 'erasures.jsonl': lines(erasure(1)) },
    struck: { 'strikes.jsonl': lines(strike) },
    damaged: {
      'erasures.jsonl': `${lines(erasure(1))}{"signalId":\n`,
      'strikes.jsonl': `{}\n${lines(strike)}{\n`,
    },
    none: {},
  })) {
    await mkdir(join(folder, name))
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name, 'erasures.jsonl')
const strikesAt = (name: string) => join(folder, name, 'strikes.jsonl')

describe('the journals of a restore', () => {
  it.each([
    ['those of the data folder', 'both', () => ({}), [1], 1],
    ['those that are given', 'none', () => ({ erasures: at('newer') }), [1, 2], 1],
    [
      'each from its own file',
      'none',
      () => ({ erasures: at('erased'), strikes: strikesAt('struck') }),
      [1],
      1,
    ],
    ['also what the data folder has', 'newer', () => ({ erasures: at('both') }), [1, 2], 1],
    [
      'none, where it is said that there are none',
      'none',
      () => ({ erasures: false, strikes: false }),
      [],
      0,
    ],
    ['what is there, whatever is said', 'both', () => ({ erasures: false, strikes: false }), [1], 1],
  ] as const)('are %s', async (_name, own, given, erased, struck) => {
    const { erasures, strikes } = await journalsFor(join(folder, own), given())
    expect(erasures).toEqual(erased.map(erasure))
    expect(strikes).toEqual(struck === 1 ? [strike] : [])
  })

  it.each([
    ['a new data folder', 'none', () => ({}), 'gewiste signalen is er niet'],
    ['a new data folder', 'none', () => ({}), '--erasures <bestand>, of --no-erasures'],
    ['a folder that is not there', 'nergens', () => ({}), 'gewiste signalen is er niet'],
    ['a name that is mistyped', 'both', () => ({ erasures: at('bohth') }), 'gewiste signalen is er niet'],
    ['no strikes beside it', 'none', () => ({ erasures: at('erased') }), 'weggestreepte stukken is er niet'],
    [
      'no strikes beside it',
      'none',
      () => ({ erasures: at('erased') }),
      '--strikes <bestand>, of --no-strikes',
    ],
    ['a damaged line', 'damaged', () => ({}), 'In erasures.jsonl is beschadigd: regel 2.'],
    [
      'damaged lines',
      'none',
      () => ({ erasures: at('both'), strikes: strikesAt('damaged') }),
      'zijn beschadigd: regels 1, 3.',
    ],
    [
      'a folder for a file',
      'none',
      () => ({ erasures: folder }),
      'is niet te lezen. Er is niets teruggezet.',
    ],
  ] as const)('%s is an error (data folder %s)', async (_name, own, given, message) => {
    const error = (await journalsFor(join(folder, own), given()).catch((caught: unknown) => caught)) as Error
    expect(error.name).toBe('CommandError')
    expect(error.message).toContain(message)
    expect(error.message).toContain('Er is niets teruggezet.')
  })
})
