import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseLexicon } from './lexicon.js'
import { facets, type Facet } from './signal-tags.js'
import { createTagger } from './tagger.js'

interface MarkedText {
  readonly text: string
  readonly themes: readonly string[]
  readonly acceptable: readonly string[]
}

const root = new URL('../../../../', import.meta.url)
const files = Object.fromEntries(
  facets.map((facet) => [facet, readFileSync(new URL(`data/reference/lexicon/${facet}.yaml`, root), 'utf8')]),
) as Record<Facet, string>
const tagger = createTagger(parseLexicon(files))

/** Over all rows together: core themes found / core themes, and predicted that are right / predicted. */
function measure(path: URL): { recall: number; precision: number } {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedText)
  const counts = { core: 0, found: 0, predicted: 0, right: 0 }
  for (const row of rows) {
    const predicted: readonly string[] = tagger.tag(row.text).themes.map((tag) => tag.code)
    counts.core += row.themes.length
    counts.found += row.themes.filter((theme) => predicted.includes(theme)).length
    counts.predicted += predicted.length
    counts.right += predicted.filter((theme) => [...row.themes, ...row.acceptable].includes(theme)).length
  }
  const measured = { recall: counts.found / counts.core, precision: counts.right / counts.predicted }
  const shown = `recall ${measured.recall.toFixed(3)}, precision ${measured.precision.toFixed(3)}`
  process.stdout.write(`${path.pathname.split('/').at(-1)}: ${rows.length} rows, ${shown}\n`)
  return measured
}

describe('themes of the development texts', () => {
  it('are found for at least 85% at 80% precision', () => {
    const { recall, precision } = measure(new URL('data/demo/tagging-development-texts.jsonl', root))
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.8)
  })
})

const devCases = new URL('../shared/cases/dev-cases.jsonl', root)
const describeShared = existsSync(devCases) ? describe : describe.skip
describeShared('themes of the development cases', () => {
  it('are found for at least 70% at 60% precision', () => {
    const { recall, precision } = measure(devCases)
    expect(recall).toBeGreaterThanOrEqual(0.7)
    expect(precision).toBeGreaterThanOrEqual(0.6)
  })
})
