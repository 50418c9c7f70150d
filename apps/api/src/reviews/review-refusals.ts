import type { NotDecided } from '@rode-draad/store'
import { invalidInput, notFound, problemOf, ProblemResponse } from '../http/problems.js'

const refusals: Readonly<Record<NotDecided, ProblemResponse>> = {
  unknown: new ProblemResponse(notFound),
  changed: new ProblemResponse(
    problemOf(
      409,
      'Signaal is veranderd',
      'Er is intussen een nieuwe versie van dit signaal. Open het opnieuw en kijk nog eens.',
    ),
  ),
  'other-tags': new ProblemResponse(
    problemOf(
      409,
      'Labels zijn veranderd',
      'De labels bij dit signaal zijn niet meer die waarover u besliste. Open het opnieuw en kijk nog eens.',
    ),
  ),
  'not-in-sample': new ProblemResponse(
    problemOf(
      409,
      'Niet in de steekproef',
      'Dit signaal zit niet in de steekproef van deze week. Haal de lijst opnieuw op.',
    ),
  ),
  'tags-shown': new ProblemResponse(
    problemOf(
      409,
      'U zag al wat het programma vond',
      'U kunt bij dit signaal niet meer kiezen zonder te zien wat het programma vond. Haal de lijst opnieuw op.',
    ),
  ),
  undecided: invalidInput([
    { path: 'decisions', message: 'Beslis over elk gevonden label voordat u het signaal afrondt.' },
  ]),
}

/** What was kept. @throws ProblemResponse that says in Dutch why nothing was */
export function keptOrRefuse<T>(kept: T | NotDecided): T {
  if (typeof kept === 'string' && kept in refusals) throw refusals[kept as NotDecided]
  return kept as T
}
