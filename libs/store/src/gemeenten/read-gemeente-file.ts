import { isPlainDate, regionCodes, type Gemeente, type RegionCode } from '@rode-draad/domain'
import type { ImportFault } from '../registers/import-rows.js'

const columns = ['code', 'name', 'otherNames', 'region', 'validFrom', 'validUntil'] as const
type Column = (typeof columns)[number]
const needed: readonly Column[] = ['code', 'name', 'region']

/** Characters of a name; no gemeente comes near it. */
const longestName = 100

/**
 * Reads a file of gemeenten: the first row is the heading, columns in any order, empty rows are passed over.
 * @param rows cells as text; row i of the list is row i + 1 of the file
 * @returns every fault, with its row; the gemeenten are all of them only when there is none
 */
export function readGemeenteFile(rows: readonly (readonly string[])[]): {
  readonly gemeenten: readonly Gemeente[]
  readonly faults: readonly ImportFault[]
} {
  const heading = (rows[0] ?? []).map((cell) => cell.trim())
  const wrong = headingFaults(heading)
  if (wrong.length > 0) return { gemeenten: [], faults: wrong }
  const [gemeenten, faults]: [Gemeente[], ImportFault[]] = [[], []]
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue
    const of = (column: Column) => (cells[heading.indexOf(column)] ?? '').trim()
    const own = rowFaults(of)
    const gemeente = gemeenteOf(of)
    if (own.length === 0 && gemeenten.some((other) => overlap(gemeente, other)))
      own.push(['code', 'Deze code staat al eerder in het bestand, voor dezelfde tijd.'])
    faults.push(...own.map(([column, message]) => ({ row: index + 1, column, message })))
    if (own.length === 0) gemeenten.push(gemeente)
  }
  if (gemeenten.length + faults.length === 0)
    return { gemeenten, faults: [{ row: 1, column: '', message: 'Er staan geen gemeenten in dit bestand.' }] }
  return { gemeenten, faults }
}

function headingFaults(heading: readonly string[]): ImportFault[] {
  const fault = (column: string, message: string): ImportFault => ({ row: 1, column, message })
  const known: readonly string[] = columns
  return [
    ...heading
      .filter((column) => !known.includes(column))
      .map((column) =>
        fault(column.slice(0, 60), `Deze kolom kennen we niet. Er zijn: ${columns.join(', ')}.`),
      ),
    ...needed
      .filter((column) => !heading.includes(column))
      .map((column) => fault(column, 'Deze kolom ontbreekt.')),
    ...(new Set(heading).size < heading.length ? [fault('', 'Elke kolom mag er één keer staan.')] : []),
  ]
}

type Cell = (column: Column) => string

function rowFaults(of: Cell): [Column, string][] {
  const [validFrom, validUntil] = [of('validFrom'), of('validUntil')]
  const faults: [Column, string][] = []
  if (!/^GM\d{4}$/i.test(of('code'))) faults.push(['code', 'Geef de code van het CBS: GM en vier cijfers.'])
  if (!isName(of('name'))) faults.push(['name', `Geef een naam van hooguit ${longestName} tekens.`])
  if (!namesIn(of('otherNames')).every(isName))
    faults.push(['otherNames', `Een naam is hooguit ${longestName} tekens lang; zet ; tussen twee namen.`])
  if (!regionCodes.includes(of('region').toUpperCase() as RegionCode))
    faults.push(['region', 'Kies een bekende regiocode (ZK01 tot en met ZK33).'])
  for (const column of ['validFrom', 'validUntil'] as const)
    if (of(column) !== '' && !isPlainDate(of(column)))
      faults.push([column, 'Geef een dag als 2020-03-04, of niets.'])
  const areDays = isPlainDate(validFrom) && isPlainDate(validUntil)
  if (areDays && validUntil <= validFrom)
    faults.push([
      'validUntil',
      'Deze dag komt na die in validFrom: het is de eerste waarop het niet meer geldt.',
    ])
  return faults
}

function isName(name: string): boolean {
  return /^\P{C}+$/u.test(name) && name.length <= longestName && /[\p{L}\p{N}]/u.test(name)
}

function namesIn(cell: string): string[] {
  return cell.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
}

function gemeenteOf(of: Cell): Gemeente {
  return {
    code: of('code').toUpperCase(),
    name: of('name'),
    otherNames: namesIn(of('otherNames')),
    region: of('region').toUpperCase() as RegionCode,
    validFrom: of('validFrom') || null,
    validUntil: of('validUntil') || null,
  }
}

/** Whether two rows say on one day where a gemeente lies. */
function overlap(one: Gemeente, other: Gemeente): boolean {
  const endsBefore = (a: Gemeente, b: Gemeente) =>
    a.validUntil !== null && b.validFrom !== null && a.validUntil <= b.validFrom
  return one.code === other.code && !endsBefore(one, other) && !endsBefore(other, one)
}
