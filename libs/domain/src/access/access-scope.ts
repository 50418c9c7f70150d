import type { ChannelCode } from '../taxonomy/report.js'
import { covers, everywhere, isNowhere, nowhere, type Reach } from './reach.js'

/**
 * What somebody may read of `signals` data and where it may write. Every read and write of the product takes one,
 * from the request to PostgreSQL, DuckDB, export, page and log.
 */
export interface AccessScope {
  /** Cases that may be read, text and all; each reading is logged. */
  readonly cases: Reach
  /** Signals that may be counted exactly. */
  readonly exact: Reach
  /** Signals that may be counted under disclosure control. */
  readonly controlled: Reach
  /** Channels that signals may be sent in for. */
  readonly writes: 'all' | ReadonlySet<ChannelCode>
  /** Whether a case is only given when the reader says what for. */
  readonly purposeRequired: boolean
}

const nothing: ReadonlySet<never> = new Set<never>()

export const noAccess: AccessScope = {
  cases: nowhere,
  exact: nowhere,
  controlled: nowhere,
  writes: nothing,
  purposeRequired: false,
}

export const nationalWithCases: AccessScope = {
  cases: everywhere,
  exact: everywhere,
  controlled: everywhere,
  writes: 'all',
  purposeRequired: false,
}

export const nationalControlled: AccessScope = { ...noAccess, controlled: everywhere }

/** What a count is taken over, and whether it is shown as it is. */
export interface CountView {
  readonly reach: Reach
  readonly exact: boolean
}

/**
 * How this scope sees a count: exact where that covers what is asked, else controlled where that does, else, when
 * no region and channel are asked for, over all that is in reach.
 * @returns null when what is asked lies outside the scope: answer as if it did not exist
 */
export function countViewOf(
  { exact, controlled }: AccessScope,
  asked: { region?: string | undefined; channel?: string | undefined },
): CountView | null {
  if (covers(exact, asked)) return { reach: exact, exact: true }
  if (covers(controlled, asked)) return { reach: controlled, exact: false }
  for (const [reach, isExact] of [
    [controlled, false],
    [exact, true],
  ] as const) {
    if (!isNowhere(reach) && mayAsk(reach, asked)) return { reach, exact: isExact }
  }
  return null
}

/** Whether each choice that was made is in reach; what was left open is then all of the reach. */
function mayAsk(reach: Reach, asked: { region?: string | undefined; channel?: string | undefined }): boolean {
  const { region, channel } = asked
  const within = (codes: 'all' | ReadonlySet<string>, code: string | undefined) =>
    codes === 'all' || code === undefined || codes.has(code)
  return within(reach.regions, region) && within(reach.channels, channel)
}

export function mayReadCases(scope: AccessScope): boolean {
  return !isNowhere(scope.cases)
}

export function mayWrite({ writes }: Pick<AccessScope, 'writes'>, channel: string): boolean {
  return writes === 'all' || (writes as ReadonlySet<string>).has(channel)
}
