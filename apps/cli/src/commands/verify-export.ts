import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { CommandError } from '../command-error.js'
import { type Manifest, manifest, manifestFile, newestVersion } from '../follow-up/manifest.js'

/** Whether an export of the follow-up is as it was made, and its results come out of its data again. */
export function addVerifyExport(program: Command): void {
  program
    .command('verify-export')
    .description(
      'Reken een export van de opvolging na, alleen uit wat erin staat, en zoek wat er veranderd is. Geen database nodig.',
    )
    .argument('<map>', 'de map die export --follow-up schreef')
    .action(async (folder: string) => {
      const sealed = await readManifest(folder)
      // Only here, as it brings a database that the other commands do without.
      const { verifyFiles } = await import('../follow-up/verify-files.js')
      const { format, faults } = await verifyFiles(sealed, await readFiles(folder))
      const said = `Formaat: versie ${format.version}, ${format.about}.`
      if (faults.length > 0) throw new CommandError([said, ...faults].join('\n'))
      process.stdout.write(
        `${said}\nKlopt: ${sealed.files.length} bestanden zijn zoals ze zijn gemaakt en de uitkomsten zijn opnieuw berekend.\nSHA-256 van het geheel: ${sealed.sha256}\n`,
      )
    })
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((cause: unknown) => {
    throw new CommandError(`${folder} is geen export van de opvolging: ${manifestFile} ontbreekt.`, { cause })
  })
  const json = parsed(text)
  const read = manifest.safeParse(json)
  if (!read.success) throw new CommandError(unknownFormat(json) ?? `${manifestFile} is veranderd.`)
  return read.data
}

/** That a newer program wrote it; null when it was not that. */
function unknownFormat(json: unknown): string | null {
  const named = z.object({ format: z.string().regex(/^rode-draad-opvolging-\d{1,4}$/) }).safeParse(json)
  if (!named.success) return null
  const version = Number(named.data.format.split('-').at(-1))
  if (version <= newestVersion) return null
  return `Deze export heeft versie ${version} van het formaat. Dit programma kent versie 1 tot en met ${newestVersion}: gebruik een nieuwere versie van Rode Draad.`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every file below the folder but the manifest, by its path with forward slashes. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name)]))
  const files = new Map<string, Uint8Array>()
  for (const path of paths.sort()) {
    const name = relative(folder, path).split(sep).join('/')
    if (name !== manifestFile) files.set(name, await readFile(path))
  }
  return files
}
