import type { Candidate } from './candidate.js'
import { cueTraits } from './reading/word-traits.js'
import type { Reading } from './reading/reading.js'
import { allMatches } from './reading/match-at.js'

const local = /[\p{L}\p{M}\d._%+'-]/u
const domain = /[\p{L}\d.-]/u
const dot = '(?:\\.| ?[([]? ?(?:punt|dot|stip) ?[)\\]]? ?| \\. )'
const at = ' ?(?:@|[([{] ?(?:at|apen?staart(?:je)?|@) ?[)\\]}]|(?<= )(?:at|apen?staart(?:je)?)(?= )) ?'
const piece = '[\\p{L}\\d_%+-]{1,40}'
const joint =
  '(?:[._-]| ?[([]?(?:underscore|streepje|liggend streepje)[)\\]]? ?| (?:punt|dot|streepje|underscore|liggend streepje|min) | ?[([](?:punt|dot)[)\\]] ?| (?=(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\\p{L}*(?:tien|tig)|\\d{1,4}) (?:at|ape?n?staart)))'
/** "gwen punt pengel at gmail punt com", "naam (at) provider (dot) nl", "naam @ gmail . com" */
const spelled = new RegExp(
  `(?<![\\p{L}\\d._%+-])${piece}(?:${joint}${piece}){0,5}${at}[\\p{L}\\d-]{1,40}(?: (?:streepje|min) [\\p{L}\\d]{1,40})?(?:${dot}[\\p{L}\\d-]{2,20}){1,4}`,
  'giu',
)

/** "planet,nl", "ziggo nl", "o2 .pl": a domain that only its end tells. */
const ending = '(?:nl|com|eu|org|net|be|de|pl|me|info|fr|tr|ma|co ?\\. ?uk)(?![\\p{L}\\d])'
const sloppy = new RegExp(
  `(?<![\\p{L}\\d._%+-])${piece}(?:${joint}${piece}){0,5}(?: {0,2}(?:@|[([{] ?(?:at|ape?n?staart(?:je)?) ?[)\\]}]) {0,2}| {1,2}(?:at|ape?n?staart(?:je)?) {1,2}| op (?=(?:hetnet|gmail|hotmail|outlook|ziggo|kpnmail|planet|live|home|xs4all|casema|upcmail)))[\\p{L}\\d-]{1,40}(?: (?:streepje|min) [\\p{L}\\d]{1,40})?(?: ?[.,] ?| {1,2}punt {1,2}| )${ending}`,
  'giu',
)

function addressAround(text: string, at: number): Candidate | undefined {
  let start = at
  while (start > 0 && local.test(text[start - 1] ?? '')) start--
  let end = at + 1
  while (end < text.length && domain.test(text[end] ?? '')) end++
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end--
  while (start < at && /['.-]/.test(text[start] ?? '')) start++
  if (start < at && end > at + 1) return { type: 'email', start, end, certainty: 'shape' }
  // "naam @ provider.nl": spaces around the sign, believed only when a domain follows
  const before = /[\p{L}\d._%+-]{1,64} ?$/u.exec(text.slice(Math.max(0, at - 65), at))
  const after = /^ ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/u.exec(text.slice(at + 1, at + 200))
  if (before === null || after === null || isAccount(before[0] + '@' + after[0])) return undefined
  return { type: 'email', start: at - before[0].length, end: at + 1 + after[0].length, certainty: 'shape' }
}

/** "op @annet.schrijft": the name of an account, unless it ends as a domain does. */
const account = /\s@[^\s@]*$/u
const domainEnd = new RegExp(`[.,]${ending}$`, 'iu')
const isAccount = (value: string): boolean => account.test(value) && !domainEnd.test(value)

/** "ze at van de taart", "at hij me": what somebody ate. */
const eating = / at \p{L}+ (?:de|me)$/iu

/** E-mail addresses, also with spaces around the sign or with "(at)" and "punt" spelled out. */
export function recogniseEmail({ text, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  if (!text.includes('@') && (traits & cueTraits.mail) === 0) return found
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const address = addressAround(text, at)
    if (address !== undefined) found.push(address)
  }
  if (
    / @|@ |@[a-z\d-]{1,40}(?:[ ,]|\. )| op (?:hetnet|gmail|hotmail|outlook|ziggo|kpnmail|planet|live|home|xs4all|casema|upcmail)|[ ([{]at[ )\]}]|ape?n?staart/i.test(
      text,
    )
  )
    for (const { index, 0: value } of allMatches(text, sloppy))
      if (!eating.test(value))
        found.push({ type: 'email', start: index, end: index + value.length, certainty: 'shape' })
  if (/[ ([{]at[ )\]}]|ape?n?staart|[ ([]@|@[ )\]]/i.test(text)) {
    for (const match of allMatches(text, spelled)) {
      if (isAccount(match[0])) continue
      found.push({
        type: 'email',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
    }
  }
  return found
}
