import type { Candidate } from './candidate.js'
import { completeName } from './names/complete-name.js'
import { isCalledAfter } from './names/is-named-after.js'
import { isNoName } from './names/is-no-name.js'
import { weighNames } from './names/weigh-names.js'
import { findReturningNames } from './names/find-returning-names.js'
import { findRuledNames } from './names/find-ruled-names.js'
import type { NameMention } from './names/name-mention.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'

/** "jens" of "jens van het wij-team": what somebody is of is called after nobody. */
function withoutPlaceOfWork(words: readonly Word[], mention: NameMention): NameMention {
  const { first, last } = mention
  if (last - first < 3 || words[last - 2]?.text !== 'van' || !isCalledAfter(words[last])) return mention
  return /^(?:de|het|'t)$/.test(words[last - 1]?.text ?? '') ? { first, last: last - 3 } : mention
}

/** What nobody is called: "pastoor" and "deurwaarder" are surnames. */
const role =
  /[a-z]{3}(?:loog|loge|iater)$|(?:(?:huis|tand|kinder|long|jeugd|bedrijfs)arts|consulente?|manager|kundige|peute?|coach|begeleid(?:st)?er|medewerk(?:st)?er|coordinator)$|^(?:dhr|mw|mevr)$/

/** "B. Bakker" of "B. Bakker Neuroloog", "Piet" of "Piet Dhr.": what somebody is stands behind the name. */
function withoutRole(words: readonly Word[], { first, last }: NameMention): NameMention {
  let end = last
  while (end > first && role.test(words[end]?.folded ?? '')) end--
  return { first, last: end }
}

/** Names of persons. Relations and "mevrouw" before them stay; names of institutions and diagnoses stay. */
export function recogniseName({ text, words }: Reading): Candidate[] {
  const { ruled, likely } = weighNames(words, findRuledNames(text, words))
  const mentions = [...ruled, ...likely]
  const returning = likely.length === 0 ? [] : findReturningNames(words, mentions)
  const all = [...mentions, ...returning]
  const taken = new Uint8Array(words.length)
  for (const { first, last } of all) taken.fill(1, first, last + 1)
  const found: Candidate[] = []
  for (const mention of all) {
    const { first, last } = completeName(text, words, mention, (at) => taken[at] === 1)
    const whole = withoutRole(words, withoutPlaceOfWork(words, { first, last }))
    if (isNoName(words, whole)) continue
    const start = words[first]?.start
    const end = words[whole.last]?.end
    if (start === undefined || end === undefined) continue
    const possessive = /'s?$/.exec(text.slice(end - 2, end))?.[0].length ?? 0
    found.push({ type: 'name', start, end: end - possessive, certainty: 'shape' })
  }
  return found
}
