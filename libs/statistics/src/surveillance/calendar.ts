/** The rows of a series in time: by row alone, or by date too. */
export interface Calendar {
  readonly length: number
  /** Rows in a year. */
  readonly freq: number
  /** Days since 1970-01-01, per row; null: by row alone. */
  readonly days: Int32Array | null
  readonly rowOfDay: ReadonlyMap<number, number>
}

const dayLength = 86_400_000

/**
 * @param freq rows in a year
 * @param dates ISO dates, one per row, ascending without gaps: weekly for freq 52, monthly for 12; absent: by row
 * @throws RangeError naming the first date that is no date or does not follow the one before it
 */
export function calendarOf(length: number, freq: number, dates?: readonly string[]): Calendar {
  if (dates === undefined) return { length, freq, days: null, rowOfDay: new Map() }
  if (freq !== 52 && freq !== 12) throw new RangeError(`with dates freq must be 52 or 12, got ${freq}`)
  if (dates.length !== length)
    throw new RangeError(`dates must have ${length} entries, one per count, got ${dates.length}`)
  const [least, most] = freq === 52 ? [7, 7] : [28, 31]
  const days = Int32Array.from(dates, dayOf)
  days.forEach((day, row) => {
    const step = row === 0 ? least : day - (days[row - 1] ?? day)
    if (step < least || step > most)
      throw new RangeError(
        `dates[${row}] must be one ${freq === 52 ? 'week' : 'month'} after the date before it`,
      )
  })
  return { length, freq, days, rowOfDay: new Map(Array.from(days, (day, row) => [day, row])) }
}

/**
 * Rows of the same season in earlier years: the row itself first, then 1 to b years back. By date: the same date,
 * for weeks moved to the nearest day with the weekday of the row, so years of 53 weeks are right.
 * @returns null when one of them is not in the series
 */
export function referenceRows(calendar: Calendar, row: number, b: number): number[] | null {
  const rows = [row]
  for (let years = 1; years <= b; years++) {
    const earlier = yearsBefore(calendar, row, years)
    if (earlier === null) return null
    rows.push(earlier)
  }
  return rows
}

function yearsBefore({ freq, days, rowOfDay }: Calendar, row: number, years: number): number | null {
  if (days === null) return row - years * freq >= 0 ? row - years * freq : null
  const today = days[row] ?? NaN
  const date = new Date(today * dayLength)
  // 29 February becomes 1 March, as a date that overflows its month does.
  const day = Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / dayLength
  const toWeekday = freq === 52 ? ((((today - day + 3) % 7) + 7) % 7) - 3 : 0
  return rowOfDay.get(day + toWeekday) ?? null
}

function dayOf(text: string, row: number): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new RangeError(`dates[${row}] must be a date such as 2024-12-30, got ${JSON.stringify(text)}`)
  return time / dayLength
}
