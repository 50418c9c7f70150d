import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Command } from 'commander'
import { CommandError } from '../command-error.js'
import { type Manifest, manifest, manifestFile } from '../follow-up/manifest.js'

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
      const faults = await verifyFiles(sealed, await readFiles(folder))
      if (faults.length > 0) throw new CommandError(faults.join('\n'))
      process.stdout.write(
        `Klopt: ${sealed.files.length} bestanden zijn zoals ze zijn gemaakt en de uitkomsten zijn opnieuw berekend.\nSHA-256 van het geheel: ${sealed.sha256}\n`,
      )
    })
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((cause: unknown) => {
    throw new CommandError(`${folder} is geen export van de opvolging: ${manifestFile} ontbreekt.`, { cause })
  })
  const read = manifest.safeParse(parsed(text))
  if (!read.success) throw new CommandError(`${manifestFile} is veranderd of van een andere versie.`)
  return read.data
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
