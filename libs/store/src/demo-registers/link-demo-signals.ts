import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { count, optional, required } from '../reference/read-csv.js'
import { readDemoCsv } from './demo-contents.js'

/**
 * Links made-up signals to made-up patterns: of those with the theme (and law) of a rule, received within its days, so many
 * of a hundred as it says. Which ones follows from what stands in a signal, so that it is the same in every store and at
 * every start; a link that is there, or was taken back, stays as it is. All rules in one look at the tags.
 */
export async function linkDemoSignals(app: DataSource, by: string): Promise<void> {
  const rules = (await readDemoCsv('pattern-signals.csv')).map((rule) => ({
    pattern: required(rule, 'pattern'),
    theme: required(rule, 'theme'),
    law: optional(rule, 'law'),
    from: required(rule, 'from'),
    until: required(rule, 'until'),
    share: count(rule, 'share'),
  }))
  await inScope(app, everywhere, async (manager) => {
    await manager.query(
      `WITH rule AS MATERIALIZED (
         SELECT r.* FROM jsonb_to_recordset($1::jsonb)
           AS r (pattern text, theme text, law text, "from" date, until date, share integer)
         WHERE EXISTS (SELECT FROM pattern p WHERE p.code = r.pattern AND p.fictional)
       ),
       made_up AS MATERIALIZED (SELECT id, channel FROM signal WHERE fictional),
       tag AS MATERIALIZED (
         SELECT t.signal_id, t.version, t.facet, t.code FROM signal_tag t WHERE t.facet IN ('theme', 'law')
       ),
       belongs AS (
         SELECT DISTINCT r.pattern, v.signal_id
         FROM rule r
         JOIN tag t ON t.facet = 'theme' AND t.code = r.theme
         JOIN signal_version v ON v.signal_id = t.signal_id AND v.version = t.version
         JOIN made_up s ON s.id = v.signal_id
         LEFT JOIN tag l
           ON l.signal_id = t.signal_id AND l.version = t.version AND l.facet = 'law' AND l.code = r.law
         WHERE v.received_earliest >= r."from" AND v.received_latest < r.until
           AND (r.law IS NULL OR l.signal_id IS NOT NULL)
           AND mod(abs(hashtext(concat_ws('|', r.pattern, s.channel, v.received_on, v.region, v.zorgprofiel,
             v.report_type, v.reporter_role, v.problem_since))::bigint), 100) < r.share
       )
       INSERT INTO pattern_signal (pattern, signal_id, recorded_by, linked, raised)
       SELECT b.pattern, b.signal_id, $2, true, false FROM belongs b
       WHERE NOT EXISTS (SELECT FROM pattern_signal k WHERE k.pattern = b.pattern AND k.signal_id = b.signal_id)`,
      [JSON.stringify(rules), by],
    )
  })
}

/** Whether any signal was ever linked so. */
export async function hasDemoLinks(app: DataSource, by: string): Promise<boolean> {
  const [row] = await inScope(
    app,
    everywhere,
    (manager) =>
      manager.query('SELECT EXISTS (SELECT FROM pattern_signal WHERE recorded_by = $1) AS linked', [
        by,
      ]) as Promise<{ linked: boolean }[]>,
  )
  return row?.linked ?? false
}
