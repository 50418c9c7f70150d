import { describe, expect, it } from '@jest/globals'
import { createTagger, parseLexicon, type LabelledText } from '@rode-draad/domain'
import { bootstrapF1 } from './bootstrap-interval.js'
import { evaluateTagger } from './evaluate-tagger.js'

const empty = 'version: 2026-01-01.1\ncodes: {}\n'
const files = { laws: empty, factors: empty, doelgroepen: empty, institutions: empty, zorgprofielen: empty }
const themes = `version: 2026-01-01.1
codes:
  vervoer: { strong: taxi }
`
const tagger = createTagger(parseLexicon({ ...files, themes }))
const row = (at: number, text: string, given: LabelledText['themes']): LabelledText => ({
  id: String(at),
  writer: `w${at % 3}`,
  text,
  themes: given,
  acceptable: [],
  laws: [],
  acceptableLaws: [],
  unseen: false,
  origin: 'human',
})
/** 20 with the theme, of which 15 are found; 5 of the other 10 have the word too. */
const rows = [
  ...Array.from({ length: 15 }, (_, at) => row(at, 'de taxi', ['vervoer'])),
  ...Array.from({ length: 5 }, (_, at) => row(at, 'de auto', ['vervoer'])),
  ...Array.from({ length: 5 }, (_, at) => row(at, 'een taxi', [])),
  ...Array.from({ length: 5 }, (_, at) => row(at, 'niets', [])),
]

describe('evaluateTagger', () => {
  const quality = evaluateTagger(tagger, rows, [])
  const vervoer = quality.themes.find(({ code }) => code === 'vervoer')

  it('counts per theme, with the Brier score of its probabilities', () => {
    expect(quality).toMatchObject({ texts: 30, writers: 3 })
    expect(vervoer).toMatchObject({
      n: 20,
      decidedBy: 'lexicon',
      figures: { precision: 0.75, recall: 0.75, f1: 0.75 },
    })
    // 15 x 0.3^2 + 5 x 1 + 5 x 0.7^2 over 30, the word having probability 0.7
    expect(vervoer?.brier).toBeCloseTo((15 * 0.09 + 5 + 5 * 0.49) / 30, 3)
    expect(vervoer?.calibration?.bins).toHaveLength(10)
  })

  it('has an interval around F1', () => {
    const [low = 1, high = 0] = vervoer?.figures?.f1Interval ?? []
    expect(low).toBeLessThan(0.75)
    expect(high).toBeGreaterThan(0.75)
  })

  it('gives no figure at all below 20 positives', () => {
    const few = evaluateTagger(tagger, rows.slice(1), []).themes.find(({ code }) => code === 'vervoer')
    expect(few).toMatchObject({ n: 19, figures: null, brier: null, calibration: null })
  })
})

it('bootstrapF1 is a point for writers who are all alike, and nothing without writers', () => {
  const right = { core: 1, found: 1, given: 1, right: 1 }
  expect(bootstrapF1([right, right, right])).toEqual([1, 1])
  expect(bootstrapF1([])).toBeNull()
})
