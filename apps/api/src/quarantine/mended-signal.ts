import { signalBody, type MendingBody } from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { prepareOne, type NewSignal, type WaitingRow } from '@rode-draad/store'
import { parseInput } from '../http/problems.js'
import type { Services } from '../program/services.js'

/** Stands for the sender's id, of which only the hash was kept. */
const asItWas = 'zoals ingestuurd'

/**
 * A row of the quarantine with what was changed, as a signal that may be kept. Its content is known by what is kept of
 * it, so that the sender who puts the same right at the source sends nothing new.
 * @throws ProblemResponse 400 with everything that is still wrong
 */
export async function mendedSignal(
  row: WaitingRow,
  { asNewVersion: _asNewVersion, ...changes }: MendingBody,
  services: Pick<Services, 'intake' | 'preparing' | 'hashes' | 'today' | 'gemeenten'>,
): Promise<NewSignal> {
  const { intake, preparing, hashes, today } = services
  const { codes, text, outcome, externalIdHash } = row
  const { region: ofRow = null, regionFromText = false, ...right } = codes
  const known = {
    ...right,
    region: regionFromText ? null : ofRow,
    channel: row.channel,
    text: text ?? undefined,
    outcome,
  }
  const externalId = changes.externalId ?? (externalIdHash ? asItWas : undefined)
  const said = Object.entries(changes).filter(([, value]) => value !== undefined)
  const whole = { ...known, ...Object.fromEntries(said), externalId }
  const gemeenten = await services.gemeenten()
  const body = parseInput(signalBody(today(), [row.channel as ChannelCode], gemeenten), whole)
  const prepared = await prepareOne(intake.pool, preparing, body, gemeenten)
  // As it was found when the text was whole, unless somebody said another or none.
  const isFromText = regionFromText && changes.region === undefined && !body.gemeente
  const signal = isFromText ? { ...prepared, region: ofRow, regionFromText } : prepared
  const idHash = (changes.externalId === undefined ? externalIdHash : null) ?? signal.externalIdHash
  const { text: kept, outcome: keptOutcome } = signal
  const given = signal.regionFromText ? null : signal.region
  const contentHash = hashes.keptContent(idHash, {
    ...{ ...body, region: given, gemeente: null, text: kept, outcome: keptOutcome },
  })
  return { ...signal, externalIdHash: idHash, contentHash, keptHash: contentHash }
}
