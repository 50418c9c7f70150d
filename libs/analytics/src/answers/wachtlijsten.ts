import {
  treeknormColumns,
  wachtlijstColumns,
  wachtlijstDefinitieColumns,
  zorgprofielColumns,
  type Columns,
  type RowOf,
  type WachtlijstQuery,
} from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import { publicRows } from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { nearestIndication } from './nearest-indication.js'
import { registersState, readRows } from './read-rows.js'

/** Day of that source. */
const sourceDate = '2021-04-16'
const source = 'Beantwoording Kamervragen 2021Z05014 (16 april 2021); cijfers van Zorginstituut en CBS'

/** People waiting for a stay, as published. Public: never suppressed. */
export async function wachtlijsten(facts: Facts, query: WachtlijstQuery, _scope: AccessScope) {
  return await publicTable(facts, 'wachtlijsten', wachtlijstColumns, query, {
    periodOf: spanOf('referenceDate'),
  })
}

export async function wachtlijstDefinities(facts: Facts, _scope: AccessScope) {
  return await publicTable(
    facts,
    'wachtlijst-definities',
    wachtlijstDefinitieColumns,
    {},
    { periodOf: () => null },
  )
}

/** Who waits longer than the Treeknorm, and as share of people with an indication on the nearest date. */
export async function treeknorm(facts: Facts, query: WachtlijstQuery, _scope: AccessScope) {
  const asShown = { periodOf: spanOf('referenceDate'), chosen: nearestIndication }
  return await publicTable(facts, 'treeknorm', treeknormColumns, query, asShown)
}

/** People with an indication, staying, and with Wlz care at home. */
export async function zorgprofielen(facts: Facts, query: WachtlijstQuery, _scope: AccessScope) {
  return await publicTable(facts, 'zorgprofielen', zorgprofielColumns, query, { periodOf: spanOf('year') })
}

interface Shown<Row> {
  readonly periodOf: (rows: readonly Row[]) => string | null
  /** Which rows of the .sql file are shown; left out: all. */
  readonly chosen?: (rows: readonly Row[]) => readonly Row[]
}

async function publicTable<C extends Columns>(
  facts: Facts,
  name: string,
  columns: C,
  { zorgprofiel }: WachtlijstQuery,
  { periodOf, chosen = (rows) => rows }: Shown<RowOf<C>>,
): Promise<AnswerTable<C>> {
  const rows = chosen(await readRows(facts, name, columns, { zorgprofiel: zorgprofiel ?? null }))
  const state = await registersState(facts)
  const meta = {
    source,
    period: periodOf(rows),
    ...state,
    sourceDate,
    controlled: false,
    fictional: false,
    n: rows.length,
  }
  return { columns, rows: publicRows(rows), meta }
}

function spanOf<K extends string>(column: K) {
  return (rows: readonly Record<K, unknown>[]): string | null => {
    const values = rows.map((row) => String(row[column])).sort()
    const [first] = values
    const last = values.at(-1)
    return first === undefined || last === undefined ? null : first === last ? first : `${first}/${last}`
  }
}
