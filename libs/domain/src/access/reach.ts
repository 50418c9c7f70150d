import type { RegionCode } from '../taxonomy/regions.js'
import type { ChannelCode } from '../taxonomy/report.js'

/** Which signals: those whose region and channel are both in it, and those named one by one. */
export interface Reach {
  readonly regions: 'all' | ReadonlySet<RegionCode>
  readonly channels: 'all' | ReadonlySet<ChannelCode>
  /** Ids of signals granted one by one, wherever they are. */
  readonly signals: ReadonlySet<string>
}

/** Where a signal is, as far as access is concerned; a signal without a region is only in reach of all regions. */
export interface SignalPlace {
  readonly id: string
  readonly region: string | null
  readonly channel: string
}

const none: ReadonlySet<never> = new Set<never>()

export const everywhere: Reach = { regions: 'all', channels: 'all', signals: none }
export const nowhere: Reach = { regions: none, channels: none, signals: none }

export function inRegions(regions: Iterable<RegionCode>): Reach {
  return { ...everywhere, regions: new Set(regions) }
}

export function inChannels(channels: Iterable<ChannelCode>): Reach {
  return { ...everywhere, channels: new Set(channels) }
}

export function isNowhere({ regions, channels, signals }: Reach): boolean {
  return signals.size === 0 && (isEmpty(regions) || isEmpty(channels))
}

export function reaches(reach: Reach, { id, region, channel }: SignalPlace): boolean {
  if (reach.signals.has(id)) return true
  return holds(reach.regions, region) && holds(reach.channels, channel)
}

/** Whether all signals of these choices are in reach; a choice left open asks for all of them. */
export function covers(
  reach: Reach,
  asked: { region?: string | undefined; channel?: string | undefined },
): boolean {
  return coversOne(reach.regions, asked.region) && coversOne(reach.channels, asked.channel)
}

function holds(codes: 'all' | ReadonlySet<string>, code: string | null): boolean {
  return codes === 'all' || (code !== null && codes.has(code))
}

function coversOne(codes: 'all' | ReadonlySet<string>, asked: string | undefined): boolean {
  return codes === 'all' || (asked !== undefined && codes.has(asked))
}

function isEmpty(codes: 'all' | ReadonlySet<string>): boolean {
  return codes !== 'all' && codes.size === 0
}
