/** What is asked for is worked out at fixed times only, and was not at the last one. */
export class NotYetCounted extends Error {
  override name = 'NotYetCounted'
}
