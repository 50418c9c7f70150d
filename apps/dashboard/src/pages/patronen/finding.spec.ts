import { describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { rankingFinding, trendFinding } from './finding.js'
import { rankThemes } from './ranking.js'

function row(theme: string, signals: number | null, period = '2021-Q1'): ThemeTrendRow {
  const shown = { signals, suppressed: signals === null, signalsInPeriod: null }
  return { period, theme, region: null, channel: null, law: null, ...shown }
}

const name = (code: string) => code.toUpperCase()

describe('what is rounded', () => {
  it('is about so many, but for a zero that is shown', () => {
    const ranking = rankThemes([row('a', 325), row('b', 0)], '2021-Q1')
    expect(rankingFinding(ranking, '2021-Q1', name, true)).toMatch(/A: ongeveer 325 signalen\.$/)
    expect(rankingFinding(ranking, '2021-Q1', name, false)).toMatch(/A: 325 signalen\.$/)
    expect(trendFinding([row('b', 0)], '2021-Q1', name, true)).toMatch(/waren er 0 signalen/)
    expect(trendFinding([row('a', 325)], '2021-Q1', name, true)).toMatch(/waren er ongeveer 325 signalen/)
  })
})

describe('rankThemes', () => {
  it('puts most first, hidden last, with the period before and the course', () => {
    const rows = [row('a', null), row('b', 10), row('c', 215), row('c', 30, '2020-Q4'), row('d', 0)]
    const ranking = rankThemes(rows, '2021-Q1')
    expect(ranking.map(({ theme }) => theme)).toEqual(['c', 'b', 'd', 'a'])
    expect(ranking[0]?.before).toEqual(rows[3])
    expect(ranking[0]?.course).toEqual([rows[3], rows[2]])
    expect(ranking[1]?.before).toBeUndefined()
  })

  it('has nothing for a period that is not there', () => {
    expect(rankThemes([row('a', 1)], '2019-Q1')).toEqual([])
  })
})

describe('rankingFinding', () => {
  it.each([
    [[row('a', 215), row('b', 10)], 'In het 1e kwartaal van 2021 ging het het vaakst over A: 215 signalen.'],
    [[row('a', 1)], 'In het 1e kwartaal van 2021 ging het het vaakst over A: 1 signaal.'],
    [
      [row('a', 10), row('b', null)],
      "In het 1e kwartaal van 2021 ging het van de getoonde thema's het vaakst over A: 10 signalen.",
    ],
    [
      [row('a', 10), row('b', 10), row('c', null)],
      "In het 1e kwartaal van 2021 ging het van de getoonde thema's even vaak over A en B: elk 10 signalen.",
    ],
    [
      [row('a', 20), row('b', 20)],
      'In het 1e kwartaal van 2021 ging het even vaak over A en B: elk 20 signalen.',
    ],
    [[row('a', 0), row('b', 0)], 'In het 1e kwartaal van 2021 zijn er geen signalen.'],
    [[row('a', 0), row('b', null)], 'In het 1e kwartaal van 2021 laten wij de aantallen niet zien.'],
    [[row('a', null)], 'In het 1e kwartaal van 2021 laten wij de aantallen niet zien.'],
    [[], 'In het 1e kwartaal van 2021 zijn er geen signalen.'],
  ])('of %p', (rows, sentence) => {
    expect(rankingFinding(rankThemes(rows, '2021-Q1'), '2021-Q1', name)).toBe(sentence)
  })
})

describe('trendFinding', () => {
  it('says from when to when for several themes', () => {
    expect(trendFinding([row('a', 1, '2020-W53'), row('b', 2, '2021-W01')], '2021-W01', name)).toBe(
      "Het verloop van 2 thema's, van week 53 van 2020 tot en met week 1 van 2021. Alle grafieken hebben dezelfde schaal.",
    )
  })

  it.each([
    [215, 'Over A waren er 215 signalen in het 1e kwartaal van 2021.'],
    [null, 'Het aantal signalen over A in het 1e kwartaal van 2021 laten wij niet zien.'],
  ])('says the number for one theme: %p', (signals, sentence) => {
    expect(trendFinding([row('a', signals)], '2021-Q1', name)).toBe(sentence)
  })
})
