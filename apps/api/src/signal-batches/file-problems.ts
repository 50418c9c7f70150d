import type { ProblemError } from '@rode-draad/contract'
import { UnfitColumns, UnreadableRows } from '@rode-draad/store'
import { invalidInput, problemOf, ProblemResponse } from '../http/problems.js'

/** What is wrong with a file as a whole, as a refusal; any other error stays as it is. */
export function fileProblem(error: unknown): unknown {
  if (error instanceof UnfitColumns) return unfit(error)
  if (error instanceof UnreadableRows) {
    const detail = `Vanaf rij ${error.row} is dit bestand niet te lezen; kijk of daar een aanhalingsteken mist. Wat ervoor stond is verwerkt.`
    return new ProblemResponse(problemOf(400, 'Onleesbaar bestand', detail))
  }
  return error
}

function unfit({ faults: { unknown, missing, repeated } }: UnfitColumns): ProblemResponse {
  const errors: ProblemError[] = [
    ...unknown.map(fault('Over deze kolom is niets afgesproken: lees hem in of sla hem over.')),
    ...missing.map(fault('Deze kolom staat niet in het bestand.')),
    ...repeated.map(fault('Deze kolom staat er meer dan eens in.')),
  ]
  return errors.length > 0
    ? invalidInput(errors)
    : new ProblemResponse(problemOf(400, 'Leeg bestand', 'In dit bestand staat niets, ook geen kop.'))
}

/** Back to the sender only: a heading is nowhere kept. */
const fault = (message: string) => (heading: string) => ({ path: heading.slice(0, 100), message })
