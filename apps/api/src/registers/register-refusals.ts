import type { EventRefused, NotPublished, NotWritten } from '@rode-draad/store'
import { invalidInput, notFound, problemOf, ProblemResponse } from '../http/problems.js'

type Refusal = EventRefused | NotPublished | NotWritten
type RefusalCode = Extract<Refusal, string>

const refusals: Readonly<Record<RefusalCode, ProblemResponse>> = {
  unknown: new ProblemResponse(notFound),
  changed: new ProblemResponse(
    problemOf(
      409,
      'Intussen veranderd',
      'Iemand was u voor: er is een nieuwere versie. Haal die op, kijk wat er veranderd is en leg het opnieuw vast.',
    ),
  ),
  exists: new ProblemResponse(
    problemOf(
      409,
      'Code bestaat al',
      'Er is al een rij met deze code. Kies een andere, of laat de code weg.',
    ),
  ),
  own: new ProblemResponse(
    problemOf(
      409,
      'Een ander moet dit publiceren',
      'Dit patroon komt uit één casus. Wie de tekst schreef kan die niet zelf publiceren: vraag het een ander.',
    ),
  ),
  nothing: new ProblemResponse(
    problemOf(409, 'Al gepubliceerd', 'Er staat niets in dit patroon dat nog niet is gepubliceerd.'),
  ),
}

/** What was written. @throws ProblemResponse that says in Dutch why nothing was, with every fault at once */
export function writtenOrRefuse<T>(written: T | Refusal): Exclude<T, Refusal> {
  if (typeof written === 'string' && written in refusals) throw refusals[written as RefusalCode]
  if (typeof written === 'object' && written !== null && 'faults' in written) {
    throw invalidInput([...(written as Extract<Refusal, object>).faults])
  }
  return written as Exclude<T, Refusal>
}
