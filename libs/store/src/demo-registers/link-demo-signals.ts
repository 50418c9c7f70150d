import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { count, optional, required } from '../reference/read-csv.js'
import { readDemoCsv } from './demo-contents.js'

/**
 * Links made-up signals to made-up patterns: of those with the theme (and law) of a rule, received within its days, so many
 * of a hundred as it says. Which ones follows from what stands in a signal, so that it is the same in every store and at
 * every start; a link that is there, or was taken back, stays as it is.
 */
export async function linkDemoSignals(app: DataSource, by: string): Promise<void> {
  const rules = await readDemoCsv('pattern-signals.csv')
  await inScope(app, everywhere, async (manager) => {
    for (const rule of rules) {
      await manager.query(
        `INSERT INTO pattern_signal (pattern, signal_id, recorded_by, linked, raised)
         SELECT $1, v.signal_id, $2, true, false
         FROM signal_current v JOIN fact_signal_tag t ON t.key = v.signal_id AND t.facet = 'theme' AND t.code = $3
         WHERE v.fictional AND v.received_earliest >= $5::date AND v.received_latest < $6::date
           AND mod(abs(hashtext(concat_ws('|', $1::text, v.channel, v.received_on, v.region, v.zorgprofiel,
             v.report_type, v.reporter_role, v.problem_since))::bigint), 100) < $7::integer
           AND ($4::text IS NULL OR EXISTS (
             SELECT FROM fact_signal_tag l WHERE l.key = v.signal_id AND l.facet = 'law' AND l.code = $4))
           AND EXISTS (SELECT FROM pattern p WHERE p.code = $1 AND p.fictional)
           AND NOT EXISTS (SELECT FROM pattern_signal s WHERE s.pattern = $1 AND s.signal_id = v.signal_id)`,
        [
          ...[required(rule, 'pattern'), by, required(rule, 'theme'), optional(rule, 'law')],
          ...[required(rule, 'from'), required(rule, 'until'), count(rule, 'share')],
        ],
      )
    }
  })
}
