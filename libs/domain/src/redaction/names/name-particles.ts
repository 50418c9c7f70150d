import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { namenessOf } from './nameness.js'
import { isJoined } from './word-form.js'

const { particle, common, surname, listedName } = wordFlags

/** "Daan van de Vries", but not "Fatima in Utrecht" or "daan op school": a preposition needs a listed surname. */
export function isParticleInside(words: readonly Word[], at: number, next: number): boolean {
  const name = words[next]
  const lone = next - at === 1 ? (words[at]?.text ?? '') : ''
  if (name === undefined) return false
  if (/^(?:da|do|dos|di|la|al|von|zu|del|du)$/.test(lone) && name.capital) return true
  if (/^(?:in|op|aan|uit|te|het|la|da|do|al|ad|von|zu)$/.test(lone))
    return name.capital && /^(?:sure|unknown|surname)$/.test(namenessOf(name))
  if (lone === 'van' && !name.capital)
    return (name.flags & (surname | listedName)) !== 0 && (name.flags & common) === 0
  return true
}

/** @returns the index of the first word from here that is not a particle, at most three on */
export function skipParticles(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && ((words[at]?.flags ?? 0) & particle) !== 0) {
    const next = words[at + 1]
    if (next === undefined || !isJoined(next)) break
    at++
  }
  return at
}

/** @returns the index from which particles stand before a surname: "de" in "de Vries", but not a lone "van" */
export function withParticlesBefore(words: readonly Word[], name: number): number {
  let first = name
  while (first > 0 && first > name - 3) {
    const here = words[first]
    const before = words[first - 1]
    if (here === undefined || before === undefined || !isJoined(here) || (before.flags & particle) === 0)
      break
    first--
  }
  const only = words[first]
  const isPreposition =
    name - first === 1 &&
    only !== undefined &&
    /^(?:van|in|op|aan|te|het|uit|la|le|do|da|al|ad|ben|du|des)$/.test(only.text)
  if (isPreposition) return name
  while (first < name && /^(?:in|op|aan|uit|te|het|ad)$/.test(words[first]?.text ?? '')) first++
  return first
}
