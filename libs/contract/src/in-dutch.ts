import type { z } from 'zod'

/** Words for a fault that the schema itself has no words for. */
export const inDutch: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys)
    case 'invalid_value':
      return `Kies een van deze: ${issue.values.map(String).join(', ')}.`
    case 'invalid_type':
      return issue.input === undefined ? `Dit ontbreekt. ${typeIn(issue.expected)}` : typeIn(issue.expected)
    case 'too_small':
      return `Geef ${amount(issue.origin, issue.inclusive ? 'minstens' : 'meer dan', issue.minimum)}.`
    case 'too_big':
      return `Geef ${amount(issue.origin, issue.inclusive ? 'hooguit' : 'minder dan', issue.maximum)}.`
    default:
      return 'Dit is niet geschreven zoals wij het kennen.'
  }
}

/** So many are named; the rest is counted. */
const mostNames = 10

function unknownFields(keys: readonly string[]): string {
  const named = keys.slice(0, mostNames).map((key) => JSON.stringify(key.slice(0, 60)))
  const more = keys.length > mostNames ? ` en nog ${keys.length - mostNames}` : ''
  return `Onbekend veld: ${named.join(', ')}${more}.`
}

const types: Readonly<Record<string, string>> = {
  string: 'Geef tekst.',
  number: 'Geef een getal.',
  int: 'Geef een heel getal.',
  boolean: 'Kies true of false.',
  array: 'Geef een lijst.',
  tuple: 'Geef een lijst.',
  object: 'Geef een object.',
  record: 'Geef een object.',
  null: 'Laat dit leeg.',
}

function typeIn(expected: string): string {
  return types[expected] ?? 'Geef iets anders: deze soort waarde kennen wij hier niet.'
}

/** As in "hooguit 3 tekens"; of a number, the number itself. */
function amount(origin: string, bound: string, limit: number | bigint): string {
  const [one, more] = units[origin] ?? []
  if (one === undefined || more === undefined) return `een getal van ${bound} ${limit}`
  return `${bound} ${limit} ${Number(limit) === 1 ? one : more}`
}

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['teken', 'tekens'],
  array: ['waarde', 'waarden'],
}
