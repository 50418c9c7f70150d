import type { Candidate } from './candidate.js'
import type { Reading } from './reading/reading.js'
import { cueTraits } from './reading/word-traits.js'
import { digitsSaid } from './spoken/digits-said.js'

/** A word or a group of digits. gap: what stands before it. */
interface Token {
  readonly start: number
  readonly end: number
  readonly said: string
  readonly gap: string
  readonly isNumber: boolean
}

const atSign = /^(?:ape?n?staart(?:je)?|at|@|aap|bij)$/
const dot = /^(?:punt|dot|stip)$/
/** Signs and remarks that join what stands before to what stands behind. */
const joints = new Set(
  'punt dot streepje streep min underscore onderstreepje onderstrepingsteken onderliggend liggend liggende laag aan elkaar cijfer cijfers met getal spatie keer maal'.split(
    ' ',
  ),
)
/** What the address of somebody stands behind, and is none of it. */
const stops = new Set(
  'is naar op via mail mailen mailt email mailadres emailadres adres van vanaf voor dat dit het mij mag kan gewoon me u en of als bij ja eh ehm uh nee account insta instagram'.split(
    ' ',
  ),
)
const topLevel =
  /^(?:nl|com|eu|org|net|be|de|fr|pl|me|info|tr|ma|uk|io|nu|frl|amsterdam|example|edu|es|it|pt|cz)$/
const provider =
  /^(?:gmail|hotmail|outlook|ziggo|kpnmail|planet|live|home|hetnet|casema|upcmail|icloud|yahoo|msn|proton|protonmail|xs4all|solcon|quicknet|chello|telfort|tele2|zonnet)$/
const account = /^(?:insta|instagram|snap|snapchat|tiktok|twitter|discord|facebook)$/
/** Endings that nobody says behind "punt" of anything but a page. */
const pageEnding = /^(?:nl|com|eu|org|net|be|frl|amsterdam|example)$/
const slash = /^(?:slash|schuine)$/
const site = /^(?:www|facebook|instagram|linkedin|tiktok|twitter|youtube)$/

function tokensOf({ text, words, digits }: Reading): Token[] {
  const tokens: Token[] = []
  let behind = 0
  const add = (start: number, end: number, said: string, isNumber: boolean): void => {
    // Digits inside a word are part of it
    if (start < behind) return
    tokens.push({ start, end, said, isNumber, gap: text.slice(behind, start) })
    behind = end
  }
  let next = 0
  for (const { start, end, folded } of words) {
    for (; (digits[next]?.start ?? text.length) < start; next++) {
      const group = digits[next]
      if (group !== undefined) add(group.start, group.end, group.digits, true)
    }
    add(start, end, folded, digitsSaid(folded) > 0)
  }
  for (const { start, end, digits: said } of digits.slice(next)) add(start, end, said, true)
  return tokens
}

const isNext = (token: Token | undefined): token is Token =>
  token !== undefined && /^,? {1,2}$/.test(token.gap)

/** "nl", also as "n l" and "en el". @returns index of its last token; undefined for none */
function endOfTopLevel(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!isNext(token)) return undefined
  if (token.said === 'co' && isNext(next) && dot.test(next.said) && tokens[at + 2]?.said === 'uk')
    return at + 2
  if (topLevel.test(token.said)) return at
  return /^(?:n|en)$/.test(token.said) && isNext(next) && /^(?:l|el)$/.test(next.said) ? at + 1 : undefined
}

/** "ziggo punt nl", "xs vier all punt nl", "gmail com". @returns index of the last token; undefined for no domain */
function endOfDomain(tokens: readonly Token[], from: number, depth = 0): number | undefined {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (!isNext(token)) return undefined
    const next = tokens[at + 1]
    if (at === from && provider.test(token.said) && isNext(next) && topLevel.test(next.said)) return at + 1
    const last = isNext(next) && dot.test(next.said) ? endOfTopLevel(tokens, at + 2) : undefined
    if (last === undefined) continue
    const isMore = depth < 3 && dot.test(tokens[last + 1]?.said ?? '')
    return isMore ? (endOfDomain(tokens, last, depth + 1) ?? last) : last
  }
  return undefined
}

/** Where what stands before the sign begins: with signs said between its parts, digits at its end. */
function firstOfLocal(tokens: readonly Token[], at: number): number {
  let first = at
  let isTogether = false
  const hasCommas = tokens[at]?.gap.startsWith(',') === true
  while (at - first < 10) {
    const [word, before] = [tokens[first], tokens[first - 1]]
    if (word === undefined || before === undefined || !/^,? {1,2}$/.test(word.gap)) break
    const isHead = first === at
    const hasJoint =
      (!isHead && (joints.has(word.said) || word.isNumber)) || (word.isNumber && before.said === 'de')
    isTogether ||= before.said === 'elkaar'
    if (isTogether && before.said === 'en' && !isHead) {
      first -= 2
      continue
    }
    if (stops.has(before.said)) break
    const isLetter = before.said.length === 1 && word.gap === ' '
    if (!isHead && !hasJoint && !joints.has(before.said) && !(hasCommas && word.gap !== ' ') && !isLetter)
      break
    first--
  }
  while (first < at && joints.has(tokens[first]?.said ?? '')) first++
  return first
}

/** "jade onderstreepje nul negen": words with signs said between them. @returns index of the last token */
function endOfHandle(tokens: readonly Token[], from: number): number {
  let last = from
  for (let at = from + 1; at < from + 10; at++) {
    const token = tokens[at]
    if (!isNext(token)) break
    if (!joints.has(token.said) && !token.isNumber && !joints.has(tokens[at - 1]?.said ?? '')) break
    if (!joints.has(token.said)) last = at
  }
  return last
}

/** "www punt liggend door het leven punt com", "facebook punt com slash naam". @returns index of the last token */
function endOfSite(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < from + 10; at++) {
    const token = tokens[at]
    if (!isNext(token)) return undefined
    if (!topLevel.test(token.said) || !dot.test(tokens[at - 1]?.said ?? '')) continue
    if (dot.test(tokens[at + 1]?.said ?? '') && isNext(tokens[at + 1])) continue
    return tokens[at + 1]?.said === 'slash' && isNext(tokens[at + 2]) ? at + 2 : at
  }
  return undefined
}

/**
 * "jandanst punt nl", "filmpjes punt nl slash dansen", with nothing before it that says a page; not of "jan apenstaart
 * gmail punt com". @param at the point @returns index of the last token
 */
function endOfPage(tokens: readonly Token[], at: number): number | undefined {
  const [before, ending] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || before.isNumber || before.said.length < 3 || stops.has(before.said))
    return undefined
  if (!isNext(tokens[at]) || !isNext(ending) || !pageEnding.test(ending.said)) return undefined
  const isOfMail = tokens.slice(Math.max(0, at - 8), at).some(({ said }) => atSign.test(said))
  if (isOfMail) return undefined
  let last = at + 1
  while (isNext(tokens[last + 1]) && slash.test(tokens[last + 1]?.said ?? '')) {
    const named = tokens[last + 2]?.said === 'streep' ? last + 3 : last + 2
    if (!isNext(tokens[named])) break
    last = named
  }
  return last
}

/** Addresses of e-mail and sites, and names of accounts, that are said out loud: "hester, punt, b, apenstaart, live punt nl". */
export function recogniseSpokenMail(reading: Reading): Candidate[] {
  const { text, traits } = reading
  const hasSign =
    ((traits & cueTraits.mail) !== 0 && /(?<!\p{L})at(?!\p{L})|ape?n?staart/iu.test(text)) ||
    / (?:aap|bij),? \p{L}+,? punt/iu.test(text) ||
    / at /.test(text)
  const hasSite =
    text.includes(' punt ') &&
    /www|w w w|facebook|instagram|linkedin|tiktok|twitter|youtube| punt (?:nl|com|eu|org|net|be|frl|amsterdam|example)(?!\p{L})/iu.test(
      text,
    )
  if (!hasSign && !hasSite) return []
  const tokens = tokensOf(reading)
  const found: Candidate[] = []
  const add = (type: Candidate['type'], first: number, last: number): void => {
    const [head, tail] = [tokens[first], tokens[last]]
    if (head !== undefined && tail !== undefined)
      found.push({ type, start: head.start, end: tail.end, certainty: 'shape' })
  }
  tokens.forEach(({ said }, at) => {
    if (atSign.test(said)) {
      const from = tokens[at + 1]?.said === 'sign' ? at + 2 : at + 1
      const last = endOfDomain(tokens, from)
      const isSure =
        !/^(?:aap|bij)$/.test(said) ||
        /^,/.test(tokens[from]?.gap ?? '') ||
        provider.test(tokens[from]?.said ?? '')
      const isOfAccount = said === 'at' && account.test(tokens[at - 1]?.said ?? '')
      if (last !== undefined && isSure) add('email', firstOfLocal(tokens, at), last)
      else if ((said.includes('staart') || isOfAccount) && isNext(tokens[at + 1]))
        add('handle', at, endOfHandle(tokens, at + 1))
    } else if (site.test(said) || (said === 'w' && tokens[at - 1]?.said === 'w')) {
      const last = endOfSite(tokens, at)
      if (last !== undefined) add('url', said === 'w' ? Math.max(0, at - 2) : at, last)
    } else if (dot.test(said)) {
      const last = endOfPage(tokens, at)
      if (last !== undefined) add('url', at - 1, last)
    }
  })
  return found
}
