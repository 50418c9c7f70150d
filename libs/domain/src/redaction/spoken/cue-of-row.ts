import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { RedactionType } from '../redaction-type.js'
import type { Row } from './rows.js'

/** What is said to follow. isVague: by a word that stands before much else too ("zaak", "melding"). */
export interface RowCue {
  readonly type: RedactionType
  readonly isVague: boolean
}

/** Of the first of these that a word is. "nummer" says that a number follows, and not of what. */
const kinds: readonly (readonly [RegExp, RedactionType, boolean])[] = [
  [/^(?:bsn|beese?n|burgerservice|sofi)/, 'bsn', false],
  [/^(?:postcode|pos[kc]ode|pc$)/, 'postcode', false],
  [/^(?:kenteke|nummerplaat|nummerbord|plaat(?:je)?$)/, 'plate', false],
  [/^(?:iban|rekening|giro|bankreke)/, 'iban', false],
  [/^(?:gebo|geb\.?$|jarig|verjaardag|d\.?o\.?b)/, 'dob', false],
  [
    /^(?:tel|telefoon\p{L}*|telnr|mobiel\p{L}*|mob|gsm|fax|whatsapp|bel|bellen|belt|gebeld|bereik\p{L}*|appen|app|sms)$/u,
    'phone',
    false,
  ],
  [/toestel|tst|^(?:sein|pieper)$/, 'phone', false],
  [/^(?:id|id-?(?:kaart|nummer|bewijs)|paspoort|rijbewijs|identiteit|document|verblijfs)/, 'idno', false],
  [/^pas$|pasje$/, 'idno', true],
  [
    /num+er|nommer|nommel|^nr|nrs?$|kenmerk|code$|^ref$|^ref\.|referentie|registratie|inschrijving/,
    'caseno',
    false,
  ],
  [
    /^(?:dos+ier|zaak|polis|klacht|casus|melding|ticket|beschikking|aanvraag|verzekering|machtiging|indicatie|besluit|factuur|formulier|relatie|abonnement|order|rit|serie|onder$)/,
    'caseno',
    true,
  ],
  [
    /^(?:spelt?|spellen|gespel[dt]|spelling|letters|voorletters?|achternaam|voornaam|naam|heet)$/,
    'name',
    false,
  ],
]

const isBeing = /^(?:is|ben|bin|bun|was|zijn)$/
const persons = /^(?:ik|hij|zij|ze|die|hee|hie|hai|wi-?j|va|mem|heit|moe|ma|pa|mama|papa)$/
const isPerson = (word: Word | undefined): boolean =>
  word !== undefined &&
  (persons.test(word.folded) || (word.flags & (wordFlags.relation | wordFlags.given)) !== 0)

const ofHouse = /^(?:huisnummer|huisnr)$/

/** How many words, and signs, before a row one may stand that says what it is. */
const reach = { words: 12, signs: 80 } as const

/**
 * The nearest word before a row that says what it is.
 * @param at index of the first word that does not stand before the row
 */
export function cueOfRow(
  words: readonly Word[],
  at: number,
  { start, count, hasMonth }: Pick<Row, 'start' | 'count' | 'hasMonth'>,
): RowCue | undefined {
  let isOtherSentence = false
  for (let before = at - 1; before >= 0 && at - before <= reach.words; before--) {
    const word = words[before]
    if (word === undefined || start - word.end > reach.signs) return undefined
    isOtherSentence ||= before < at - 1 && /[.!] $/.test(words[before + 1]?.gap ?? '')
    if (isOtherSentence && at - before > 4) return undefined
    if (ofHouse.test(word.folded) && at - before < 3 && count < 4) return { type: 'address', isVague: false }
    // "hij is van negen mei"
    const isOfPerson = isBeing.test(words[before - 1]?.folded ?? '') && isPerson(words[before - 2])
    if (word.folded === 'van' && before === at - 1 && isOfPerson) return { type: 'dob', isVague: true }
    if (/^eindig/.test(word.folded) && at - before < 4) return { type: 'caseno', isVague: false }
    const kind = kinds.find(([pattern]) => pattern.test(word.folded))
    if (kind === undefined) continue
    const [, type, isVague] = kind
    // "verjaardag voor het formulier: een augustus, twee nul nul drie"
    if (hasMonth && isVague && type === 'caseno') continue
    if (type !== 'name' || at - before < 6) return { type, isVague }
  }
  return undefined
}
