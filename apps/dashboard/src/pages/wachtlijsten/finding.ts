import { formatCount, formatDate, formatShare, formatVagueDate } from '@rode-draad/charts'
import type { TreeknormRow, WachtlijstRow, ZorgprofielRow } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import { wachtlijstenLabels } from './labels.js'
import { latestOfEach } from './latest.js'

const words = wachtlijstenLabels

/** For each zorgprofiel, on its last reference date: who waits longer than the Treeknorm, of how many. */
export function treeknormFinding(rows: readonly TreeknormRow[]): string {
  if (rows.length === 0) return labels.figure.empty
  return latestOfEach(
    rows,
    (row) => row.zorgprofiel,
    (row) => row.referenceDate,
  )
    .map(({ referenceDate, zorgprofiel, persons, personsWithIndication, share, normWeeks }) =>
      persons === null || personsWithIndication === null || share === null
        ? words.treeknormUnknown(formatDate(referenceDate), zorgprofiel)
        : words.treeknorm({
            date: formatDate(referenceDate),
            persons: formatCount(persons),
            of: formatCount(personsWithIndication),
            profile: zorgprofiel,
            weeks: formatCount(normWeeks),
            share: formatShare(share, 2),
          }),
    )
    .join(' ')
}

/** Both dates behind the last shares, once when all profiles have the same; '' when a date is unknown. */
export function treeknormDates(rows: readonly TreeknormRow[]): string {
  const sentences = latestOfEach(
    rows,
    (row) => row.zorgprofiel,
    (row) => row.referenceDate,
  ).flatMap(({ referenceDate, indicationDate }) =>
    indicationDate === null
      ? []
      : [words.treeknormDates(formatDate(referenceDate), formatVagueDate(indicationDate))],
  )
  return [...new Set(sentences)].join(' ')
}

/**
 * What stands on the list of one zorgprofiel on its last reference date, status by status; nothing is added up.
 * @param rows of one zorgprofiel, without the statuses from February 2021
 */
export function wachtlijstFinding(rows: readonly WachtlijstRow[]): string {
  const date = lastDate(rows)
  const last = rows.filter((row) => row.referenceDate === date && row.waitingTime === 'totaal')
  const [first] = last
  if (first === undefined) return labels.figure.empty
  const parts = last.map(({ persons, waitingStatus }) =>
    words.listPart(persons === null ? labels.unknown : formatCount(persons), waitingStatus),
  )
  return words.list(
    formatDate(first.referenceDate),
    first.zorgprofiel,
    new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(parts),
  )
}

/**
 * The status with most people, with and without Wlz care at home.
 * @param rows of one zorgprofiel and one reference date, each status with and without care
 */
export function wachtstatusFinding(rows: readonly WachtlijstRow[]): string {
  const groups = [...new Set(rows.map(({ waitingStatus }) => waitingStatus))].flatMap((status) => {
    const withCare = personsOf(rows, status, true)
    const withoutCare = personsOf(rows, status, false)
    return withCare === null || withoutCare === null ? [] : [{ status, withCare, withoutCare }]
  })
  const [largest] = groups.sort((a, b) => b.withCare + b.withoutCare - a.withCare - a.withoutCare)
  const [row] = rows
  if (largest === undefined || row === undefined) return labels.figure.empty
  return words.status({
    date: formatDate(row.referenceDate),
    profile: row.zorgprofiel,
    status: largest.status,
    withCare: formatCount(largest.withCare),
    withoutCare: formatCount(largest.withoutCare),
  })
}

/** For each zorgprofiel, in its last year: how many stay, and how many have Wlz care at home. */
export function zorgprofielFinding(rows: readonly ZorgprofielRow[]): string {
  if (rows.length === 0) return labels.figure.empty
  return latestOfEach(
    rows,
    (row) => row.zorgprofiel,
    (row) => row.year,
  )
    .map(({ year, zorgprofiel, personsStaying, personsWithIndication, personsAtHome }) =>
      personsStaying === null || personsWithIndication === null || personsAtHome === null
        ? words.capacityUnknown(String(year), zorgprofiel)
        : words.capacity({
            year: String(year),
            staying: formatCount(personsStaying),
            of: formatCount(personsWithIndication),
            profile: zorgprofiel,
            home: formatCount(personsAtHome),
          }),
    )
    .join(' ')
}

/** The last reference date of rows; undefined for none. */
export function lastDate(rows: readonly WachtlijstRow[]): string | undefined {
  return rows
    .map(({ referenceDate }) => referenceDate)
    .sort()
    .at(-1)
}

function personsOf(rows: readonly WachtlijstRow[], status: string, withCare: boolean): number | null {
  const row = rows.find(
    ({ waitingStatus, withWlzCare }) => waitingStatus === status && withWlzCare === withCare,
  )
  return row?.persons ?? null
}
