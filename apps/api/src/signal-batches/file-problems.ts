import { EmptyTable, UnreadableRows, type UnreadableReason } from '@rode-draad/store'
import { problemOf, ProblemResponse } from '../http/problems.js'

/** What became of the rows before the one where reading stopped: there were none, or they are kept, or only looked at. */
export type RowsBefore = 'none' | 'kept' | 'looked-at'

/** What is wrong with a file as a whole, as a refusal; any other error stays as it is. */
export function fileProblem(error: unknown, before: RowsBefore): unknown {
  if (error instanceof EmptyTable) {
    return new ProblemResponse(problemOf(400, 'Leeg bestand', 'In dit bestand staat niets, ook geen kop.'))
  }
  if (error instanceof UnreadableRows) {
    const from = `Vanaf rij ${error.row} is dit bestand niet te lezen${why(error.reason)}`
    return new ProblemResponse(problemOf(400, 'Onleesbaar bestand', `${from}${words[before]}`))
  }
  return error
}

function why(reason: UnreadableReason): string {
  switch (reason) {
    case 'quote':
      return '; kijk of daar een aanhalingsteken mist.'
    case 'length':
      return ': die rij is langer dan een miljoen tekens, of er mist een aanhalingsteken.'
    case 'form':
      return ' als CSV.'
    default:
      return `: er staat iets in kolom ${reason.columnWithoutHeading + 1} (zonder kop). Geef die kolom een kop.`
  }
}

const words: Readonly<Record<RowsBefore, string>> = {
  none: '',
  kept: ' Wat ervoor stond is verwerkt.',
  'looked-at': ' Wat ervoor stond is nagekeken. Dit is een proef: er is niets bewaard.',
}
