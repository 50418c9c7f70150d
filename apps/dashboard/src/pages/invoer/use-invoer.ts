import { channels, roleRules, type ChannelCode } from '@rode-draad/domain'
import { useSession } from '../../components/shell/use-session.js'
import { useUrlState } from '../../use-url-state.js'
import type { Option } from '../../components/form/form-field.js'

export const parts = ['bestand', 'signaal', 'leveringen'] as const
export type Part = (typeof parts)[number]

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Which batch an address asks for; null for none. */
function batchIn(params: URLSearchParams): string | null {
  const asked = params.get('levering') ?? ''
  return uuid.test(asked) ? asked : null
}

/** Which part of the page is open at an address. */
export function partIn(params: URLSearchParams): Part {
  if (batchIn(params) !== null) return 'leveringen'
  return parts.find((one) => one === params.get('onderdeel')) ?? 'bestand'
}

/** What the address asks of this page, and for which channels the reader may send in. */
export function useInvoer() {
  const [params, change] = useUrlState()
  const session = useSession()
  const mayWrite = session.data && roleRules[session.data.role].may.includes('write-signal')
  const own = ownChannels(session.data?.writes ?? [])
  const chosen =
    own.find(({ value }) => value === params.get('kanaal')) ?? (own.length === 1 ? own[0] : undefined)
  return {
    session,
    mayWrite,
    part: partIn(params),
    batchId: batchIn(params),
    channels: own,
    channel: chosen?.value as ChannelCode | undefined,
    change,
  }
}

function ownChannels(writes: readonly ChannelCode[]): readonly Option[] {
  return channels
    .filter(({ code }) => writes.includes(code))
    .map(({ code, label }) => ({ value: code, label }))
}

/** The name of a channel as readers know it. */
export function channelLabel(code: string): string {
  return channels.find((channel) => channel.code === code)?.label ?? code
}
