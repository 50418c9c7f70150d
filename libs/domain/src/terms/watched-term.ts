import { isPlainDate, type PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import { statutoryTerms, termEnd } from './statutory-terms.js'

/** A date that somebody promised, beside the terms that are counted. */
export const promisedTerm = 'toezegging'

/** What people may watch: a term of data/reference/statutory-terms.csv, or a promised date. */
export const watchedTermKinds: readonly string[] = [...statutoryTerms.map(({ code }) => code), promisedTerm]

/** How a watched term stands on a day; near: its last day comes within fourteen days. */
export const termStandings = ['te laat', 'bijna', 'loopt', 'afgehandeld'] as const
export type TermStanding = (typeof termStandings)[number]

/** What a person says of a term. */
export interface WatchedTerm {
  readonly kind: string
  /** The day that it is counted from, or on which it was promised; that day itself does not count. */
  readonly startsOn: string
  /** Of a promised date alone: by when (EDTF). */
  readonly endsOn: string | null
  readonly lengthened: 'ja' | 'nee'
  /** The day on which what was waited for was there. */
  readonly doneOn: string | null
}

/** The last day of a term, and the last it may get when it is lengthened; null when it may not, or is already. */
export interface WatchedTermDays {
  readonly lastOn: PlainDate
  readonly longestOn: PlainDate | null
}

/**
 * The last day of a term by the Algemene termijnenwet; of a promised date the last day that it may mean.
 * @returns null when it cannot be told: see `watchedTermFaults`
 */
export function watchedTermDays({ kind, startsOn, endsOn, lengthened }: WatchedTerm): WatchedTermDays | null {
  if (kind === promisedTerm)
    return endsOn === null ? null : { lastOn: parseVagueDate(endsOn).latest, longestOn: null }
  const term = statutoryTerms.find(({ code }) => code === kind)
  if (term === undefined || !isPlainDate(startsOn)) return null
  const { last, lastExtended } = termEnd(term, startsOn)
  if (lengthened === 'nee') return { lastOn: last, longestOn: lastExtended }
  return lastExtended === null ? null : { lastOn: lastExtended, longestOn: null }
}

/** What does not go together in what is said of a term; each with the field it is about. [] when all does. */
export function watchedTermFaults(term: WatchedTerm): { readonly path: string; readonly message: string }[] {
  const { kind, startsOn, endsOn, lengthened, doneOn } = term
  const isPromise = kind === promisedTerm
  const days = watchedTermDays(term)
  return [
    ...(isPromise && endsOn === null ? [fault('endsOn', 'Zeg voor wanneer het is toegezegd.')] : []),
    ...(!isPromise && endsOn !== null
      ? [fault('endsOn', 'Deze termijn rekenen wij zelf uit. Laat de einddatum leeg.')]
      : []),
    ...(lengthened === 'ja' && (isPromise || (days === null && endsOn === null))
      ? [fault('lengthened', 'Deze termijn kan niet worden verlengd.')]
      : []),
    ...(isPromise && days !== null && days.lastOn < startsOn
      ? [fault('endsOn', 'De einddatum ligt vóór de begindatum.')]
      : []),
    ...(doneOn !== null && doneOn < startsOn ? [fault('doneOn', 'Deze dag ligt vóór de begindatum.')] : []),
  ]
}

function fault(path: string, message: string) {
  return { path, message }
}
