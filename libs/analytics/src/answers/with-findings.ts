import type { WeekReviewData } from '@rode-draad/contract'
import { themes, weekFindings, type WeekSignals } from '@rode-draad/domain'

/**
 * A review with its findings in sentences, by what the review itself shows and nothing else.
 * @param only of which signals alone its counts are (`onlyCounted`); null: of all
 */
export function withFindings(
  review: Omit<WeekReviewData, 'findings'>,
  only: string | null = null,
): WeekReviewData {
  const { signals } = review
  const findings = weekFindings(signals === null ? noSignals : { ...signalsOf(signals), only }, review)
  return { ...review, findings: signals === null ? { ...findings, signals: null } : findings }
}

const noSignals: WeekSignals = {
  total: null,
  before: null,
  themes: [],
  quarter: { code: '', themes: [] },
  only: null,
}

function signalsOf({
  total,
  before,
  quarter,
  themes: rows,
}: NonNullable<WeekReviewData['signals']>): Omit<WeekSignals, 'only'> {
  const named = (key: 'signals' | 'quarter') =>
    rows.map((row) => ({ label: labelOf(row.theme), signals: row[key] }))
  return { total, before, themes: named('signals'), quarter: { code: quarter, themes: named('quarter') } }
}

function labelOf(code: string): string {
  return themes.find((theme) => theme.code === code)?.label ?? code
}
