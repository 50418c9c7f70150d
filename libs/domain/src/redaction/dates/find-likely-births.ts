import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import { takeWeights } from '../odds/read-weights.js'
import type { Reading } from '../reading/reading.js'
import { addDateEvidence, dateContext } from './date-evidence.js'
import dateWeights from './date-weights.json' with { type: 'json' }
import { findDates, type WrittenDate } from './find-dates.js'

const table = new WeightTable(takeWeights(dateWeights))
const row = new EvidenceRow()

/** Log odds above which a date is that of a birth: chosen on writers left out, see tools/redaction-weights.mjs. */
const threshold = 0

/** Dates that are likely of a birth, by all that speaks for and against (a logistic model). */
export function findLikelyBirths(reading: Reading, births: Parameters<typeof dateContext>[2]): WrittenDate[] {
  const dates = findDates(reading)
  if (dates.length === 0) return []
  const context = dateContext(reading, dates, births)
  return dates.filter((_, at) => {
    row.clear()
    addDateEvidence(context, at, row)
    return table.oddsOf(row) > threshold
  })
}
