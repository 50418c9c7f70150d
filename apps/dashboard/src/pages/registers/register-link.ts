import type { KeptRegister } from '@rode-draad/contract'
import { kindOf } from './kinds.js'
import { addressOf } from './use-registers.js'

/** For a column: the address of the row of a register that its cell names. @param codeOf null: of none */
export function registerLink<Row>(register: KeptRegister, codeOf: (row: Row) => string | null) {
  return (row: Row, fictional: boolean): string | null => {
    const code = codeOf(row)
    return code === null ? null : addressOf(kindOf(register), fictional ? 'demo' : 'real', { code })
  }
}
