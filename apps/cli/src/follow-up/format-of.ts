import { currentFollowUpFormat, followUpFormats, type FollowUpFormat } from '@rode-draad/analytics'
import { parse } from 'csv-parse/sync'
import { dataPath, type ExportFiles, sqlPath } from './follow-up-files.js'
import { type Manifest, versionsOfName } from './manifest.js'

/**
 * In which format an export was written: as its manifest says, and where that name was given to several the one whose
 * columns and questions it has. What has those of none is held against the newest.
 */
export function formatOf({ format }: Pick<Manifest, 'format'>, texts: ExportFiles): FollowUpFormat {
  const versions: readonly number[] = versionsOfName[format]
  const named = followUpFormats.filter(({ version }) => versions.includes(version))
  if (named.length === 1) return named[0] ?? currentFollowUpFormat
  const header = headerOf(texts, 'recommendation').join()
  const hasPromises = texts.has(sqlPath('promises'))
  return (
    named.find(
      ({ tables, questions }) =>
        tables['recommendation']?.join() === header && questions.includes('promises') === hasPromises,
    ) ?? currentFollowUpFormat
  )
}

/** What the columns of an export are beside those of its format, in Dutch, each naming its file; [] when they are the same. */
export function columnFaults({ version, tables }: FollowUpFormat, texts: ExportFiles): readonly string[] {
  return Object.entries(tables).flatMap(([table, columns]) => {
    const found = headerOf(texts, table)
    if (found.join() === columns.join()) return []
    const missing = columns.filter((column) => !found.includes(column))
    const extra = found.filter((column) => !columns.includes(column))
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
