/** A question that is well formed but may not, or cannot, be answered. `path` names the query key. */
export class RefusedQuery extends Error {
  override name = 'RefusedQuery'
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message)
  }
}
