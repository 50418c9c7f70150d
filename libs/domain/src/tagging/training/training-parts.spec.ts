import { describe, expect, it } from '@jest/globals'
import { bestExpectedThreshold, chooseThresholds } from './choose-threshold.js'
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

describe('thresholds', () => {
  const judged = (probability: number, happened: boolean) => ({ probability, happened })

  it('lie between what is probable and what is not', () => {
    const clear = [0.9, 0.9, 0.9, 0.05, 0.05].map((chance) => judged(chance, chance > 0.5))
    const threshold = bestExpectedThreshold(clear)
    expect(threshold).toBeGreaterThan(0.05)
    expect(threshold).toBeLessThanOrEqual(0.9)
  })

  it('give a half-probable theme when everything is half-probable, and nothing is certain', () => {
    expect(bestExpectedThreshold([0.4, 0.4, 0.4].map((chance) => judged(chance, true)))).toBeLessThanOrEqual(
      0.4,
    )
    expect(bestExpectedThreshold([])).toBe(0.45)
  })

  it('of a theme with few positives stay near those of all', () => {
    const many = Array.from({ length: 200 }, (_, at) => judged(at < 100 ? 0.6 : 0.5, at < 100))
    const [, few = 0] = chooseThresholds([many, [judged(0.3, true)]])
    const together = bestExpectedThreshold([...many, judged(0.3, true)])
    expect(Math.abs(few - together)).toBeLessThanOrEqual(0.02)
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
