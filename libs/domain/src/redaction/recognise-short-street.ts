import type { Candidate } from './candidate.js'
import { isHouseNumber } from './house-number.js'
import type { Reading } from './reading/reading.js'
import { endOfStreetTail } from './street-tail.js'
import { allMatches } from './reading/match-at.js'

const street = '(?:kade|markt|brink|ring|kolk|haven|zijde|zwet|gracht|singel|plein|wal|kaai)'
const kind = '(?:oude|nieuwe|lage|hoge|korte|lange|grote|kleine)'
const place =
  "(?:aan|op|naar|bij|van|adres|woont?|wonen|wone|woonde|dan|ik)(?: (?:op|aan|in))?(?: (?:de|het|'t))?"

/** "aan de kade 4", "(oude zwet 5)": everyday words that are a whole street as well. */
const before = new RegExp(`(?<!\\p{L})(?:${place} (?:${kind} )?${street}|${kind} ${street}) $`, 'iu')
const onlyStreet = new RegExp(`(?:${kind} )?${street} $`, 'iu')
/** "wij wonen singel 5 oudewater": behind a word of living anything may stand. */
const living = new RegExp(`(?<!\\p{L})(?:adres|woont?|wonen|wone|woonde) (?:${kind} )?${street} $`, 'iu')
/** Nothing is counted: "op de markt 12 kramen". */
const behind =
  /^[a-z]?(?! ?(?:km|keer|uur|jaar|mei|en \p{L}))(?: (?:boven|beneden|bis|hs|links|rechts|zuid|noord|oost|west)(?!\p{L})| ?[,.;:)(\n](?!\d)| (?:maar|want|in|te|bij|hier)(?!\p{L})|$)/iu

/** "nr 88 van de Buizerdlaan": the number goes before the street. */
const numberFirst =
  /(?<!\p{L})(?:nr\.?|nummer|huisnummer) \d{1,4}[a-z]? (?:van|aan|op|in) (?:de|het|'t) \p{L}[\p{L}-]{2,30}(?:straat|laan|weg|dijk|plein|hof|kade|singel|gracht|pad|dreef|steeg)(?!\p{L})/giu

/** Streets that are everyday words in small letters, and numbers that go before their street. */
export function recogniseShortStreet({ text, digits }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const group of digits) {
    if (group.digits.length > 4 || text[group.start - 1] !== ' ') continue
    const name = before.exec(text.slice(Math.max(0, group.start - 40), group.start))?.[0]
    if (name === undefined || !isHouseNumber(text, group)) continue
    const match = behind.exec(text.slice(group.end, group.end + 12))
    if (match === null && !living.test(name)) continue
    const letter = /^[a-z](?!\p{L})/iu.exec(match?.[0] ?? '')?.[0].length ?? 0
    const first = name.search(onlyStreet)
    const end = endOfStreetTail(text, group.end + letter)
    found.push({ type: 'address', start: group.start - name.length + first, end, certainty: 'shape' })
  }
  if (digits.length > 0 && /n[ru]/i.test(text))
    for (const { index, 0: value } of allMatches(text, numberFirst))
      found.push({ type: 'address', start: index, end: index + value.length, certainty: 'shape' })
  return found
}
