import { describe, expect, it } from '@jest/globals'
import type { ThemeTrendRow } from '@rode-draad/contract'
import { ApiError, type ApiQuery } from '../../api.js'
import { someMeta } from '../../testing/arrow-bytes.js'
import { fetchTrends } from './fetch-trends.js'
import { readFilters } from './filters.js'

const codes = {
  week: ['2021-W01', '2021-W02', '2021-W03', '2021-W04', '2021-W05', '2021-W06'],
  quarter: ['2021-Q1'],
  year: ['2021'],
}

/** A server that gives so many hidden weeks out of six, a few zeros, and refuses what it is told to. */
function server({ hiddenWeeks = 0, controlled = true, refuses = (_: ApiQuery): boolean => false } = {}) {
  const asked: (string | undefined)[] = []
  const ask = (question: ApiQuery) => {
    asked.push(question['period'])
    if (refuses(question)) return Promise.reject(new ApiError(400, 'Dat tonen wij niet.'))
    const kind = question['period'] as keyof typeof codes
    const rows: ThemeTrendRow[] = codes[kind].map((period, index) => {
      const signals = kind === 'week' && index < hiddenWeeks ? null : 10
      return {
        period,
        theme: 'pgb',
        region: null,
        channel: null,
        law: null,
        signals,
        suppressed: signals === null,
        signalsInPeriod: null,
      }
    })
    return Promise.resolve({ rows, meta: { ...someMeta, controlled } })
  }
  return { asked, ask }
}

const trends = (address: string, { ask }: ReturnType<typeof server>) =>
  fetchTrends(readFilters(new URLSearchParams(address)), 'real', ask)

describe('fetchTrends', () => {
  it.each([
    ['period=week', { hiddenWeeks: 4 }, 'week', null],
    ['period=week', { hiddenWeeks: 5 }, 'quarter', 'quarters'],
    ['period=week', { hiddenWeeks: 6, controlled: false }, 'week', null],
    ['period=quarter', { hiddenWeeks: 6 }, 'quarter', null],
  ] as const)('for %s with %j shows %s', async (address, answers, period, instead) => {
    expect(await trends(address, server(answers))).toMatchObject({ period, instead })
  })

  it.each(['region=ZK10', 'channel=opaz', 'law=wlz'])(
    'shows years when %s is not given per week',
    async (split) => {
      const one = server({ refuses: ({ period }) => period !== 'year' })
      expect(await trends(`period=week&${split}`, one)).toMatchObject({ period: 'year', instead: 'years' })
      expect(one.asked).toEqual(['week', 'year'])
    },
  )

  it('fails when there is nothing else to show', async () => {
    const one = server({ refuses: () => true })
    await expect(trends('period=week', one)).rejects.toThrow(ApiError)
    expect(one.asked).toEqual(['week'])
    await expect(trends('period=year&region=ZK10', one)).rejects.toThrow(ApiError)
    expect(one.asked).toEqual(['week', 'year'])
  })
})
