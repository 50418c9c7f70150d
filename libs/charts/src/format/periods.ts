import { unknownPeriod } from '@rode-draad/contract'

interface PeriodParts {
  readonly year: string
  readonly week: string | undefined
  readonly quarter: string | undefined
}

function partsOf(code: string): PeriodParts {
  const [, year, week, quarter] = /^(\d{4})(?:-W(\d{2})|-Q([1-4]))?$/.exec(code) ?? []
  if (year === undefined) throw new RangeError('not a period code such as 2020-W53, 2020-Q4 or 2020')
  return { year, week, quarter }
}

/** '2020-W53' is 'week 53 van 2020', '2020-Q4' '4e kwartaal 2020', '2020' '2020'. @throws RangeError */
export function formatPeriod(code: string): string {
  if (code === unknownPeriod) return 'meer dan een jaar'
  const { year, week, quarter } = partsOf(code)
  if (week !== undefined) return `week ${Number(week)} van ${year}`
  return quarter === undefined ? year : `${quarter}e kwartaal ${year}`
}

/** Inside a sentence, after a comma or at its start: 'in week 53 van 2020', 'in het 4e kwartaal van 2020', 'in 2020'. */
export function inPeriod(code: string): string {
  const { year, week, quarter } = partsOf(code)
  if (week !== undefined) return `in week ${Number(week)} van ${year}`
  return quarter === undefined ? `in ${year}` : `in het ${quarter}e kwartaal van ${year}`
}

/** For axes: '2020 wk 53', '2020 K4', '2020'. @throws RangeError */
export function formatShortPeriod(code: string): string {
  const { year, week, quarter } = partsOf(code)
  if (week !== undefined) return `${year} wk ${Number(week)}`
  return quarter === undefined ? year : `${year} K${quarter}`
}
