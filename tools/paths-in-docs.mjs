import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspace } from './run-nx.mjs'

/**
 * Whether each path in backticks, and each link to a file, in the texts of the repository (*.md) is there. A path may
 * leave out where it begins and `src/`, and have * for what differs.
 */
const made = ['node_modules', 'dist', 'test-results', 'local', '.git', '.nx']
/** Files that stand where the program runs. */
const ofDataFolder =
  /^(?:DATA_DIR\/.*|running\.json|erasures\.jsonl|strikes\.jsonl|audit-heads\.json|postgres\/.*)$/
const topFolder = /^(?:apps|libs|data|tools|docs|notebooks)\//
const file = /^[\w@.*{}/-]*[\w*]\.(?:tsx?|m?js|sql|csv|jsonl?|ya?ml|md|py|R)$/

function everything(folder = '') {
  return readdirSync(join(workspace, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (!entry.isDirectory()) return [path]
    return made.includes(entry.name) ? [] : [path, ...everything(`${path}/`)]
  })
}

const all = everything()
const short = (path) => path.replaceAll('/src/', '/').replace(/\/$/, '')
const shortPaths = all.map(short)

function isThere(path) {
  const pattern = short(path).replace(/[.{}]/g, '\\$&').replaceAll('*', '[^/]*')
  const whole = new RegExp(topFolder.test(path) ? `^${pattern}$` : `(?:^|/)${pattern}$`)
  return shortPaths.some((candidate) => whole.test(candidate))
}

function pathsIn(text) {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path)
  return quoted.filter(
    (path) =>
      /^[\w.*]/.test(path) &&
      !ofDataFolder.test(path) &&
      !/^(?:dist\/|\.\w+$)/.test(path) &&
      (file.test(path) || (topFolder.test(path) && !path.startsWith('data/local'))),
  )
}

const texts = all.filter((path) => path.endsWith('.md'))
let paths = 0
const missing = texts.flatMap((name) => {
  const text = readFileSync(join(workspace, name), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link)
  const files = links.filter((link) => !/^[a-z]+:/.test(link))
  const quoted = pathsIn(text)
  paths += files.length + quoted.length
  return [
    ...files.filter((link) => !existsSync(join(workspace, dirname(name), link))),
    ...quoted.filter((path) => !isThere(path)),
  ].map((path) => `${name}: ${path}`)
})

process.stderr.write(missing.map((line) => `${line} is not there\n`).join(''))
process.stdout.write(
  `Paths in texts: ${paths - missing.length} of ${paths} are there, in ${texts.length} files.\n`,
)
process.exitCode = missing.length === 0 && paths > 100 ? 0 : 1
