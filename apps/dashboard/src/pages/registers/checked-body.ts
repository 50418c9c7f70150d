import { problemErrors } from '@rode-draad/contract'
import type { z } from 'zod'
import { ApiError } from '../../api.js'

/** Checks a body by the contract before it is sent, so that all faults stand there at once. @throws ApiError */
export function checkBody(schema: z.ZodType, body: object): void {
  const checked = schema.safeParse(body)
  if (!checked.success) throw new ApiError(400, '', { faults: problemErrors(checked.error) })
}
