import { headingKey } from '@rode-draad/contract'
import type { TableRow } from './csv-sample.js'
import type { Option } from '../../components/form/form-field.js'

/** More words than this is no list of words but free text. */
export const mostWords = 40

/**
 * The words of a column that are no codes yet, in the order of the file, each once; capitals and space do not count.
 * @param translated words that have a code by now; they stay in the list
 */
export function wordsToTranslate(
  rows: readonly TableRow[],
  index: number,
  options: readonly Option[],
  translated: Readonly<Record<string, string>>,
): readonly string[] {
  const codes = new Set(options.map(({ value }) => value))
  const words = new Map<string, string>()
  for (const word of [...Object.keys(translated), ...rows.map(({ cells }) => (cells[index] ?? '').trim())]) {
    if (word !== '' && !codes.has(word) && !words.has(headingKey(word))) words.set(headingKey(word), word)
  }
  return [...words.values()]
}

/** Words of a column that are the code or the name of an option but for capitals and space, with its code. */
export function plainWords(
  rows: readonly TableRow[],
  index: number,
  options: readonly Option[],
): Readonly<Record<string, string>> {
  const codes = new Map(
    options.flatMap(({ value, label }) => [value, label].map((name) => [headingKey(name), value] as const)),
  )
  return Object.fromEntries(
    wordsToTranslate(rows, index, options, {}).flatMap((word) => {
      const code = codes.get(headingKey(word))
      return code === undefined ? [] : [[word, code]]
    }),
  )
}
