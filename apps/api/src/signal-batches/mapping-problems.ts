import type { ColumnFaults, ProblemError } from '@rode-draad/contract'
import { invalidInput, problemOf, ProblemResponse } from '../http/problems.js'

interface Named {
  readonly name: string
}

/** A mapping that does not fit a file, and why; null for our own field names, where nothing was saved. */
interface Misfit {
  readonly mapping: Named | null
  readonly faults: ColumnFaults
}

/** How many names an error says, of columns or of mappings. */
const mostNames = 10

/** Of one mapping an error for each column, of more an error for each mapping with the columns in it. */
export function noneFits(misfits: readonly Misfit[]): ProblemResponse {
  const [only, ...others] = misfits
  if (only === undefined || others.length > 0) {
    const errors = misfits.slice(0, mostNames).map(({ mapping, faults }) => ({
      path: mapping?.name ?? '',
      message: inOneLine(faults),
    }))
    return refused('Geen van de bewaarde indelingen past bij de kolommen van dit bestand.', errors)
  }
  const { mapping, faults } = only
  const errors = [
    ...faults.unknown.map(fault('Over deze kolom is niets afgesproken: lees hem in of sla hem over.')),
    ...faults.missing.map(fault('Deze kolom staat niet in het bestand.')),
    ...faults.repeated.map(fault('Deze kolom staat er meer dan eens in.')),
  ]
  if (mapping === null) return refused('Voor deze kolommen is nog geen indeling bewaard.', errors)
  return refused(`De indeling ‘${mapping.name}’ past niet bij de kolommen van dit bestand.`, errors)
}

export function severalFit(fitting: readonly Named[]): ProblemResponse {
  const names = quoted(fitting.map(({ name }) => name))
  return refused('Er passen meer indelingen even goed bij de kolommen van dit bestand.', [
    { path: 'mapping', message: `Kies er een: ${names}.` },
  ])
}

/** @param saved what there is to choose from */
export function unknownMapping(saved: readonly Named[]): ProblemResponse {
  const there =
    saved.length === 0
      ? 'Voor dit kanaal is nog geen indeling bewaard.'
      : `Bewaard zijn: ${quoted(saved.map(({ name }) => name))}.`
  return invalidInput([{ path: 'mapping', message: `Deze indeling kennen we niet. ${there}` }])
}

export function unknownVersion(): ProblemResponse {
  return invalidInput([{ path: 'mappingVersion', message: 'Deze versie van deze indeling is er niet.' }])
}

export function notForLines(): ProblemResponse {
  return invalidInput([{ path: 'mapping', message: 'Een indeling van kolommen is alleen voor CSV.' }])
}

function refused(detail: string, errors: readonly ProblemError[]): ProblemResponse {
  return new ProblemResponse(problemOf(400, 'Ongeldige invoer', detail, [...errors]))
}

function inOneLine({ unknown, missing, repeated }: ColumnFaults): string {
  const parts = [
    ...(missing.length > 0 ? [`in het bestand ontbreekt ${quoted(missing)}`] : []),
    ...(unknown.length > 0 ? [`over ${quoted(unknown)} is niets afgesproken`] : []),
    ...(repeated.length > 0 ? [`meer dan eens in het bestand staat ${quoted(repeated)}`] : []),
  ]
  return `${parts.join('; ')}.`
}

/** Back to the sender only: a heading is nowhere kept. */
function quoted(names: readonly string[]): string {
  const said = names.slice(0, mostNames).map((name) => `‘${name.slice(0, 100)}’`)
  const more = names.length - said.length
  return more > 0 ? `${said.join(', ')} en nog ${more}` : said.join(', ')
}

const fault = (message: string) => (heading: string) => ({ path: heading.slice(0, 100), message })
