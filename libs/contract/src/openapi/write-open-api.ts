import { readFile, writeFile } from 'node:fs/promises'
import { openApiDocument } from './open-api-document.js'

/** Writes openapi.json beside the package, or with --check fails when the committed one is not fresh. */
const file = new URL('../../openapi.json', import.meta.url)
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== text) {
    process.stderr.write('libs/contract/openapi.json is niet vers: voer npm run openapi uit.\n')
    process.exitCode = 1
  }
} else {
  await writeFile(file, text)
}
