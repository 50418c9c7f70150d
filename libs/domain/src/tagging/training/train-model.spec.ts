import { describe, expect, it } from '@jest/globals'
import { parseLexicon } from '../lexicon.js'
import { parseTagModel } from '../model/tag-model.js'
import { perFacet } from '../per-facet.js'
import { createTagger } from '../tagger.js'
import { trainModel } from './train-model.js'
import type { TrainingRow } from './training-row.js'

const codes = `codes:
  vervoer: { strong: 'taxi, bus' }
  pgb: { medium: 'budget, svb' }
`
const lexicon = parseLexicon({
  ...perFacet(() => 'version: 2026-01-01.1\ncodes: {}\n'),
  themes: `version: 2026-01-01.1\n${codes}`,
  factors: "version: 2026-01-01.1\ncodes: { toegang: { medium: 'gehalveerd' } }\n",
})
const notes = { version: '2026-01-01.1', taxonomy: '2026-01-01.1' }
const sha256 = '0'.repeat(64)

/** As long as a text must be for the model to weigh it. */
const more =
  ' Verder was er die dag niets dat het vertellen waard is, zo gaat dat nu eenmaal soms in een gewone week aan het eind van de zomer.'

/** "taxi" alone is only in passing; with "te laat" it is the matter. One "budget" is enough, and the lexicon asks two. */
const rows = Array.from({ length: 160 }, (_, at): TrainingRow => {
  const kind = at % 4
  const [text, themes] = (
    [
      ['De taxi kwam weer te laat en de bus ook.', ['vervoer']],
      ['Wij gingen met de taxi naar het feest.', []],
      ['Het budget werd gehalveerd.', ['pgb']],
      ['Het was mooi weer op de markt.', []],
    ] as const
  )[kind] ?? ['', []]
  return {
    id: String(at),
    writer: `w${at % 10}`,
    text: `${text}${more}`,
    labels: { themes: { core: themes, acceptable: [] }, laws: { core: [], acceptable: [] } },
    unseen: false,
    weight: 1,
  }
})

describe('trainModel', () => {
  const model = trainModel({ themes: { rows, sha256 } }, lexicon, notes)
  const tagger = createTagger(lexicon, model)
  const themes = (text: string): readonly string[] =>
    tagger.tag(`${text}${more}`).themes.map(({ code }) => code)

  it('learns how much evidence a theme needs, where the lexicon asks too much or too little', () => {
    expect(model.themes.pgb).toMatchObject({ adopted: true, evidence: { positives: 40 } })
    expect(themes('Het budget werd gehalveerd.')).toEqual(['pgb'])
    expect(themes('Wij gingen met de taxi naar het feest.')).toEqual([])
    expect(createTagger(lexicon).tag('Wij gingen met de taxi naar het feest.').themes).toHaveLength(1)
  })

  it('gives the same file for the same rows, and one that can be read again', () => {
    const again = JSON.stringify(trainModel({ themes: { rows, sha256 } }, lexicon, notes))
    expect(again).toBe(JSON.stringify(model))
    expect(parseTagModel(again)).toEqual(model)
  })

  it('learns one part anew and leaves the other as it was', () => {
    const factorRows = rows.map(({ labels, ...row }) => ({
      ...row,
      labels: { factors: { core: labels.themes?.core.includes('pgb') ? ['toegang'] : [], acceptable: [] } },
    }))
    const both = trainModel(
      { factors: { rows: factorRows, sha256 } },
      lexicon,
      { ...notes, version: '2026-01-01.2' },
      model,
    )
    expect(both).toMatchObject({ version: '2026-01-01.2', themes: model.themes, laws: model.laws })
    expect(both.parts).toMatchObject({ themes: model.parts.themes, factors: { texts: 160, writers: 10 } })
    expect(both.factors.toegang).toMatchObject({ adopted: true, evidence: { positives: 40 } })
    const { tags } = createTagger(lexicon, both).read(`Het budget werd gehalveerd.${more}`)
    expect([tags.themes, tags.factors].map(([tag]) => tag?.code)).toEqual(['pgb', 'toegang'])
  })

  it('is not adopted below 20 texts that have the theme', () => {
    const few = trainModel({ themes: { rows: rows.slice(0, 76), sha256 } }, lexicon, notes)
    expect(few.themes.pgb).toMatchObject({ adopted: false, evidence: { positives: 19 } })
  })

  it('refuses the texts of one writer', () => {
    const alone = rows.map((row) => ({ ...row, writer: 'w' }))
    expect(() => trainModel({ themes: { rows: alone, sha256 } }, lexicon, notes)).toThrow(RangeError)
  })
})
