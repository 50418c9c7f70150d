import { CommandError } from '../command-error.js'
import { type CsvTable, parseCsv } from './csv-table.js'

/**
 * From a table and its parameters to the object of results; `say` takes a line for the reader that is no result.
 * @throws CommandError or RangeError for wrong input
 */
type Module = (table: CsvTable, params: unknown, say: (line: string) => void) => object

/** Each is loaded when it is asked for: the other commands start without them. */
const modules = new Map<string, () => Promise<Module>>([
  ['km', async () => (await import('./km.js')).km],
  ['logrank', async () => (await import('./logrank.js')).logrank],
  ['cif', async () => (await import('./cif.js')).cif],
  ['farrington', async () => (await import('./farrington.js')).farrington],
  ['ears', async () => (await import('./ears.js')).ears],
  ['its', async () => (await import('./its.js')).its],
  ['disprop', async () => (await import('./disprop.js')).disprop],
  ['trend', async () => (await import('./trend.js')).trend],
])

export const moduleNames: readonly string[] = [...modules.keys()]

/**
 * What a module makes of a CSV text and a JSON text with parameters, as indented JSON that ends with a newline.
 * Infinite numbers are "Inf" and "-Inf"; what is not defined is null.
 * @throws CommandError for an unknown module, or input that cannot be read or computed
 */
export async function computeStats(
  name: string,
  csv: string,
  paramsJson: string,
  say: (line: string) => void = () => undefined,
): Promise<string> {
  const load = modules.get(name)
  if (load === undefined)
    throw new CommandError(`Dit onderdeel kennen we niet: ${name}. Kies uit ${moduleNames.join(', ')}.`)
  const params = parseJson(paramsJson)
  const table = parseCsv(csv)
  const compute = await load()
  try {
    return `${JSON.stringify(compute(table, params, say), printable, 2)}\n`
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new CommandError(`Met deze gegevens is ${name} niet te berekenen: ${cause.message}.`, { cause })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new CommandError('De parameters zijn geen geldige JSON.', { cause })
  }
}

function printable(_key: string, value: unknown): unknown {
  if (value === Infinity) return 'Inf'
  if (value === -Infinity) return '-Inf'
  return value === undefined ? null : value
}
