import type { PlainDate } from '@rode-draad/domain'
import type { RetentionTerms } from './retention-terms.js'

/**
 * A term starts on the day the channel received the signal, or on the day we recorded it when that is earlier: a vague
 * date (2026) has its latest day in the future, and that would keep text for longer. The day of receipt is that of the
 * newest version, which corrects the older ones; the day of recording is that of the first, so that sending again does
 * not start a term anew. Days are those of the Dutch calendar; a term of months ends on the last day of a shorter
 * month. What was made up is about nobody and stays.
 */
const started = `least((SELECT v.received_latest FROM signal_version v WHERE v.signal_id = s.id
  ORDER BY v.version DESC LIMIT 1), (s.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date)`

const termOf = (channel: string) => `coalesce(($1::jsonb ->> ${channel})::integer, $2::integer)`

/** Of `signal s`: its text, or a note on it, is there and its term has passed. Parameters: terms by channel, standard, (3) today. */
export const overdueSignal = `NOT s.fictional
  AND (EXISTS (SELECT FROM signal_version v WHERE v.signal_id = s.id AND v.erased_at IS NULL)
    OR EXISTS (SELECT FROM review_note n WHERE n.signal_id = s.id))
  AND (${started} + make_interval(months => ${termOf('s.channel')}))::date <= $3::date`

/**
 * Of `quarantined_row r`: nobody decided about it in time, or what has its number was erased, so that nobody can mend
 * it. Parameters as above, and (4) the term of the quarantine.
 */
export const overdueRow = `r.state = 'open'
  AND (EXISTS (SELECT FROM erased_signal e
      WHERE e.channel = r.channel AND e.external_id_hash = r.external_id_hash)
    OR ((r.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date
    + make_interval(months => least($4::integer, ${termOf('r.channel')})))::date <= $3::date)`

export const signalParameters = (terms: RetentionTerms, today: PlainDate) => [
  JSON.stringify(terms.channels),
  terms.standard,
  today,
]
export const rowParameters = (terms: RetentionTerms, today: PlainDate) => [
  ...signalParameters(terms, today),
  terms.quarantine,
]
