import type { KeptRegister } from '@rode-draad/contract'

/** What is kept, in the order of the page: the word in the address, the register, and its path under /v1. */
export const kinds = [
  { slug: 'patronen', register: 'pattern', path: 'patterns' },
  { slug: 'maatregelen', register: 'measure', path: 'measures' },
  { slug: 'aanbevelingen', register: 'recommendation', path: 'recommendations' },
  { slug: 'belemmeringen', register: 'obstacle', path: 'obstacles' },
  { slug: 'tafels', register: 'tafel', path: 'tables' },
  { slug: 'termijnen', register: 'termijn', path: 'terms' },
] as const satisfies readonly { slug: string; register: KeptRegister; path: string }[]

export type Kind = (typeof kinds)[number]
export type DataKind = 'real' | 'demo'

/** @throws RangeError for a register that is not on the page */
export function kindOf(register: KeptRegister): Kind {
  const kind = kinds.find((one) => one.register === register)
  if (kind === undefined) throw new RangeError(`no page for ${register}`)
  return kind
}
