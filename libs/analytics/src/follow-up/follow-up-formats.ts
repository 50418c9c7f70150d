import type { FollowUpQuestion } from './follow-up-sql.js'

/** What an export of the follow-up holds: its tables with their columns in order, and its questions. */
export interface FollowUpFormat {
  readonly version: number
  /** In Dutch: what sets it apart from the version before. */
  readonly about: string
  readonly tables: Readonly<Record<string, readonly string[]>>
  readonly questions: readonly FollowUpQuestion[]
}

/**
 * Every format that was ever written, oldest first; the last is how it is written now. A table, a column or a question more
 * is a new format. So each stands here in full, without a word of the program of now: what was written stays as it was, and
 * is checked as it was.
 */
export const followUpFormats: readonly [FollowUpFormat, ...FollowUpFormat[]] = [
  {
    version: 1,
    about: 'zonder beloofde datums, en zonder de datum van de bron van een aanbeveling (known_on)',
    tables: {
      setting: words('reference_date'),
      vague_date: words('edtf earliest latest used'),
      recommendation: words(
        'code report issued form addressee recommendation themes response promise vws_says ombudsman_says status source',
      ),
      recommendation_measure: words('recommendation measure'),
      recommendation_theme: words('recommendation theme'),
      measure: words(
        'code title kind structural status announced adopted in_force planned according_to known_on responsible source',
      ),
      theme_year: words('theme year signals suppressed'),
    },
    questions: ['recommendations', 'measures', 'signals'],
  },
  {
    version: 2,
    about: 'met beloofde datums, zonder de datum van de bron van een aanbeveling (known_on)',
    tables: {
      setting: words('reference_date'),
      vague_date: words('edtf earliest latest used'),
      recommendation: words(
        'code report issued form addressee recommendation themes response promise vws_says ombudsman_says status source',
      ),
      recommendation_measure: words('recommendation measure'),
      recommendation_theme: words('recommendation theme'),
      measure: words(
        'code title kind structural status announced adopted in_force planned according_to known_on responsible source',
      ),
      theme_year: words('theme year signals suppressed'),
    },
    questions: ['recommendations', 'measures', 'promises', 'signals'],
  },
  {
    version: 3,
    about: 'met de datum van de bron van een aanbeveling (known_on)',
    tables: {
      setting: words('reference_date'),
      vague_date: words('edtf earliest latest used'),
      recommendation: words(
        'code report issued form addressee recommendation themes response promise vws_says ombudsman_says status source known_on',
      ),
      recommendation_measure: words('recommendation measure'),
      recommendation_theme: words('recommendation theme'),
      measure: words(
        'code title kind structural status announced adopted in_force planned according_to known_on responsible source',
      ),
      theme_year: words('theme year signals suppressed'),
    },
    questions: ['recommendations', 'measures', 'promises', 'signals'],
  },
  {
    version: 4,
    about: 'met alle versies van aanbevelingen en maatregelen',
    tables: {
      setting: words('reference_date'),
      vague_date: words('edtf earliest latest used'),
      recommendation: words(
        'code report issued form addressee recommendation themes response promise vws_says ombudsman_says status source known_on version valid_from withdrawn',
      ),
      recommendation_measure: words('recommendation version measure'),
      recommendation_theme: words('recommendation version theme'),
      measure: words(
        'code title kind structural status announced adopted in_force planned according_to known_on responsible source version valid_from withdrawn',
      ),
      theme_year: words('theme year signals suppressed'),
    },
    questions: ['recommendations', 'measures', 'promises', 'signals'],
  },
  {
    version: 5,
    about: 'met wat een stand van een maatregel betekent (measure_status)',
    tables: {
      setting: words('reference_date'),
      measure_status: words('status step reached is_announced is_adopted is_in_force is_noticed'),
      vague_date: words('edtf earliest latest used'),
      recommendation: words(
        'code report issued form addressee recommendation themes response promise vws_says ombudsman_says status source known_on version valid_from withdrawn',
      ),
      recommendation_measure: words('recommendation version measure'),
      recommendation_theme: words('recommendation version theme'),
      measure: words(
        'code title kind structural status announced adopted in_force planned according_to known_on responsible source version valid_from withdrawn',
      ),
      theme_year: words('theme year signals suppressed'),
    },
    questions: ['recommendations', 'measures', 'promises', 'signals'],
  },
]

export const currentFollowUpFormat: FollowUpFormat = followUpFormats.at(-1) ?? followUpFormats[0]

function words(list: string): readonly string[] {
  return list.split(' ')
}
