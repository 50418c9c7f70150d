import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { duckdbVersion, followUpSql, followUpTableNames, type FollowUpData } from '@rode-draad/analytics'
import { apiVersion, exportFollowUpAnswer, exportFollowUpRequest } from '@rode-draad/contract'
import { taxonomyVersion } from '@rode-draad/domain'
import { CommandError } from '../command-error.js'
import { resultFiles, sourceFiles } from '../follow-up/follow-up-files.js'
import {
  currentFormatName,
  manifestFile,
  manifestText,
  sealManifest,
  sha256Of,
} from '../follow-up/manifest.js'
import { withProgram } from '../running-program.js'

/**
 * Writes what became of recommendations so that anybody can compute it again: data, .sql files, results, versions, hashes.
 * @param output a new or empty folder
 * @throws CommandError when the folder is in use, or for a reference date that is none
 */
export async function writeFollowUp(
  output: string,
  asked: { readonly referenceDate: string | undefined; readonly data: 'real' | 'demo' },
): Promise<void> {
  const request = exportFollowUpRequest.safeParse(asked)
  if (!request.success) throw new CommandError('Geef de peildatum als 2021-04-16.')
  await emptyFolder(output)
  const { tables, dataVersion, asOf } = exportFollowUpAnswer.parse(
    await withProgram((ask) => ask('export-follow-up', request.data)),
  )
  const data = Object.fromEntries(followUpTableNames.map((table) => [table, tables[table] ?? []]))
  const sources = sourceFiles(data as unknown as FollowUpData, await followUpSql())
  const files = new Map([...sources, ...(await resultFiles(sources))])
  const sealed = sealManifest({
    format: currentFormatName,
    ...request.data,
    dataVersion,
    asOf,
    versions: { api: apiVersion, taxonomy: taxonomyVersion, duckdb: duckdbVersion() },
    files: [...files].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256Of(text),
    })),
  })
  try {
    for (const [path, text] of [...files, [manifestFile, manifestText(sealed)] as const]) {
      await mkdir(dirname(join(output, path)), { recursive: true })
      await writeFile(join(output, path), text, { flag: 'wx' })
    }
  } catch (error) {
    // Half of it would look like all of it.
    await rm(output, { recursive: true, force: true })
    throw error
  }
  process.stdout.write(
    `Geschreven: ${files.size + 1} bestanden. Controleer met: verify-export ${output}\nSHA-256 van het geheel: ${sealed.sha256}\n`,
  )
}

async function emptyFolder(output: string): Promise<void> {
  const present = await readdir(output).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw new CommandError(`${output} is geen map.`, { cause })
  })
  if (present.length > 0) throw new CommandError(`${output} is niet leeg. Kies een nieuwe map.`)
}
