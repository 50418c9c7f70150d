/** The paths of the pages; at another one there is nothing, which page and server both say. */
export const pagePaths = [
  '/',
  '/patronen',
  '/wachtlijsten',
  '/doorlooptijd',
  '/opvolging',
  '/invoer',
  '/signalen',
  '/registers',
  '/verantwoording',
] as const
