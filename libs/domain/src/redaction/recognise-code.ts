import type { Candidate } from './candidate.js'
import { traitsBefore } from './reading/traits-before.js'
import { cueTraits } from './reading/word-traits.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from './dictionary/word-flags.js'
import { isAmount, isDate, isThousands, isYearOrTime } from './innocent-number.js'
import type { Reading } from './reading/reading.js'
import { numbered, numberOrFile, paper, wholeCode, type Code } from './whole-code.js'
import { allMatches } from './reading/match-at.js'

/** Words that a number may follow: five digits are asked for. */
const related =
  /(?<!\p{L})(?:dossiers?|zaak|polis(?:blad)?|klacht|casus|case|melding|ticket|cli[eë]nt|pati[eë]nt|beschikking|aanvraag|verzekerde|verz|verzekering|pas|bezwaar|code|intake|map|bijlage|verzekeringspas|legitimatie|paspoort|rijbewijs|identiteits\p{L}+|id-?(?:kaart|bewijs)|verblijfs\p{L}+|document|factuur|declaratie|beslissing|besluit|vonnis|rekening|formulier|bezwaar\p{L}*|(?:order|bestelling|\p{L}*verzoek)(?=[ :]{1,2}(?:nr\.? ?)?$))(?!\p{L})[^\d!?\n€]{0,30}$/iu
/** Right before the number three digits are enough. */
const adjacent =
  /(?:(?<!\p{L})(?:dossier|zaak|polis|kenmerk|klacht|ticket|casus)[ :.]{1,2}(?:nr\.? ?)?#?|#)$/iu
const identity =
  /(?:paspoort|identiteit|(?<!\p{L})id-?(?:kaart|bewijs|nummer|nr)|legitimatie|rijbewijs|verblijf|vreemdeling|(?<!\p{L})[va]-?(?:nummer|nr)|document|(?<!\p{L})big|pas(?:je)?(?!\p{L})|(?:\p{L}pas)(?!\p{L})|pat\.? ?nr|zorgnummer)[^\d!?\n]{0,34}$/iu
const notPersonal =
  /(?:(?<!\p{L})(?:kvk|k\.v\.k\.|agb|btw|rsin|oin|artikel|art\.|stb\.|stcrt\.?|ecli|isbn)|koophandel|kamer(?:nummer)?|lijn|kamerstuk(?:ken)?|volgnummer|telefoon|serienummer van de rolstoel)[^\d\n]{0,16}$/iu

/** Words that say that a number follows, but not of what. */
const general = /(?<!\p{L})(?:nummers?|nr\.?|code)[^\d!?\n€]{0,34}$/iu

/** "begroting-2025", "seizoen 2025-26", "cao 2025-2026", but "fr-2025-77" is the 77th of that year. */
function isYearBehindWord(value: string): boolean {
  const [, year, next] = /^\p{L}+[- ]?((?:19|20)\d{2})(?:-(?:19|20)?(\d{2}))?$/u.exec(value) ?? []
  return year !== undefined && (next === undefined || (Number(year) + 1) % 100 === Number(next))
}

const isInnocent = (text: string, { start, end }: Code): boolean => {
  const value = text.slice(start, end)
  if (paper.test(value)) return false
  return (
    isDate(value) ||
    isYearOrTime(value) ||
    isAmount(text, start, end) ||
    isYearBehindWord(value) ||
    /^(?:19|20)\d{2}-?[qQwWkK]\d{1,2}$/.test(value) ||
    /^\d[\d.,]*(?:mg|mcg|ml|kg|km|cm|mm|m2|e|x|u|uur|ste|de|ers?|euro|k)$/i.test(value) ||
    /^\d{1,3}(?:-\p{L}+)+$/u.test(value)
  )
}

/** Said digit by digit: "4 4 0 9 8 1 2", "r 4 0 0 8 8 1 7", "8 2 5 5 k h". */
const spelled =
  /(?<![\p{L}\d.,])(?:[a-z] ){0,3}\d(?:(?:[ .-]{1,2}| streep(?:je)? )\d){3,}(?: [a-z](?!\p{L})){0,2}(?![\p{L}\d]|[.,]\d)/giu

/** "zaaknummer 2024 W 61 87": a number that begins with a year. */
const fromYear =
  /(?<!\p{L})(?:zaak|dossier|kenmerk|klacht|cli[eë]nt|polis|meldings?|aanvraag|bezwaar)-?(?:nummer|nr)?\.?:? ((?:19|20)\d{2} [A-Z]{1,3}(?: \d{2,6}){1,3})(?![\p{L}\d])/giu

/** Of a court: "C/16/512208 / JE RK 20-877", "FA RK 24-6618", "EJ VERZ 24-3316", "AWB 21/1234", "HAA 25 / 4471 WMO15 V". */
const courtNumber =
  /(?<![\p{L}\d/])(?:C\/\d{2}\/\d{4,7}(?: ?[/-]? ?[A-Z]{2}(?: ?[A-Z]{2})? ?\d{2}[-/ ]\d{2,6})?|(?:FA|JE|FT|KG|HA|CV|EJ|VZ|MB) ?(?:RK|ZA|VERZ|EXPL) ?\d{2}[-/ ]\d{2,6}|(?!(?:tel|mob|fax|art) )[A-Z]{2,4} ?\d{2} ?\/ ?\d{3,6}(?: ?[A-Z]{2,5}\d{0,2}(?: [A-Z]{1,2})?)?)(?![\p{L}\d])/giu

/** Right before digits, two or three small letters that make no word and no unit: "cl 30-7719", "mk 66091". */
const signature =
  /(?:^|[ :(,\n])(?!(?:sms|ff|brp|clt|rr|crp|bp|hb|kg|km|mg|ml|cm|mm|cc|dl|tst|tel|mob|mbl|nr|nrs|nmr|bsn|fl|pnt|st|str|pc|dd|d|hs|wk|wkn|mnd|jr|vg|lg|vv|ggz|ggd|wlz|zvw|wmo|pgb|svb|dsw|vgz|cz|mvr|mw|mr|dr|drs|ds|hr|mn|zn|n) )([bcdfghjklmnpqrstvwxz]{2,3}) $/u

/** Of something that was sent to somebody: "3SABCD123456789". */
const isOfParcel = ({ digits, letters }: Code): boolean => letters > 2 && digits > 8

const isPhone = (value: string): boolean => /^(?:0|31)[1-9]\d{8}$/.test(value.replace(/\D/g, ''))

function isCodeByShape(text: string, code: Code): boolean {
  const value = text.slice(code.start, code.end)
  if (paper.test(value)) return true
  if (code.letters > 0) {
    if (/^[a-z]+$/i.test(value.replace(/[\d\W_]/g, '')) && /\p{Ll}{5,}/u.test(value)) return code.digits >= 6
    return code.digits >= 4
  }
  if (isThousands(value)) return false
  return code.digits >= 7 || (code.digits >= 5 && /^0/.test(value) && !/^0[1-9]\d{1,2}$/.test(value))
}

/**
 * Numbers and codes of cases, files, clients, policies, passes and papers: of three digits or more behind words that
 * say so, of five behind words like "zaak", and any loose code that is neither an amount, a date, a time nor a year.
 */
export function recogniseCode(reading: Reading): Candidate[] {
  const { text, words, digits } = reading
  const found: Candidate[] = []
  let behind = 0
  for (let at = 0; at < digits.length; at++) {
    const group = digits[at]
    if (group === undefined || group.start < behind) continue
    const code = wholeCode(reading, digits, at)
    if (
      code.digits < 3 &&
      !(
        code.digits === 2 &&
        code.letters > 0 &&
        /[-./]/.test(text.slice(code.start, code.end)) &&
        numbered.test(text.slice(Math.max(0, code.start - 56), code.start))
      )
    )
      continue
    if (/^\d{1,3}\/\d{1,3}$/.test(text.slice(group.start, code.end))) continue
    const before = text.slice(Math.max(0, code.start - 56), code.start)
    const said = traitsBefore(words, code.start, 56)
    const isNumber = (said & cueTraits.number) !== 0 && numbered.test(before)
    if (isInnocent(text, code)) {
      behind = code.end
      continue
    }
    if ((said & cueTraits.registered) !== 0 && !isOfParcel(code) && notPersonal.test(before)) continue
    const isRow =
      behind > 0 &&
      code.start - behind < 8 &&
      /^(?:,|;| en| of| \/|\/| \+| &){1,2} ?(?:nr\.? ?)?$/.test(text.slice(behind, code.start))
    const isNamed =
      isNumber ||
      (code.digits >= 5 && (said & cueTraits.file) !== 0 && related.test(before)) ||
      (((said & numberOrFile) !== 0 || before.endsWith('#')) && adjacent.test(before)) ||
      (isRow && code.digits >= 4)
    const small = isNamed ? /(?:[ :(,])(\p{Ll}{1,4}(?:-\p{Ll}{1,4})?) $/u.exec(before)?.[1] : undefined
    const isPrefix =
      small !== undefined &&
      (flagsOfWord(small) & ~(wordFlags.vocabulary | (isNumber ? wordFlags.kept : 0))) === 0 &&
      !isListedWord(small)
    const letters = isPrefix ? small : code.digits >= 5 ? signature.exec(before)?.[1] : undefined
    const start = letters === undefined ? code.start : code.start - letters.length - 1
    const isEmergency = /^(?:112|113|144)$/.test(group.digits) && code.end - code.start === 3
    if ((!isNamed || isEmergency) && letters === undefined && !isCodeByShape(text, code)) continue
    const value = text.slice(code.start, code.end)
    const isIdentity =
      ((said & cueTraits.paper) !== 0 && identity.test(before)) ||
      paper.test(value) ||
      (!isNamed && code.letters === 0)
    found.push({
      type: isIdentity ? 'idno' : 'caseno',
      start,
      end: code.end,
      certainty:
        isNamed && !((said & cueTraits.number) !== 0 && general.test(before)) && !isPhone(value)
          ? 'context'
          : 'shape',
    })
    behind = code.end
  }
  if (digits.filter(({ digits: { length } }) => length === 1).length > 3)
    for (const match of allMatches(text, spelled)) {
      const isPostcode = /^[1-9](?: \d){3} [a-z] [a-z]$/i.test(match[0])
      const isPaper = identity.test(text.slice(Math.max(0, match.index - 56), match.index))
      found.push({
        type: isPostcode ? 'postcode' : isPaper ? 'idno' : 'caseno',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
    }
  if (/(?:19|20)\d\d [A-Z]{1,3} \d/.test(text))
    for (const { index, 0: whole, 1: value = '' } of allMatches(text, fromYear)) {
      const end = index + whole.length
      if (value === value.toUpperCase())
        found.push({ type: 'caseno', start: end - value.length, end, certainty: 'context' })
    }
  if (text.includes('/') || / ?(?:RK|ZA|VERZ|EXPL) ?\d/i.test(text))
    for (const match of allMatches(text, courtNumber))
      found.push({
        type: 'caseno',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'context',
      })
  return found
}
