import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const workspace = fileURLToPath(new URL('../../../../', import.meta.url))

/** Stems by which a Dutch term of the field shows itself in a name. */
const dutch =
  /^(bsn|ggz|iban|pgb|wlz|wmo|zvw|jeugdwet|knelpunt|maatregel|signaal|patroon|opschaling|elfproef|doelgroep|gemeente|indicatie|treeknorm|meerzorg|mantel\w*|respijt\w*|zorg\w*|wacht\w*|cliëntonder\w*)/

const glossary = readFileSync(join(workspace, 'libs/domain/GLOSSARY.md'), 'utf8')
const terms = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, term]) => term?.trim() ?? '')

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) && !/\.spec\./.test(entry.name) ? [path] : []
  })
}

/** Words of every exported name in libs, in lower case: `listZorgprofielen` gives list and zorgprofielen. */
const words = new Set(
  sources(join(workspace, 'libs')).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm,
      ),
    ]
      .flatMap(([, name]) => name?.split(/(?=[A-Z])|_/) ?? [])
      .map((word) => word.toLowerCase()),
  ),
)

describe('the glossary', () => {
  it.each([...words].filter((word) => dutch.test(word)).sort())(
    'explains %s, which stands in an exported name',
    (word) => {
      expect(terms.some((term) => word.startsWith(term.slice(0, -1)))).toBe(true)
    },
  )

  it('finds Dutch words to explain', () => {
    expect([...words].filter((word) => dutch.test(word))).toContain('zorgprofielen')
  })
})

/** The last column. */
const avoided = glossary
  .split('\n')
  .filter((line) => /^\| [^-]/.test(line))
  .slice(1)
  .flatMap((line) => line.split('|')[4]?.split(',') ?? [])
  .map((word) => word.trim())
  .filter((word) => word !== '')

describe('the words to avoid', () => {
  // Readers never see what is looked for in texts; an alarm is a result of statistics, under its name there.
  const files = ['apps', 'libs']
    .flatMap((room) => sources(join(workspace, room)))
    .filter((file) => !/redaction|tagging|lexicon|libs\/statistics|cli\/src\/stats/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

  it('are read from the glossary', () => {
    expect(avoided).toEqual(expect.arrayContaining(['moeilijk plaatsbaar', 'zware cliënt', 'foutbak']))
    expect(files.length).toBeGreaterThan(100)
  })

  it.each(avoided)('%s stands in no source file', (word) => {
    const found = new RegExp(`(?<!\\p{L})${word}`, 'iu')
    expect(files.filter(({ text }) => found.test(text)).map(({ file }) => file)).toEqual([])
  })
})
