import type { controlFailure } from '@rode-draad/contract'
import type { z } from 'zod'

/** Name and code of an error; the code may be that of its cause. Never its message, which may quote a row. */
export function failureOf(error: unknown): z.infer<typeof controlFailure> {
  if (!(error instanceof Error)) return { name: 'Error', code: null }
  return { name: error.name, code: codeOf(error) ?? codeOf(error.cause) }
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : null
}
