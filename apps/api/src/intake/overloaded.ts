import { problemOf, ProblemResponse } from '../http/problems.js'

/** More than goes at once: nothing of it was kept, and it may come again. */
export function overloaded(seconds: number): ProblemResponse {
  return new ProblemResponse(
    problemOf(
      503,
      'Te druk',
      'Er komt nu te veel tegelijk binnen. Er is niets bewaard; probeer het zo weer.',
    ),
    { 'Retry-After': String(seconds) },
  )
}

/** As many batches of one person or key as go at once. */
export function tooManyOfYours(): ProblemResponse {
  return new ProblemResponse(
    problemOf(
      503,
      'Te veel leveringen tegelijk',
      'U levert al twee bestanden tegelijk aan. Van dit bestand is niets bewaard; stuur het als er een klaar is.',
    ),
    { 'Retry-After': '5' },
  )
}

/** Who sent the batch may not any more: what was acknowledged stays. */
export function noLongerAllowed(): ProblemResponse {
  return new ProblemResponse(
    problemOf(
      401,
      'Niet meer aangemeld',
      'Uw sleutel of sessie geldt niet meer. Wat al bevestigd was, is bewaard; de rest niet.',
    ),
  )
}

/** Nothing came for too long: what was acknowledged stays. */
export function nothingComes(): ProblemResponse {
  return new ProblemResponse(
    problemOf(
      408,
      'Afgebroken',
      'Er kwam te lang niets binnen. Wat al bevestigd was, is bewaard; de rest niet.',
    ),
  )
}

/** The program stops; what was acknowledged stays. */
export function stoppingNow(): ProblemResponse {
  return new ProblemResponse(
    problemOf(503, 'Rode Draad stopt', 'Rode Draad wordt gestopt of opnieuw gestart. Probeer het zo weer.'),
    { 'Retry-After': '10' },
  )
}
