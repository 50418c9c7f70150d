import type { RecordedBy } from '@rode-draad/contract'
import { roleRules } from '@rode-draad/domain'

/** Who wrote something down, inside a sentence: 'u', or a role with its organisation; null when that is not known. */
export function recorderText(by: RecordedBy): string | null {
  if (by === null) return null
  if (by.self) return 'u'
  if (by.role === null) return null
  const { label } = roleRules[by.role]
  const role = `een ${label.charAt(0).toLowerCase()}${label.slice(1)}`
  return by.onBehalfOf === null ? role : `${role} (${by.onBehalfOf})`
}
