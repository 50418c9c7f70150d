import { isListedWord } from '../redaction/dictionary/is-dutch-word.js'
import { regions, regionCodes, type RegionCode } from '../taxonomy/regions.js'
import type { GemeenteTable, LookupDays } from './gemeente-table.js'
import { placeKey } from './place-key.js'

/**
 * The region that a text is about, when all that it says of regions points to one: "gemeente X", "wmo X" and "gem. X"
 * with X in the table, "zorgkantoor X" and "regio X" with X the name of a region, and a code such as ZK10. A place
 * without such a word before it says nothing, for people tell of many places.
 * @param text as it was sent: redaction takes the names of places out
 * @param days on which it may have been received
 * @returns null when it says nothing, names more than one region, or a name that gemeenten in two regions have
 */
export function regionInText(text: string, table: GemeenteTable, days: LookupDays): RegionCode | null {
  const found = new Set<RegionCode>()
  for (const [code] of text.matchAll(codeOfRegion)) {
    const known = regionCodes.find((one) => one === code)
    if (known !== undefined) found.add(known)
  }
  for (const { index, 0: all, 1: cue = '', 2: colon = '' } of text.matchAll(cueOfPlace)) {
    if (other.test(text.slice(Math.max(0, index - longestOther), index))) continue
    const ofRegion = /^(?:zorgkantoor|regio)/i.test(cue)
    const named = (name: string) => (ofRegion ? regionNamed(name) : table.regionsOf(name, days))
    // In capitals, or behind a colon, a capital says nothing.
    const capitalSays = colon === '' && cue !== cue.toUpperCase()
    const isName = (name: string) => ofRegion || isNameOfPlace(name, capitalSays)
    for (const region of regionsAt(text.slice(index + all.length), named, isName)) found.add(region)
  }
  const [region = null, ...others] = found
  return others.length > 0 ? null : region
}

const codeOfRegion = /(?<![\p{L}\p{N}/-])ZK\d\d(?![\p{L}\p{N}]|[-/.]\d)/gu

const cueOfPlace =
  /(?<![\p{L}\p{N}-])(gemeenten?|gem\.|wmo|zorgkantoor(?:regio)?|regio(?:'s)?)(?:[ \t]*(:)[ \t]*|[ \t]+)/giu

/** Said before the name of a gemeente in which somebody is not. */
const other = /(?<!\p{L})(?:andere?|voormalige|vorige|vroegere|oude|naburige)\s+$/iu
const longestOther = 20

/** Of the names of places the longest has some fifty characters. */
const longestPlace = 60

type Named = (name: string) => readonly RegionCode[]

/** Regions of the places with which a text begins: one, or a row of them ("Oosterwier, Westerwier en Wier"). */
function regionsAt(text: string, named: Named, isName: (name: string) => boolean): RegionCode[] {
  const found: RegionCode[] = []
  let left = text
  for (;;) {
    const place = placeAt(left, named, isName)
    if (place === null) return found
    found.push(...named(place))
    left = left.slice(place.length)
    const [link] = /^(?:\s*[,/&]\s*|\s+(?:en|of)\s+)/.exec(left) ?? []
    if (link === undefined) return found
    left = left.slice(link.length)
  }
}

/** The longest known name with which a text begins; null as well when the name seems to go on. */
function placeAt(text: string, named: Named, isName: (name: string) => boolean): string | null {
  const [line = ''] = /^[^,;:!?\n]*/.exec(text.slice(0, longestPlace)) ?? []
  const ends = [...line.matchAll(/[\p{L}\p{N}](?![\p{L}\p{N}])\.?\)?/gu)].map(
    ({ index, 0: last }) => index + last.length,
  )
  for (const end of ends.reverse()) {
    const name = line.slice(0, end)
    if (named(name).length === 0) continue
    const whole = text.startsWith(')', end) || !goesOn.test(text.slice(end))
    return isName(name) && whole ? name : null
  }
  return null
}

/** "Wier-Oost", "Wier aan de Maas", "Wier Noord": another place than "Wier", which may be in no list. */
const goesOn = /^(?:-\p{L}|[ \t]+\p{Lu}|[ \t]+(?:aan|op|bij)(?:[ \t]+(?:de|den|het))?[ \t]+\p{Lu})/u

/** "de gemeente Snel" and not "de gemeente snel": a small letter does for names that are no word. */
function isNameOfPlace(name: string, capitalSays: boolean): boolean {
  const key = placeKey(name)
  return (capitalSays && /\p{Lu}/u.test(name)) || key.startsWith('gm') || !key.split(' ').some(isListedWord)
}

const known = new Map(regions.map(({ code, label }) => [placeKey(label), code]))

function regionNamed(name: string): readonly RegionCode[] {
  const code = known.get(placeKey(name))
  return code === undefined ? [] : [code]
}
