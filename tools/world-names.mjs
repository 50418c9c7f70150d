import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Makes the list of given names and surnames from many countries out of the sample names of Faker (MIT). Faker is large
 * and needed for this only, so it is no dependency: `npm install --no-save @faker-js/faker@10.6.0` first.
 */
build('domain')
const { fold } = await import('../libs/domain/dist/redaction/dictionary/fold.js')
const { soundsDutch } = await import('../libs/domain/dist/redaction/dictionary/is-dutch-word.js')
const { flagsOfWord } = await import('../libs/domain/dist/redaction/dictionary/word-flags.js')
const { allFakers } = await import(createRequire(import.meta.url).resolve('@faker-js/faker'))

const locales =
  'nl nl_BE tr pl de de_AT fr fr_BE es pt_BR pt_PT it ro hr sr_RS_latin id_ID en en_GH en_NG en_IN en_GB az cs_CZ sk da sv hu lv zu_ZA yo_NG'.split(
    ' ',
  )
const flat = (entry) =>
  entry === undefined || entry === null
    ? []
    : Array.isArray(entry)
      ? entry.map((one) => (typeof one === 'string' ? one : one.value))
      : Object.values(entry).flatMap(flat)

const names = new Set()
for (const locale of locales.filter((one) => one in allFakers)) {
  const { first_name, last_name } = allFakers[locale].rawDefinitions.person
  for (const name of [...flat(first_name), ...flat(last_name)]) {
    for (const word of fold(name).split(/[ '-]/)) {
      if (!/^[a-z]{4,}$/.test(word) || flagsOfWord(word) !== 0 || soundsDutch(word)) continue
      names.add(word)
    }
  }
}
const value = [...names].sort().join(' ')
writeFileSync(
  join(workspace, 'libs', 'domain', 'src', 'redaction', 'dictionary', 'world-names.ts'),
  `/** Names from many countries, folded. Made by tools/world-names.mjs from Faker 10.6.0; licence in FAKER-LICENSE.txt. */\nexport const worldNames =\n  '${value}'\n`,
)
console.error(`${names.size} names`)
