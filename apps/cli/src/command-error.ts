/** Something that the user can mend; shown as one line. */
export class CommandError extends Error {
  override name = 'CommandError'
}
