import { type FollowUpQuestion, followUpQuestions } from './follow-up-sql.js'
import { type FollowUpTable, followUpTables } from './follow-up-tables.js'

/** What an export of the follow-up holds: its tables with their columns in order, and its questions. */
export interface FollowUpFormat {
  readonly version: number
  /** In Dutch: what sets it apart from the version before. */
  readonly about: string
  readonly tables: Readonly<Record<FollowUpTable, readonly string[]>>
  readonly questions: readonly FollowUpQuestion[]
}

const withoutVersions = {
  ...followUpTables,
  recommendation: [
    ...['code', 'report', 'issued', 'form', 'addressee', 'recommendation', 'themes', 'response', 'promise'],
    ...['vws_says', 'ombudsman_says', 'status', 'source', 'known_on'],
  ],
  recommendation_measure: ['recommendation', 'measure'],
  recommendation_theme: ['recommendation', 'theme'],
  measure: [
    ...['code', 'title', 'kind', 'structural', 'status', 'announced', 'adopted', 'in_force', 'planned'],
    ...['according_to', 'known_on', 'responsible', 'source'],
  ],
} as const

const withoutKnownOn = {
  ...withoutVersions,
  recommendation: withoutVersions.recommendation.filter((column) => column !== 'known_on'),
} as const

/**
 * Every format that was ever written, oldest first; the last is how it is written now. A column or a question more is a
 * new format: what was written stays as it was, and is checked as it was.
 */
export const followUpFormats = [
  {
    version: 1,
    about: 'zonder beloofde datums, en zonder de datum van de bron van een aanbeveling (known_on)',
    tables: withoutKnownOn,
    questions: ['recommendations', 'measures', 'signals'],
  },
  {
    version: 2,
    about: 'met beloofde datums, zonder de datum van de bron van een aanbeveling (known_on)',
    tables: withoutKnownOn,
    questions: ['recommendations', 'measures', 'promises', 'signals'],
  },
  {
    version: 3,
    about: 'met de datum van de bron van een aanbeveling (known_on)',
    tables: withoutVersions,
    questions: followUpQuestions,
  },
  {
    version: 4,
    about: 'met alle versies van aanbevelingen en maatregelen',
    tables: followUpTables,
    questions: followUpQuestions,
  },
] as const satisfies readonly FollowUpFormat[]

export const currentFollowUpFormat: FollowUpFormat = followUpFormats[3]
