import { regions, type RegionCode } from '../taxonomy/regions.js'
import { channels, type ChannelCode } from '../taxonomy/report.js'
import { countViewOf, type AccessScope } from './access-scope.js'
import { nowhere } from './reach.js'

/** Of which regions and channels the signals are that somebody's counts are over; null: of all. */
export interface CountedPlaces {
  readonly regions: readonly RegionCode[] | null
  readonly channels: readonly ChannelCode[] | null
}

/** What a count is over that asks for no region and no channel; [] for who may count nothing. */
export function countedPlaces(scope: AccessScope): CountedPlaces {
  const { reach } = countViewOf(scope, {}) ?? { reach: nowhere }
  return {
    regions: reach.regions === 'all' ? null : [...reach.regions].sort(),
    channels: reach.channels === 'all' ? null : [...reach.channels].sort(),
  }
}

/** A sentence that says so of counts that are not over all signals; null for those that are, and where nothing is counted. */
export function onlyCounted({ regions: inRegions, channels: inChannels }: CountedPlaces): string | null {
  if (inRegions?.length === 0 || inChannels?.length === 0) return null
  const from = inRegions === null ? '' : ` uit ${placeNames('regions', inRegions)}`
  const by = inChannels === null ? '' : ` via ${placeNames('channels', inChannels)}`
  return from + by === '' ? null : `Dit gaat alleen over signalen${from}${by}.`
}

const names = {
  regions: new Map<string, string>(regions.map(({ code, label }) => [code, label])),
  channels: new Map<string, string>(channels.map(({ code, label }) => [code, label])),
}

/** Regions or channels by name, as a list in words; '' for none. */
export function placeNames(kind: 'regions' | 'channels', codes: readonly string[]): string {
  const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
  return list.format(codes.map((code) => names[kind].get(code) ?? code))
}
