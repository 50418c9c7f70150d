import type { TableRecord, TablesAnswer } from '@rode-draad/contract'
import type { DataSource } from 'typeorm'
import { askerValues, recordedBySql, type Asker } from '../registers/writer.js'

const head = `t.code, t.version_id::integer AS version, t.name, t.kind, t.level, t.region, t.source, t.remark, t.fictional`
const written = (alias: string) => `
  to_char(${alias}.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
  ${recordedBySql(alias, 3)}`

/** Tables that are there, either real or made up. */
export async function listTables(app: DataSource, fictional: boolean): Promise<TablesAnswer['data']> {
  return (await app.query(
    `SELECT ${head}, (SELECT max(held_on)::text FROM tafel_agenda a WHERE a.tafel = t.code) AS "lastHeldOn"
     FROM tafel_current t WHERE t.fictional = $1 ORDER BY t.level, t.region NULLS FIRST, t.code`,
    [fictional],
  )) as TablesAnswer['data']
}

/** One table as it was recorded by then; null when there was none. */
export async function readTable(
  app: DataSource,
  { code, asOf, asker }: { readonly code: string; readonly asOf: string; readonly asker: Asker },
): Promise<TableRecord | null> {
  const [table] = (await app.query(
    `SELECT ${head} FROM (SELECT * FROM tafel WHERE code = $1 AND recorded_at <= $2::timestamptz
       ORDER BY version_id DESC LIMIT 1) t WHERE NOT t.withdrawn`,
    [code, asOf],
  )) as Omit<TableRecord, 'asOf' | 'agendas' | 'received' | 'decisions'>[]
  if (!table) return null
  const values = [code, asOf, ...askerValues(asker)]
  const agendas = (await app.query(
    `SELECT a.id::integer AS version, a.held_on::text AS "heldOn", a.reason, ${written('a')},
       coalesce((SELECT jsonb_agg(jsonb_build_object('pattern', i.pattern, 'title', p.title, 'whoActs', i.who_acts,
           'actBy', i.act_by, 'passedOnTo', i.passed_on_to, 'note', i.note) ORDER BY i.place)
         FROM tafel_item i LEFT JOIN pattern_published p ON p.code = i.pattern WHERE i.agenda = a.id), '[]') AS items
     FROM (SELECT DISTINCT ON (held_on) * FROM tafel_agenda
           WHERE tafel = $1 AND recorded_at <= $2::timestamptz ORDER BY held_on, id DESC) a
     ORDER BY a.held_on DESC`,
    values,
  )) as TableRecord['agendas']
  const decisions = (await app.query(
    `SELECT d.id::integer AS id, d.held_on::text AS "heldOn", d.pattern, d.text, d.who_acts AS "whoActs",
       d.act_by AS "actBy", d.replaces::integer AS replaces, ${written('d')}
     FROM tafel_decision d WHERE d.tafel = $1 AND d.recorded_at <= $2::timestamptz ORDER BY d.held_on DESC, d.id DESC`,
    values,
  )) as TableRecord['decisions']
  return { ...table, asOf, agendas, received: await receivedBy(app, code), decisions }
}

/** What other tables passed on and that has not been on an agenda here since. */
async function receivedBy(app: DataSource, code: string): Promise<TableRecord['received']> {
  return (await app.query(
    `SELECT i.pattern, a.tafel AS from, a.held_on::text AS "heldOn"
     FROM tafel_item i JOIN tafel_agenda_standing a ON a.id = i.agenda
     WHERE i.passed_on_to = $1 AND NOT EXISTS (
       SELECT FROM tafel_item o JOIN tafel_agenda_standing b ON b.id = o.agenda
       WHERE b.tafel = $1 AND o.pattern = i.pattern AND b.held_on >= a.held_on)
     ORDER BY a.held_on, i.pattern`,
    [code],
  )) as TableRecord['received']
}
