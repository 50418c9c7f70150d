import { purposeHeader } from '@rode-draad/contract'
import { ApiError } from '../../api.js'

/** Whether the server wants to know what something is read for. */
export function asksPurpose(error: Error | null): boolean {
  return error instanceof ApiError && error.faults.some(({ path }) => path === purposeHeader)
}
