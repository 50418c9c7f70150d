import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseTagModel } from '@rode-draad/domain'
import { loadTagModel } from '@rode-draad/store'
import { Command } from 'commander'
import { addTrain } from './train.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-train-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const row = (at: number) => ({ id: at, writer: `w${at % 3}`, text: `De taxi kwam ${at} keer te laat.` })
const texts = lines([0, 1, 2, 3].map((at) => ({ ...row(at), themes: ['vervoer'], factors: ['keten'] })))
const nothing = { doelgroepen: [], institutions: [], zorgprofielen: [], referrals: [] }
const facetTexts = lines([4, 5].map((at) => ({ ...row(at), factors: ['toegang'], ...nothing })))

async function train(...options: readonly string[]): Promise<string> {
  const [input, facets, output] = ['t.jsonl', 'f.jsonl', 'm.json'].map((name) => join(folder, name))
  await writeFile(input ?? '', texts)
  await writeFile(facets ?? '', facetTexts)
  const program = new Command().exitOverride()
  addTrain(program)
  const files = ['--input', input ?? '', '--facets-input', facets ?? '', '--output', output ?? '']
  await program.parseAsync(['train', ...files, ...options], { from: 'user' })
  return await readFile(output ?? '', 'utf8')
}

describe('train', () => {
  it('learns factors alone, and leaves themes and laws as the present model has them', async () => {
    const present = await loadTagModel()
    const model = parseTagModel(await train('--only', 'factors', '--model-version', '2026-12-01.1'))
    expect(model.version).toBe('2026-12-01.1')
    expect({ ...model.themes, ...model.laws }).toEqual({ ...present.themes, ...present.laws })
    expect(model.parts.themes).toEqual(present.parts.themes)
    const sha256 = createHash('sha256').update(`${texts}${facetTexts}`).digest('hex')
    expect(model.parts.factors).toMatchObject({ texts: 6, writers: 3, sha256 })
    // Far too few to go by.
    expect(model.factors.keten).toMatchObject({ adopted: false, evidence: { positives: 4 } })
  })

  it.each([
    ['a version of another form', ['--model-version', 'nieuw'], /"nieuw" is niet zoals/],
    ['another part', ['--only', 'wetten'], /wetten/],
  ])('refuses %s', async (_, options, message) => {
    await expect(train(...options)).rejects.toThrow(message)
  })
})
