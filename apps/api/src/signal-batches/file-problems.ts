import { longestSignalInDutch, type BatchCounts } from '@rode-draad/contract'
import { EmptyTable, UnreadableRows, type UnreadableReason } from '@rode-draad/store'
import { problemOf, ProblemResponse } from '../http/problems.js'

/** What became of the rows before the one where reading stopped. */
export interface RowsBefore {
  /** Of the batch that keeps them; null in a dry run. */
  readonly id: string | null
  /** null when there were none. */
  readonly counts: BatchCounts | null
}

/**
 * What is wrong with a file as a whole, as a refusal; any other error stays as it is.
 * @param before null when no batch was begun
 */
export function fileProblem(error: unknown, before: RowsBefore | null): unknown {
  if (error instanceof EmptyTable) {
    return new ProblemResponse(problemOf(400, 'Leeg bestand', 'In dit bestand staat niets, ook geen kop.'))
  }
  if (error instanceof UnreadableRows) {
    const from = `Vanaf rij ${error.row} is dit bestand niet te lezen${why(error.reason)}`
    return new ProblemResponse(
      problemOf(400, 'Onleesbaar bestand', `${from}${before === null ? '' : ` ${howFar(before)}`}`),
    )
  }
  return error
}

function why(reason: UnreadableReason): string {
  switch (reason) {
    case 'quote':
      return '; kijk of daar een aanhalingsteken mist.'
    case 'length':
      return `: die rij is langer dan ${longestSignalInDutch}, of er mist een aanhalingsteken.`
    case 'form':
      return ' als CSV.'
  }
}

function howFar({ id, counts }: RowsBefore): string {
  const dryRun = id === null ? ' Dit is een proef: er is niets bewaard.' : ''
  if (counts === null) return `Ervoor stond geen rij.${dryRun}`
  const { received, accepted, duplicate, quarantined } = counts
  const sum = `ontvangen ${received} = bewaard ${accepted} + dubbel ${duplicate} + apart gezet ${quarantined}`
  return id === null
    ? `Wat ervoor stond is nagekeken: ${sum}.${dryRun}`
    : `Wat ervoor stond is verwerkt in levering ${id}: ${sum}.`
}
