import { useMay, useSession } from '../../components/shell/use-session.js'
import { useUrlState } from '../../use-url-state.js'
import { kinds, type DataKind, type Kind } from './kinds.js'

const codeForm = /^[a-z0-9][a-z0-9-]{1,59}$/
const aboutForm = /^(pattern|measure|recommendation)\/[a-z0-9][a-z0-9-]{1,59}$/

/** Which register, which row of it and which form, as it stands in the address; and what the reader may do here. */
export function useRegisters() {
  const [params, change] = useUrlState()
  const session = useSession()
  const kind: Kind = kinds.find(({ slug }) => slug === params.get('soort')) ?? kinds[0]
  const data: DataKind = params.get('data') === 'demo' ? 'demo' : 'real'
  const asked = params.get('code') ?? ''
  return {
    session,
    kind,
    data,
    code: codeForm.test(asked) ? asked : null,
    isNew: params.get('doe') === 'nieuw',
    state: params.get('stand'),
    about: aboutForm.test(params.get('over') ?? '') ? params.get('over') : null,
    mayKeep: useMay('keep-registers'),
    mayRaise: useMay('raise-pattern'),
    change,
  }
}

interface RowAddress {
  readonly code?: string
  readonly isNew?: boolean
  /** What a new term is about. */
  readonly about?: string
}

/** The address of a row, of a form for a new one, or of a register as a whole. */
export function addressOf(
  kind: Kind,
  data: DataKind,
  { code, isNew = false, about }: RowAddress = {},
): string {
  const query = new URLSearchParams({
    soort: kind.slug,
    data,
    ...(code === undefined ? {} : { code }),
    ...(isNew ? { doe: 'nieuw' } : {}),
    ...(about === undefined ? {} : { over: about }),
  })
  return `/registers?${query.toString()}`
}
