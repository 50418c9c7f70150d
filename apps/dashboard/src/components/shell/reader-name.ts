import type { SessionAnswer } from '@rode-draad/contract'
import { roleRules } from '@rode-draad/domain'

/** In which role somebody looks, and for whom; never who, for it stands on what leaves the page. */
export function readerName({ kind, label, role, onBehalfOf }: SessionAnswer): string {
  if (kind === 'demo') return label
  return onBehalfOf === null ? roleRules[role].label : `${roleRules[role].label}, ${onBehalfOf}`
}
