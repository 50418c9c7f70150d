/**
 * A chunk of a batch looks which numbers were erased and sets rows apart in one transaction. Who erases waits for the
 * chunks that are under way, and chunks that come meanwhile wait for the erasure: otherwise a chunk that did not see
 * it leaves a row behind. Both end with the transaction.
 */
export const beInIntake = `SELECT pg_advisory_xact_lock_shared(hashtext('rode-draad intake'))`
export const waitForIntake = `SELECT pg_advisory_xact_lock(hashtext('rode-draad intake'))`
