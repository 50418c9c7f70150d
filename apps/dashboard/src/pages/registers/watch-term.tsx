import type { KeptRegister } from '@rode-draad/contract'
import { Link } from 'react-router'
import { kindOf, type DataKind } from './kinds.js'
import { addressOf } from './use-registers.js'
import { writeWords as words } from './write-words.js'

/** Whether a term may be put on rows of a register. */
export function isWatchable(register: KeptRegister): boolean {
  return register === 'pattern' || register === 'measure' || register === 'recommendation'
}

interface WatchTermProps {
  readonly register: KeptRegister
  readonly data: DataKind
  readonly code: string
}

/** Leads to the form for a term on this row. */
export function WatchTerm({ register, data, code }: WatchTermProps) {
  const address = addressOf(kindOf('termijn'), data, { isNew: true, about: `${register}/${code}` })
  return (
    <p className="register-actions">
      <Link className="quiet-button" to={address}>
        {words.watchTerm}
      </Link>
    </p>
  )
}
