import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { channelCodes } from '@rode-draad/domain'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ConfigurationError } from '../database/configuration.js'
import { referenceDirectory } from '../reference/read-csv.js'

/** How long text is kept, in whole months. */
export interface RetentionTerms {
  /** Of a channel that has no term of its own. */
  readonly standard: number
  readonly channels: Readonly<Record<string, number>>
  /** Of a row in the quarantine; a channel with a shorter term goes before. */
  readonly quarantine: number
}

const rows = z.array(
  z.object({
    code: z.enum(['standaard', 'quarantaine', ...channelCodes]),
    months: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(1200)),
  }),
)

/**
 * The terms of a CSV with at least the columns `code` (a channel, standaard or quarantaine) and `months`.
 * @param file null for the proposal in data/reference/retention.csv
 * @throws ConfigurationError when it cannot be read, has an unknown code, no standard, or one code twice: without
 *   terms nothing starts, since text would then be kept for ever
 */
export async function readRetentionTerms(file: string | null): Promise<RetentionTerms> {
  const place = file === null ? new URL('retention.csv', referenceDirectory) : pathToFileURL(file)
  try {
    const options = { columns: true, bom: true, skip_empty_lines: true } as const
    const parsed = rows.parse(parse(await readFile(place, 'utf8'), options))
    const months = new Map(parsed.map((row) => [row.code, row.months]))
    const [standard, quarantine] = [months.get('standaard'), months.get('quarantaine')]
    if (standard === undefined || quarantine === undefined)
      throw new Error('standaard or quarantaine is missing')
    if (months.size < parsed.length) throw new Error('a code stands in it twice')
    const channels = channelCodes.map((code) => [code, months.get(code) ?? standard] as const)
    return { standard, quarantine, channels: Object.fromEntries(channels) }
  } catch (cause) {
    throw new ConfigurationError('De bewaartermijnen (RETENTION_TERMS) zijn niet te lezen of kloppen niet.', {
      cause,
    })
  }
}
