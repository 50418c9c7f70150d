import type { DigitGroup } from './digit-groups.js'
import { isAmount, isDate, isYearOrTime } from './innocent-number.js'
import { isLetterCode } from './reading/char-kinds.js'
import type { Reading } from './reading/reading.js'
import { traitsBefore } from './reading/traits-before.js'
import { cueTraits } from './reading/word-traits.js'

/** Words that say outright that a number follows: three digits are enough. */
export const numbered =
  /(?:num+ers?|n[ru]mr|(?<!\p{L})(?:[\p{L}-]*[a-z.-])?nrs?|kenm(?:erk)?|(?:klant|cli[eë]nt|toegangs|inlog|pin|dossier|zaak)code|(?<!\p{L})(?:klant|cli[eë]nt|dossier|zaak|polis|order|lid|pas)no(?=[ .:])|(?<!\p{L})(?:ref|id|mrn|pid|v-?nr|log|zis|epd)|referentie|inschrijving|registratie|(?:registreerd|noteerd|bekend|ingeschreven) onder|onder nr|(?:pas|pasje|kaart(?:je)?)(?: is| met|:| ))[^\d!?\n€]{0,34}$/iu

/** Passports and identity cards. */
export const paper = /^[A-NP-Z]{2}(?=[A-NP-Z]{0,6}\d.*\d.*\d)[A-NP-Z\d]{6}\d$/

export const numberOrFile = cueTraits.number | cueTraits.file

/** A number or code in a text. Offsets: UTF-16, half-open; digits, letters: how many it has. */
export interface Code {
  readonly start: number
  readonly end: number
  readonly digits: number
  readonly letters: number
}

const isCodeSign = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  code === 42 ||
  code === 38 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 95 ||
  isLetterCode(code)

/** The signs in a row around a group of digits: letters, digits, and single . - / _ between them. */
function solidCode(text: string, group: DigitGroup): { start: number; end: number } {
  let start = group.start
  while (start > 0 && group.start - start < 24 && isCodeSign(text.charCodeAt(start - 1))) start--
  let end = group.end
  while (end < text.length && end - group.end < 40 && isCodeSign(text.charCodeAt(end))) end++
  if (paper.test(text.slice(start, end))) return { start, end }
  start +=
    /^(?:bsn|tel|mob|nr|no|kvk|iban|postcode|klantnr|dossiernr|zaaknr|polisnr)[-./]?(?=\d[\d.-]*$)/i.exec(
      text.slice(start, group.start + 1),
    )?.[0].length ?? 0
  while (/[-./_*&]/.test(text[start] ?? '')) start++
  while (/[-./_*&]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function measure(text: string, start: number, end: number): Code {
  const value = text.slice(start, end)
  return {
    start,
    end,
    digits: value.replace(/\D/g, '').length,
    letters: value.replace(/[^\p{L}]/gu, '').length,
  }
}

/** "WN 554120": one to five capitals before the digits, no law, currency or year among them. */
const prefix =
  /(?<![\p{L}\d])(?!(?:EUR|WMO|WLZ|ZVW|BSN|TEL|KVK|VGZ|DSW|ASR|CZ|ZZP|IBAN|AGB|PGB|OF|EN|OP|IN|TOT|VAN|NR|MMSE|MOCA|GAF|IQ|STB|STCRT|ART|CAO|HBO|MBO|ICD|DSM|COVID|ISO|NEN) )\p{Lu}{1,5}(?:[&-]\p{Lu}{1,4})? $/u

/** Right before a row of groups, of which the last may be one digit: "polis PX 5501 82 7", "rijbewijs, 81 04 2". */
const adjacentPolicy =
  /(?:polis|POLIS|dossier|DOSSIER|zaak|ZAAK|rijbewijs|paspoort|PASPOORT|id-kaart|pasnummer)[ ,:]{1,3}(?:\p{Lu}{1,4} )?$/u

/** What may stand there and is no part of the number. */
const betweenWords = new Set(
  'is was van bij de het een op met en of dat die nog nu om in te al ook weet heb ben me mij mn dus dan ik ze we je hij zijn haar voor naar uit moet kan mag had deze dit der den ons wel niet geen onder over per'.split(
    ' ',
  ),
)

/** Letters right behind a word that says that a number follows, and before its digits. */
const smallPrefix =
  /(?:nummer|n(?:u?m|)m?r\.?|(?<!\p{L})n[ro]\.?|polis|dossier|kenmerk|zaak|code)[ :]{1,3}(?:is |was )?([a-z]{2,4}) $/iu

/** The code around a group, with groups of digits and a prefix of capitals that a space joins to it. */
export function wholeCode({ text, words }: Reading, groups: readonly DigitGroup[], at: number): Code {
  const group = groups[at]
  if (group === undefined) return { start: 0, end: 0, digits: 0, letters: 0 }
  let { start, end } = solidCode(text, group)
  const first = start
  const isNamed = (): boolean => {
    if ((traitsBefore(words, first, 24) & numberOrFile) === 0) return false
    const before = text.slice(Math.max(0, first - 24), first)
    return numbered.test(before) || adjacentPolicy.test(before)
  }
  for (let next = at + 1; next < groups.length; next++) {
    const other = groups[next]
    if (other === undefined) break
    if (other.start < end) continue
    const joined = solidCode(text, other)
    // "12-03-2024 18:06": a day and a time, each by itself
    if (isDate(text.slice(start, end)) || isDate(text.slice(joined.start, joined.end))) break
    if (
      !/^(?: | ?[-/] ?| streep(?:je)? )$/.test(text.slice(end, joined.start)) ||
      // "88.23.041 16 weken"
      (text[joined.end] === ' ' && isAmount(text, joined.start, joined.end)) ||
      !(joined.start === other.start || (other.start - joined.start < 5 && isNamed())) ||
      (other.digits.length < 2 &&
        !(
          /^(?:[,.;\n]|$| (?!\d))/.test(text.slice(joined.end, joined.end + 2)) &&
          !isAmount(text, joined.start, joined.end) &&
          isNamed()
        ))
    )
      break
    if (isYearOrTime(text.slice(joined.start, joined.end)) && text.slice(start, end).length < 5) break
    end = joined.end
  }
  const behind = /^ \p{Lu}{1,3}(?![\p{L}\d'’-])/u.exec(text.slice(end, end + 5))?.[0] ?? ''
  if (
    behind !== '' &&
    end - start > 4 &&
    !isYearOrTime(text.slice(start, end)) &&
    !isDate(text.slice(start, end))
  )
    end += behind.length
  const capitals = prefix.exec(text.slice(Math.max(0, start - 11), start))?.[0].length ?? 0
  // "DSW 77120394": the insurer is part of a long number
  const insurer = /\d{6}/.test(text.slice(start, end))
    ? (/(?<![\p{L}\d])(?:PGB|DSW|VGZ|SVB|CZ|ASR|WMO|WLZ) $/u.exec(
        text.slice(Math.max(0, start - 5), start),
      )?.[0].length ?? 0)
    : 0
  // "polisnummer ach 2290-8815-03"
  const letters = smallPrefix.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  if (insurer > 0) start -= insurer
  else if (
    letters !== undefined &&
    !betweenWords.has(letters.toLowerCase()) &&
    !isYearOrTime(text.slice(start, end))
  )
    start -= letters.length + 1
  else if (capitals > 0 && !isYearOrTime(text.slice(start, end))) start -= capitals
  return measure(text, start, end)
}
