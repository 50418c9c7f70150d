import type { DataSource } from 'typeorm'

/** Whether anybody ever signed in here, or a sender's key was ever made; it never becomes false again. */
export async function signInWasUsed(app: DataSource): Promise<boolean> {
  return ((await app.query('SELECT FROM sign_in_used')) as unknown[]).length > 0
}

/** Whether anything was ever written here without sign-in; it never becomes false again. */
export async function wasTriedOut(app: DataSource): Promise<boolean> {
  return ((await app.query('SELECT FROM tried_out')) as unknown[]).length > 0
}

/**
 * Marks the store as one for trying out, for good. Safe to repeat.
 * @throws QueryFailedError when it was used with sign-in
 */
export async function markTriedOut(app: DataSource): Promise<void> {
  await app.query('INSERT INTO tried_out DEFAULT VALUES ON CONFLICT DO NOTHING')
}
