import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, workspace } from './run-nx.mjs'

/**
 * What we build on, checked: the lockfile names no host and pins every package by its hash, no secret stands in the
 * sources, and what is shipped is listed (CycloneDX, dist/sbom.cdx.json) under licences that go with ours.
 */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
])

/** Read in their own LICENSE files: their package.json names no licence in a form that is understood. */
const readByHand = new Set(['busboy@1.6.0', 'streamsearch@1.1.0'])

const faults = [...lockfileFaults(), ...licenceFaults(bill())]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
run(join(workspace, 'node_modules/secretlint/bin/secretlint.js'), ['**/*'])

function lockfileFaults() {
  const { lockfileVersion, packages } = JSON.parse(readFileSync(join(workspace, 'package-lock.json'), 'utf8'))
  const found = lockfileVersion === 3 ? [] : [`package-lock.json: version ${lockfileVersion} instead of 3`]
  for (const [path, { integrity, link, resolved }] of Object.entries(packages)) {
    const ours = path === '' || link === true || /^(apps|libs)\/[^/]+$/.test(path)
    if (!ours && !/^sha512-/.test(integrity ?? ''))
      found.push(`package-lock.json: ${path} has no sha512 hash`)
    if (!ours && resolved !== undefined) found.push(`package-lock.json: ${path} names where it was fetched`)
  }
  return found
}

/** The bill of materials of what is shipped, made anew. */
function bill() {
  const file = join(workspace, 'dist', 'sbom.cdx.json')
  mkdirSync(join(workspace, 'dist'), { recursive: true })
  const options = ['--package-lock-only', '--ignore-npm-errors', '--omit', 'dev', '--output-reproducible']
  run(
    join(workspace, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js'),
    [...options, '--output-file', file],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  )
  return JSON.parse(readFileSync(file, 'utf8'))
}

function licenceFaults({ components }) {
  const shipped = components.flatMap((component) => [component, ...(component.components ?? [])])
  console.log(`Supply chain: ${shipped.length} packages are shipped, listed in dist/sbom.cdx.json.`)
  return shipped
    .map(({ group, name, version, licenses = [] }) => ({
      id: `${group === undefined ? '' : `${group}/`}${name}@${version}`,
      licenses,
    }))
    .filter(({ id, licenses }) => !readByHand.has(id) && !licenses.some(isAllowed))
    .map(({ id, licenses }) => `${id}: no licence that goes with ours (${JSON.stringify(licenses)})`)
}

/** One licence, or an expression: 'A OR B' needs one that is allowed, 'A AND B' all of them. */
function isAllowed({ license, expression }) {
  if (license !== undefined) return allowedLicences.has(license.id ?? license.name)
  const bare = expression.replace(/[()]/g, ' ')
  return bare
    .split(/ OR /)
    .some((option) => option.split(/ AND /).every((id) => allowedLicences.has(id.trim())))
}
