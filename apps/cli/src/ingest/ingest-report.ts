import type { BatchCounts, SignalBatchAnswer } from '@rode-draad/contract'
import type { SentBatch } from './send-with-retries.js'

/** Counts in one line: received = accepted + duplicate + quarantined; of duplicate, what was erased before. */
export function countsLine(
  name: string,
  { received, accepted, duplicate, quarantined, erasedBefore }: BatchCounts,
): string {
  const double = erasedBefore === 0 ? duplicate : `${duplicate} (waarvan ${erasedBefore} eerder gewist)`
  return `${name}: ontvangen ${received} = bewaard ${accepted} + dubbel ${double} + apart gezet ${quarantined}`
}

/**
 * What became of a file, in Dutch.
 * @param address of the program, where rows that were set apart can be mended
 * @param asked whether a mapping was asked for
 */
export function ingestReport(
  name: string,
  { answer, attempts, keptBefore }: SentBatch,
  { address, asked }: { readonly address: URL; readonly asked: boolean },
): string[] {
  const { id, dryRun, quarantined, reasons } = answer
  const mend = new URL(`/invoer?levering=${id}`, address)
  return [
    countsLine(dryRun ? `${name} (proef, er is niets bewaard)` : name, answer),
    ...mappingLine(answer, asked),
    ...(attempts > 1 && !dryRun ? [`  Verstuurd in ${attempts} pogingen. ${countedTwice(keptBefore)}`] : []),
    ...reasons.map(({ row, path, message }) => `  rij ${row}${path === '' ? '' : `, ${path}`}: ${message}`),
    ...(quarantined > distinctRows(reasons) ? ['  En meer rijen.'] : []),
    ...(id !== null && quarantined > 0 ? [`  Herstellen: ${mend.href}`] : []),
  ]
}

function mappingLine(
  { mappingName, mappingVersion }: Pick<SignalBatchAnswer, 'mappingName' | 'mappingVersion'>,
  asked: boolean,
): string[] {
  if (mappingVersion === null) return []
  if (mappingName === null) return ['  De kolommen heten zoals onze velden; er is geen indeling gebruikt.']
  const why = asked ? '' : ', gekozen op de koppen van het bestand'
  return [`  Gelezen met de indeling ‘${mappingName}’, versie ${mappingVersion}${why}.`]
}

/** What became of a file, for a program to read: as the API answers, with how often it was sent. */
export function ingestJson(file: string, { answer, attempts, keptBefore }: SentBatch): string {
  const { id, channel, dryRun, received, accepted, duplicate, quarantined, erasedBefore, reasons } = answer
  const counts = { received, accepted, duplicate, quarantined, erasedBefore }
  const { mappingName, mappingVersion } = answer
  const mapping = { mappingName, mappingVersion }
  return JSON.stringify({
    file,
    batch: id,
    channel,
    dryRun,
    ...mapping,
    ...counts,
    reasons,
    attempts,
    keptBefore,
  })
}

function countedTwice(keptBefore: number): string {
  return keptBefore === 0
    ? 'Wat de eerste keer al bewaard was, telt als dubbel.'
    : `Ten minste ${keptBefore} rijen waren bij een eerdere poging al verwerkt, en tellen hier als dubbel.`
}

function distinctRows(reasons: SignalBatchAnswer['reasons']): number {
  return new Set(reasons.map(({ row }) => row)).size
}

/** The counts of several files together. */
export function sumOfCounts(answers: readonly BatchCounts[]): BatchCounts {
  const total = (key: keyof BatchCounts) => answers.reduce((sum, answer) => sum + answer[key], 0)
  return {
    received: total('received'),
    accepted: total('accepted'),
    duplicate: total('duplicate'),
    quarantined: total('quarantined'),
    erasedBefore: total('erasedBefore'),
  }
}
