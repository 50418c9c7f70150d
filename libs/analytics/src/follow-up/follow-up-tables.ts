/** Which version of a row it is, from when it is valid, and whether it takes the row away. */
const ofVersion = ['version', 'valid_from', 'withdrawn'] as const

/**
 * The tables of the follow-up with their columns, as follow-up/schema.sql lays them out. What an export has of them is a
 * format (`follow-up-formats.ts`): what changes here needs a new one.
 */
export const followUpTables = {
  setting: ['reference_date'],
  measure_status: ['status', 'step', 'reached', 'is_announced', 'is_adopted', 'is_in_force', 'is_noticed'],
  vague_date: ['edtf', 'earliest', 'latest', 'used'],
  recommendation: [
    ...['code', 'report', 'issued', 'form', 'addressee', 'recommendation', 'themes', 'response', 'promise'],
    ...['vws_says', 'ombudsman_says', 'status', 'source', 'known_on'],
    ...ofVersion,
  ],
  recommendation_measure: ['recommendation', 'version', 'measure'],
  recommendation_theme: ['recommendation', 'version', 'theme'],
  measure: [
    ...['code', 'title', 'kind', 'structural', 'status', 'announced', 'adopted', 'in_force', 'planned'],
    ...['according_to', 'known_on', 'responsible', 'source'],
    ...ofVersion,
  ],
  theme_year: ['theme', 'year', 'signals', 'suppressed'],
} as const satisfies Record<string, readonly string[]>
export type FollowUpTable = keyof typeof followUpTables

export const followUpTableNames = Object.keys(followUpTables) as FollowUpTable[]

/** Every cell as text, null where it is empty: what stands in a CSV file. */
export type FollowUpRows = readonly (readonly (string | null)[])[]
export type FollowUpData = Readonly<Record<FollowUpTable, FollowUpRows>>
