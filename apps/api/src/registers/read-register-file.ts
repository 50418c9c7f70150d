import {
  inDutch,
  problemErrors,
  registerCodeParameter,
  registerContents,
  registerFileColumns,
  type KeptRegister,
} from '@rode-draad/contract'
import type { ImportFault, NewestContent } from '@rode-draad/store'

type Content = Readonly<Record<string, string | readonly string[] | null>>

/** A row of a file that says something else than the register does. */
export interface FileRow {
  readonly row: number
  readonly code: string
  readonly stored: NewestContent | null
  readonly content: Content
}

export interface ReadFile {
  readonly rows: readonly FileRow[]
  readonly unchanged: number
  readonly faults: readonly ImportFault[]
}

/** Row of the file in which the heading stands. */
const heading = 1

/** Columns of a heading, or what is wrong with it. */
function columnsOf(
  register: KeptRegister,
  cells: readonly string[],
): { columns: string[]; faults: ImportFault[] } {
  const known = new Set(registerFileColumns(register))
  const columns = cells.map((cell) => cell.trim())
  const fault = (column: string, message: string): ImportFault => ({ row: heading, column, message })
  const faults = columns
    .filter((column) => !known.has(column))
    .map((column) =>
      fault(column.slice(0, 60), `Deze kolom kennen we niet. Er zijn: ${[...known].join(', ')}.`),
    )
  if (new Set(columns).size < columns.length) faults.push(fault('', 'Elke kolom mag er één keer staan.'))
  if (!columns.includes('code')) faults.push(fault('code', 'Deze kolom ontbreekt.'))
  return { columns, faults }
}

/** The codes that a file names, in the order of its rows. */
export function codesInFile(rows: readonly (readonly string[])[]): string[] {
  const at = (rows[0] ?? []).findIndex((cell) => cell.trim() === 'code')
  return rows.slice(1).map((cells) => (cells[at] ?? '').trim())
}

/**
 * Compares a file with what stands in a register. A column that the file does not have stays as it stands; an empty
 * cell empties what was there. A row that is not in the file stays.
 * @param stored the newest version of each row that the file names, by its code
 */
export function readRegisterFile(
  register: KeptRegister,
  rows: readonly (readonly string[])[],
  stored: ReadonlyMap<string, NewestContent>,
): ReadFile {
  const { columns, faults } = columnsOf(register, rows[0] ?? [])
  if (faults.length > 0) return { rows: [], unchanged: 0, faults }
  const found: FileRow[] = []
  const seen = new Set<string>()
  let unchanged = 0
  for (const [index, cells] of rows.slice(1).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = index + heading + 1
    const cell = Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]))
    const own: ImportFault[] = []
    const fault = (column: string, message: string) => own.push({ row, column, message })
    const code = registerCodeParameter.code.safeParse(cell['code'], { error: inDutch })
    const known = (code.success && stored.get(code.data)) || null
    if (!code.success) fault('code', code.error.issues[0]?.message ?? 'Geef een code.')
    else if (seen.has(code.data)) fault('code', 'Deze code staat al eerder in het bestand.')
    else if (changedSince(cell['version'], known))
      fault('version', 'Deze rij is na de export veranderd. Exporteer opnieuw.')
    const parsed = registerContents[register].safeParse(contentOf(register, cell, known), { error: inDutch })
    if (code.success && !parsed.success)
      for (const { path, message } of problemErrors(parsed.error)) fault(path, message)
    faults.push(...own)
    if (!code.success) continue
    seen.add(code.data)
    if (own.length > 0 || !parsed.success) continue
    const content = parsed.data as Content
    if (known !== null && !known.withdrawn && same(content, known.content)) unchanged += 1
    else found.push({ row, code: code.data, stored: known, content })
  }
  return { rows: found, unchanged, faults }
}

/** Whether the row is not any more the one that was exported; an empty cell asks no questions. */
function changedSince(version: string | undefined, known: NewestContent | null): boolean {
  return version !== undefined && version !== '' && version !== String(known?.version ?? '')
}

function contentOf(
  register: KeptRegister,
  cell: Readonly<Record<string, string>>,
  known: NewestContent | null,
) {
  const content: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(registerContents[register].shape)) {
    const said = cell[name]
    if (said === undefined) {
      if (known !== null) content[name] = known.content[name]
    } else if (field.safeParse([]).success)
      content[name] = said
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    else if (said !== '') content[name] = said
  }
  return content
}

function same(content: Content, stored: NewestContent['content']): boolean {
  return Object.keys(content).every(
    (name) => JSON.stringify(content[name] ?? null) === JSON.stringify(stored[name] ?? null),
  )
}
