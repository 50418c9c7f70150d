import type { SignalAnswer } from '@rode-draad/contract'
import type { EntityManager } from 'typeorm'
import { SignalReferral, SignalTag, SignalVersion } from '../entities/signal.entity.js'
import type { WordHashes } from '../strikes/kept-struck-words.js'
import { withoutStruckWords } from '../strikes/without-struck-words.js'
import { insertRow } from './insert-row.js'
import { referralRows, tagRows, type NewSignal } from './new-signal.js'

/** Writes one version with its tags, without words that were struck out of an earlier one; the answer that the sender gets is kept with it. */
export async function addVersion(
  manager: EntityManager,
  hashes: WordHashes,
  signalId: string,
  version: number,
  sent: NewSignal,
): Promise<SignalAnswer> {
  const signal = await withoutStruckWords(manager, hashes, sent)
  const { tags, modelCodes, taggerVersion, redactions, ...rest } = signal
  const { channel: _c, externalIdHash: _e, fictional: _f, ...said } = rest
  const answer = { id: signalId, tags, redactions } as unknown as SignalAnswer
  await insertRow(manager, SignalVersion, { ...said, signalId, version, answer })
  const rows = tagRows({ tags, modelCodes }).map((row) => ({ ...row, signalId, version, taggerVersion }))
  if (rows.length > 0) await insertRow(manager, SignalTag, rows)
  const referrals = referralRows(tags).map(({ from, to, evidence }) => ({
    signalId,
    version,
    fromInstitution: from,
    toInstitution: to,
    evidence,
  }))
  if (referrals.length > 0) await insertRow(manager, SignalReferral, referrals)
  return answer
}
