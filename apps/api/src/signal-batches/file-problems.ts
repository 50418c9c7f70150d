import { EmptyTable, UnreadableRows } from '@rode-draad/store'
import { problemOf, ProblemResponse } from '../http/problems.js'

/** What is wrong with a file as a whole, as a refusal; any other error stays as it is. */
export function fileProblem(error: unknown): unknown {
  if (error instanceof EmptyTable) {
    return new ProblemResponse(problemOf(400, 'Leeg bestand', 'In dit bestand staat niets, ook geen kop.'))
  }
  if (error instanceof UnreadableRows) {
    const detail = `Vanaf rij ${error.row} is dit bestand niet te lezen; kijk of daar een aanhalingsteken mist. Wat ervoor stond is verwerkt.`
    return new ProblemResponse(problemOf(400, 'Onleesbaar bestand', detail))
  }
  return error
}
