import type { ThemeTrendRow } from '@rode-draad/contract'
import type { PeriodKind } from '@rode-draad/domain'
import { type Answer, ApiError, type ApiQuery } from '../../api.js'
import { type DataKind, type PatronenFilters, trendQuery } from './filters.js'
import { hiddenPart, splitTrendRows } from './trend-rows.js'

/** Trends in the periods that could be shown, and why they are not those that were asked for. */
export interface ShownTrends {
  readonly answer: Answer<ThemeTrendRow>
  readonly period: PeriodKind
  /** 'years': under control a region, channel or law is only given per year. 'quarters': nearly all weeks are hidden. */
  readonly instead: 'years' | 'quarters' | null
}

/** From this part of the weekly counts hidden on, quarters are shown. */
const nearlyAll = 0.8

/**
 * Trends as asked for, or else in longer periods: when this reader may not have them so, or would see next to nothing.
 * @param ask puts one question to the server
 * @throws ApiError
 */
export async function fetchTrends(
  filters: PatronenFilters,
  data: DataKind,
  ask: (question: ApiQuery) => Promise<Answer<ThemeTrendRow>>,
): Promise<ShownTrends> {
  const { period } = filters
  const inPeriods = (kind: PeriodKind) => ask(trendQuery({ ...filters, period: kind }, data))
  const isSplit = [filters.region, filters.channel, filters.law].some((choice) => choice !== undefined)
  try {
    const answer = await inPeriods(period)
    const { dated } = splitTrendRows(answer.rows, period)
    if (period !== 'week' || !answer.meta.controlled || hiddenPart(dated) < nearlyAll) {
      return { answer, period, instead: null }
    }
    return { answer: await inPeriods('quarter'), period: 'quarter', instead: 'quarters' }
  } catch (error) {
    const refused = error instanceof ApiError && error.status === 400
    if (!refused || !isSplit || period === 'year') throw error
    return { answer: await inPeriods('year'), period: 'year', instead: 'years' }
  }
}
