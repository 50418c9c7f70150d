import { describe, expect, it } from '@jest/globals'
import { chooseThreshold } from './choose-threshold.js'
import { groupedFolds } from './grouped-folds.js'
import { parseLabelledTexts } from './labelled-text.js'
import { addRetrieval, countRetrieval, retrievalFigures } from './retrieval-counts.js'

describe('groupedFolds', () => {
  it('keeps a writer in one fold, whatever the order of the rows', () => {
    expect(groupedFolds(['b', 'a', 'b', 'c'], 2)).toEqual([1, 0, 1, 0])
    expect(groupedFolds(['c', 'b', 'b', 'a'], 2)).toEqual([0, 1, 1, 0])
  })
})

describe('parseLabelledTexts', () => {
  const good = { id: 1, writer: 'w', text: 'tekst', themes: ['pgb'] }
  it('reads rows, with nothing acceptable unless it says so', () => {
    const [row] = parseLabelledTexts(`\n${JSON.stringify(good)}\n\n`)
    expect(row).toMatchObject({ id: '1', themes: ['pgb'], acceptable: [], origin: 'human' })
  })

  it.each([
    ['labels of a rule', { ...good, origin: 'rule' }],
    ['labels of a model', { ...good, origin: 'model' }],
    ['an unknown theme', { ...good, themes: ['fietsen'] }],
    ['no writer', { ...good, writer: '' }],
    ['no text', { ...good, text: '' }],
  ])('refuses %s, naming the line and not the text', (_, row) => {
    const lines = `${JSON.stringify(good)}\n${JSON.stringify(row)}`
    expect(() => parseLabelledTexts(lines)).toThrow(/^regel 2: /)
    expect(() => parseLabelledTexts(lines)).not.toThrow(/tekst\b/)
  })
})

describe('chooseThreshold', () => {
  const judged = (probability: number, happened: boolean | null) => ({ probability, happened })

  it('lies in the middle between what happened and what did not', () => {
    const clear = [judged(0.6, true), judged(0.6, true), judged(0.3, false), judged(0.3, false)]
    expect(chooseThreshold(clear)).toBe(0.46)
  })

  it('is low where half-probable codes mostly happened and high where they mostly did not', () => {
    const half = (happened: number) =>
      Array.from({ length: 40 }, (_, at) => judged(0.45, at < happened)).concat([judged(0.9, true)])
    expect(chooseThreshold(half(36))).toBeLessThanOrEqual(0.45)
    expect(chooseThreshold(half(4))).toBeGreaterThan(0.45)
  })

  it('takes what is acceptable as right', () => {
    const acceptable = Array.from({ length: 20 }, () => judged(0.4, null))
    expect(chooseThreshold([judged(0.3, true), ...acceptable])).toBeLessThanOrEqual(0.3)
  })

  it('is the middle of its range for no forecasts', () => {
    expect(chooseThreshold([])).toBe(0.45)
  })
})

describe('retrieval', () => {
  it('counts acceptable as right when given and as nothing when not', () => {
    const counts = countRetrieval([
      { given: true, happened: true },
      { given: false, happened: true },
      { given: true, happened: null },
      { given: false, happened: null },
      { given: true, happened: false },
    ])
    expect(counts).toEqual({ core: 2, found: 1, given: 3, right: 2 })
    const { precision, recall, f1 } = retrievalFigures(addRetrieval([counts, counts]))
    expect([precision, recall]).toEqual([2 / 3, 0.5])
    expect(f1).toBeCloseTo(4 / 7, 12)
  })

  it.each([
    [{ core: 0, found: 0, given: 0, right: 0 }, null],
    [{ core: 2, found: 0, given: 0, right: 0 }, null],
    [{ core: 2, found: 0, given: 1, right: 0 }, 0],
  ])('has no F1 where it has no meaning', (counts, f1) => {
    expect(retrievalFigures(counts).f1).toBe(f1)
  })
})
