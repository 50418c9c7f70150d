/** The log of reading cases cannot be written or read now, so no case is given. */
export class AuditUnavailable extends Error {
  override name = 'AuditUnavailable'
  /** What an endpoint answers: temporarily not available. */
  readonly status = 503

  constructor(cause: unknown) {
    super('the log of reading cases is not available', { cause })
  }
}
