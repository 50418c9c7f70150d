import { currentFollowUpFormat, followUpFormats, type FollowUpFormat } from '@rode-draad/analytics'
import { parse } from 'csv-parse/sync'
import { dataPath, type ExportFiles, sqlPath } from './follow-up-files.js'
import { currentFormatName, type Manifest, thirdFormatName } from './manifest.js'

/**
 * In which format an export was written: as its manifest says, and under the first name the one whose columns and
 * questions it has. What has the columns of none is held against the newest.
 */
export function formatOf({ format }: Pick<Manifest, 'format'>, texts: ExportFiles): FollowUpFormat {
  if (format === currentFormatName) return currentFollowUpFormat
  if (format === thirdFormatName) return followUpFormats[2]
  const header = headerOf(texts, 'recommendation').join()
  const hasPromises = texts.has(sqlPath('promises'))
  return (
    followUpFormats.find(
      ({ tables, questions }) =>
        tables.recommendation.join() === header &&
        (questions as readonly string[]).includes('promises') === hasPromises,
    ) ?? currentFollowUpFormat
  )
}

/** What the columns of an export are beside those of its format, in Dutch, each naming its file; [] when they are the same. */
export function columnFaults({ version, tables }: FollowUpFormat, texts: ExportFiles): readonly string[] {
  return Object.entries(tables).flatMap(([table, columns]) => {
    const found = headerOf(texts, table)
    if (found.join() === columns.join()) return []
    const missing = columns.filter((column) => !found.includes(column))
    const extra = found.filter((column) => !(columns as readonly string[]).includes(column))
    const said = [
      ...(missing.length === 0 ? [] : [`Er ontbreekt: ${missing.join(', ')}.`]),
      ...(extra.length === 0 ? [] : [`Er is te veel: ${extra.join(', ')}.`]),
    ]
    const order = said.length === 0 ? ['De volgorde is anders.'] : said
    return [
      `${dataPath(table)} heeft andere kolommen dan versie ${version} van het formaat. ${order.join(' ')}`,
    ]
  })
}

/** [] for a file that is not there or no CSV. */
function headerOf(texts: ExportFiles, table: string): readonly string[] {
  try {
    const [header = []] = parse(texts.get(dataPath(table)) ?? '', { to: 1 }) as string[][]
    return header
  } catch {
    return []
  }
}
