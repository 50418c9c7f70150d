import type { RegionCode } from '../taxonomy/regions.js'
import type { ChannelCode } from '../taxonomy/report.js'
import { noAccess, type AccessScope } from './access-scope.js'
import { everywhere, inChannels, inRegions, nowhere, type Reach } from './reach.js'

/** Everything that an endpoint may ask of who looks, beside where. */
export const permissions = [
  /** Published figures and registers. */
  'public',
  /** Counts of signals, as the scope allows. */
  'counts',
  'read-case',
  'write-signal',
  'grant-case',
  /** One signal erased for good, without reading it. */
  'erase-signal',
  /** Who read which case, and the weekly list of unusual reading. */
  'review-reading',
  /** To label signals, for which one reads them. */
  'review-tags',
  /** How well the tagger does and how far people agree, counted exactly over all cases. */
  'tag-quality',
  /** Senders' keys. */
  'manage-senders',
  /** To raise patterns, also from one case, to link signals to them, and to see the concepts of others. */
  'raise-pattern',
  /** To write in the registers, to publish, and to keep the tables. */
  'keep-registers',
] as const
export type Permission = (typeof permissions)[number]

export const roleCodes = [
  'inzender',
  'behandelaar',
  'regiocoordinator',
  'lezer',
  'beleidsmedewerker',
  'onderzoeker',
  'beoordelaar',
  'beheerder',
] as const
export type RoleCode = (typeof roleCodes)[number]

/** The regions and channels that somebody holds in a role. */
export interface RoleAreas {
  readonly regions: ReadonlySet<RegionCode>
  readonly channels: ReadonlySet<ChannelCode>
  /** Signals granted one by one and still valid. */
  readonly granted: ReadonlySet<string>
}

export interface RoleRule {
  /** As a page names it. */
  readonly label: string
  readonly may: readonly Permission[]
  readonly cases: (areas: RoleAreas) => Reach
  readonly exact: (areas: RoleAreas) => Reach
  readonly controlled: (areas: RoleAreas) => Reach
  readonly writes: (areas: RoleAreas) => AccessScope['writes']
  readonly purposeRequired?: true
}

const no = () => nowhere
const all = () => everywhere
const ownRegions = ({ regions }: RoleAreas) => inRegions(regions)
const ownChannels = ({ channels }: RoleAreas) => inChannels(channels)
const granted = (areas: RoleAreas): Reach => ({ ...nowhere, signals: areas.granted })
const noWrites = (): AccessScope['writes'] => new Set<ChannelCode>()
const writesOwn = ({ channels }: RoleAreas): AccessScope['writes'] => channels

/** The one table of who may do what. Tests of every endpoint are generated from it. */
export const roleRules: Readonly<Record<RoleCode, RoleRule>> = {
  inzender: {
    label: 'Inzender',
    may: ['public', 'counts', 'read-case', 'write-signal'],
    cases: ownChannels,
    exact: ownChannels,
    controlled: no,
    writes: writesOwn,
  },
  behandelaar: {
    label: 'Behandelaar van een unit of loket',
    may: ['public', 'counts', 'read-case', 'write-signal', 'grant-case', 'raise-pattern'],
    cases: ownChannels,
    exact: ownChannels,
    controlled: no,
    writes: writesOwn,
  },
  regiocoordinator: {
    label: 'Regiocoördinator',
    may: ['public', 'counts', 'read-case', 'grant-case', 'raise-pattern', 'keep-registers'],
    cases: ownRegions,
    exact: ownRegions,
    controlled: all,
    writes: noWrites,
  },
  lezer: {
    label: 'Lezer bij een gemeente of zorgkantoor',
    may: ['public', 'counts'],
    cases: no,
    exact: no,
    controlled: ownRegions,
    writes: noWrites,
  },
  beleidsmedewerker: {
    label: 'Beleidsmedewerker',
    may: ['public', 'counts', 'read-case', 'raise-pattern', 'keep-registers'],
    cases: granted,
    exact: no,
    controlled: all,
    writes: noWrites,
  },
  onderzoeker: {
    label: 'Onderzoeker van de Nationale ombudsman',
    may: ['public', 'counts', 'read-case', 'tag-quality', 'raise-pattern', 'keep-registers'],
    cases: all,
    exact: all,
    controlled: all,
    writes: noWrites,
    purposeRequired: true,
  },
  beoordelaar: {
    label: 'Beoordelaar',
    may: ['public', 'counts', 'read-case', 'review-tags', 'tag-quality', 'raise-pattern'],
    cases: all,
    exact: no,
    controlled: all,
    writes: noWrites,
  },
  beheerder: {
    label: 'Beheerder',
    may: ['public', 'counts', 'review-reading', 'manage-senders', 'erase-signal'],
    cases: no,
    exact: no,
    controlled: all,
    writes: noWrites,
  },
}

/** What somebody in this role may see and send, in the regions and channels that go with it. */
export function scopeOf(role: RoleCode, areas: RoleAreas): AccessScope {
  const rule = roleRules[role]
  return {
    ...noAccess,
    cases: rule.cases(areas),
    exact: rule.exact(areas),
    controlled: rule.controlled(areas),
    writes: rule.writes(areas),
    purposeRequired: rule.purposeRequired ?? false,
  }
}

/** Why a case is opened; a code, so that no text about a person can stand in the log. */
export const readingPurposes = [
  'behandeling',
  'casusoverleg',
  'onderzoek',
  'beoordeling',
  'beleid',
  'eigen-melding',
  'proef',
] as const
export type ReadingPurpose = (typeof readingPurposes)[number]
