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

/** The program stops; what was acknowledged stays. */
export function stoppingNow(): ProblemResponse {
  return new ProblemResponse(
    problemOf(503, 'Rode Draad stopt', 'Rode Draad wordt gestopt of opnieuw gestart. Probeer het zo weer.'),
    { 'Retry-After': '10' },
  )
}
