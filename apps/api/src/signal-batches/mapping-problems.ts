import type { ColumnFaults, ProblemError } from '@rode-draad/contract'
import { invalidInput, problemOf, ProblemResponse } from '../http/problems.js'
import { columnName, type Column } from './column-name.js'

interface Named {
  readonly name: string
}

/** A mapping that does not fit a file, and why; null for our own field names, where nothing was saved. */
interface Misfit {
  readonly mapping: Named | null
  readonly faults: ColumnFaults
}

/** How many names an error says, of columns or of mappings; and how many columns have an error of their own. */
const mostNames = 10
const mostColumns = 50

/**
 * Of one mapping an error for each column, of more an error for each mapping with the columns in it.
 * @param headings of the file, to call its columns by
 */
export function noneFits(headings: readonly string[], misfits: readonly Misfit[]): ProblemResponse {
  const [only, ...others] = misfits
  if (only === undefined || others.length > 0) {
    const errors = misfits.slice(0, mostNames).map(({ mapping, faults }) => ({
      path: mapping?.name ?? '',
      message: inOneLine(columnsOf(headings, faults)),
    }))
    return refused('Geen van de bewaarde indelingen past bij de kolommen van dit bestand.', errors)
  }
  const { mapping, faults } = only
  const { unknown, missing, repeated } = columnsOf(headings, faults)
  const errors = [
    ...faultsOf(unknown, 'Over deze kolom is niets afgesproken: lees hem in of sla hem over.'),
    ...faultsOf(missing, 'Deze kolom staat niet in het bestand.'),
    ...faultsOf(repeated, 'Deze kolom staat er meer dan eens in.'),
  ]
  if (mapping === null) return refused('Voor deze kolommen is nog geen indeling bewaard.', errors)
  return refused(`De indeling ‘${mapping.name}’ past niet bij de kolommen van dit bestand.`, errors)
}

export function severalFit(fitting: readonly Named[]): ProblemResponse {
  const names = inAList(fitting.map(({ name }) => name))
  return refused('Er passen meer indelingen even goed bij de kolommen van dit bestand.', [
    { path: 'mapping', message: `Kies er een: ${names}.` },
  ])
}

/** @param saved what there is to choose from */
export function unknownMapping(saved: readonly Named[]): ProblemResponse {
  const there =
    saved.length === 0
      ? 'Voor dit kanaal is nog geen indeling bewaard.'
      : `Bewaard zijn: ${inAList(saved.map(({ name }) => name))}.`
  return invalidInput([{ path: 'mapping', message: `Deze indeling kennen we niet. ${there}` }])
}

export function unknownVersion(): ProblemResponse {
  return invalidInput([{ path: 'mappingVersion', message: 'Deze versie van deze indeling is er niet.' }])
}

export function notForLines(): ProblemResponse {
  return invalidInput([{ path: 'mapping', message: 'Een indeling van kolommen is alleen voor CSV.' }])
}

type FaultyColumns = Readonly<Record<keyof ColumnFaults, readonly Column[]>>

function columnsOf(headings: readonly string[], { unknown, missing, repeated }: ColumnFaults): FaultyColumns {
  const inFile = (faulty: readonly string[]) => {
    const wanted = new Set(faulty)
    return headings.flatMap((heading, place) => (wanted.has(heading) ? [{ heading, place }] : []))
  }
  return {
    unknown: inFile(unknown),
    missing: missing.map((heading) => ({ heading, place: null })),
    repeated: inFile(repeated),
  }
}

function faultsOf(columns: readonly Column[], message: string): ProblemError[] {
  const names = new Set(columns.slice(0, mostColumns).map(columnName))
  const more = columns.length - mostColumns
  return [
    ...[...names].map((path) => ({ path, message })),
    ...(more > 0 ? [{ path: '', message: `En nog ${more} kolommen. ${message}` }] : []),
  ]
}

function inOneLine({ unknown, missing, repeated }: FaultyColumns): string {
  const parts = [
    ...(missing.length > 0 ? [`in het bestand ontbreekt ${namesOf(missing)}`] : []),
    ...(unknown.length > 0 ? [`over ${namesOf(unknown)} is niets afgesproken`] : []),
    ...(repeated.length > 0 ? [`meer dan eens in het bestand staat ${namesOf(repeated)}`] : []),
  ]
  return `${parts.join('; ')}.`
}

function namesOf(columns: readonly Column[]): string {
  return inAList([...new Set(columns.slice(0, mostNames).map(columnName))], columns.length - mostNames)
}

/** @param more how many there are that have no name here */
function inAList(names: readonly string[], more = 0): string {
  const said = names.slice(0, mostNames).map((name) => `‘${name}’`)
  const unsaid = Math.max(more, names.length - said.length)
  return unsaid > 0 ? `${said.join(', ')} en nog ${unsaid}` : said.join(', ')
}

function refused(detail: string, errors: readonly ProblemError[]): ProblemResponse {
  return new ProblemResponse(problemOf(400, 'Ongeldige invoer', detail, [...errors]))
}
