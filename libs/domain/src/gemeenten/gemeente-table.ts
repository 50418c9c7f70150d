import { regionCodes, type RegionCode } from '../taxonomy/regions.js'
import type { PlainDate } from '../dates/plain-date.js'
import type { VagueDate } from '../dates/vague-date.js'
import { placeKey } from './place-key.js'

/** A gemeente, and the zorgkantoorregio in which it lies. */
export interface Gemeente {
  /** As the CBS gives it: GM and four digits. */
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly region: RegionCode
  /** First day on which this holds; null: as long as anybody knows. */
  readonly validFrom: PlainDate | null
  /** First day on which it does not hold any more; null: still. */
  readonly validUntil: PlainDate | null
}

/** The list of gemeenten that was imported last; version 0 is none. */
export interface GemeenteList {
  readonly version: number
  readonly gemeenten: readonly Gemeente[]
}

export const noGemeenten: GemeenteList = { version: 0, gemeenten: [] }

/** Days on which a name is looked up: those on which a signal may have been received. */
export type LookupDays = Pick<VagueDate, 'earliest' | 'latest'>

/** When it is not known on which. */
export const anyDay: LookupDays = { earliest: '0001-01-01', latest: '9999-12-31' }

/** A list, ready to be looked up in. */
export interface GemeenteTable {
  readonly list: GemeenteList
  /**
   * Regions of the gemeenten with this name, other name or code on one of these days; capitals, accents and signs aside.
   * @returns [] for an unknown one; more than one for a name of gemeenten in different regions
   */
  regionsOf(nameOrCode: string, days: LookupDays): readonly RegionCode[]
}

export function gemeenteTable(list: GemeenteList): GemeenteTable {
  const known = new Map<string, Gemeente[]>()
  for (const gemeente of list.gemeenten) {
    const { code, name, otherNames } = gemeente
    const names = [name, ...otherNames].flatMap((one) => [one, withoutProvince(one)])
    for (const key of new Set([code, ...names].map(placeKey))) {
      known.set(key, [...(known.get(key) ?? []), gemeente])
    }
  }
  return {
    list,
    regionsOf(nameOrCode, days) {
      const found = (known.get(placeKey(nameOrCode)) ?? []).filter((one) => holdsOn(one, days))
      const regions = new Set(found.map(({ region }) => region))
      return regionCodes.filter((code) => regions.has(code))
    },
  }
}

/** The CBS tells gemeenten of the same name apart by their province: "Bergen (L.)". People say "Bergen". */
function withoutProvince(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '')
}

function holdsOn({ validFrom, validUntil }: Gemeente, { earliest, latest }: LookupDays): boolean {
  const begun = validFrom === null || validFrom <= latest
  const ended = validUntil !== null && (earliest ?? latest) >= validUntil
  return begun && !ended
}

/** What a sender called the gemeente, as a region, or why it is none. */
export type GemeenteRegion =
  { readonly region: RegionCode } | { readonly unknown: 'no-list' | 'no-gemeente' | 'more-than-one' }

/** @param said a name or code; "gemeente" may stand in front */
export function regionOfGemeente(table: GemeenteTable, said: string, days: LookupDays): GemeenteRegion {
  if (table.list.version === 0) return { unknown: 'no-list' }
  const [region, ...others] = table.regionsOf(said.replace(/^\s*gemeente\s+/i, ''), days)
  if (region === undefined) return { unknown: 'no-gemeente' }
  return others.length > 0 ? { unknown: 'more-than-one' } : { region }
}
