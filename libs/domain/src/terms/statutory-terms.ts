import { addDays, type PlainDate } from '../dates/plain-date.js'
import { isWorkingDay } from './public-holidays.js'

/** A term that people may hold an organisation, or themselves, to. */
export interface StatutoryTerm {
  readonly code: string
  /** What must happen. */
  readonly label: string
  /** The day that it is counted from; that day itself does not count. */
  readonly countedFrom: string
  readonly weeks: number
  /** By how many weeks it may be lengthened; 0: not. */
  readonly extensionWeeks: number
  /** Whether a term that ends on a weekend or public holiday runs on to the next working day. */
  readonly toWorkingDay: boolean
  readonly basis: string
  readonly source: string
}

const page = 'opschalingspagina informatielangdurigezorg.nl'

/**
 * The watched terms. Weeks are whole weeks after the day counted from. The Algemene termijnenwet (art. 1) holds for terms
 * of a law of at most twelve weeks (art. 4); so not for the 21 weeks, nor for what is no law but a promise.
 * data/reference/statutory-terms.csv says the same; a test keeps both equal.
 */
export const statutoryTerms: readonly StatutoryTerm[] = [
  {
    code: 'wkkgz-klacht',
    label: 'Oordeel van de zorgaanbieder over een klacht',
    countedFrom: 'de dag waarop de klacht is ingediend',
    weeks: 6,
    extensionWeeks: 4,
    toWorkingDay: true,
    basis: 'Wkkgz art. 17; Algemene termijnenwet art. 1',
    source: `${page}; Kamervragen 2021Z05014`,
  },
  {
    code: 'bezwaar-indienen',
    label: 'Bezwaar indienen bij gemeente of CIZ',
    countedFrom: 'de dag waarop het besluit bekend is gemaakt',
    weeks: 6,
    extensionWeeks: 0,
    toWorkingDay: true,
    basis: 'Awb art. 6:7 en 6:8; Algemene termijnenwet art. 1',
    source: page,
  },
  {
    code: 'bezwaar-beslissen',
    label: 'Beslissen op bezwaar door gemeente of CIZ',
    countedFrom: 'de laatste dag om bezwaar in te dienen',
    weeks: 6,
    extensionWeeks: 6,
    toWorkingDay: true,
    basis: 'Awb art. 7:10; Algemene termijnenwet art. 1',
    source: page,
  },
  {
    code: 'zorginstituut-advies',
    label: 'Advies van het Zorginstituut als het CIZ een bezwaar ongegrond vindt',
    countedFrom: 'de dag waarop het CIZ het bezwaar voorlegt',
    weeks: 21,
    extensionWeeks: 0,
    toWorkingDay: false,
    basis: 'zoals de pagina zegt; langer dan twaalf weken (Algemene termijnenwet art. 4)',
    source: page,
  },
  {
    code: 'ombudsman-bericht',
    label: 'Bericht van de Nationale ombudsman wat er met een klacht gebeurt',
    countedFrom: 'de dag waarop de klacht is ingediend',
    weeks: 3,
    extensionWeeks: 0,
    toWorkingDay: false,
    basis: 'toezegging van de ombudsman; geen wet',
    source: page,
  },
]

/** The last day of a term, and of the same term lengthened as far as it may be; null when it may not. */
export interface TermEnd {
  readonly last: PlainDate
  readonly lastExtended: PlainDate | null
}

/**
 * When a term ends that is counted from a day.
 * @param from that day itself does not count
 * @throws RangeError when it is not a calendar day
 * @source Algemene termijnenwet, art. 1, 3 and 4
 */
export function termEnd(term: StatutoryTerm, from: PlainDate): TermEnd {
  const end = (weeks: number) => {
    const last = addDays(from, 7 * weeks)
    return term.toWorkingDay ? nextWorkingDay(last) : last
  }
  const { weeks, extensionWeeks } = term
  return { last: end(weeks), lastExtended: extensionWeeks === 0 ? null : end(weeks + extensionWeeks) }
}

/** The day itself when it is a working day, else the first one after it. */
function nextWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1))
}
