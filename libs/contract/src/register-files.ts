import { z } from 'zod'
import { keptRegisters, registerContents, type KeptRegister } from './requests/register-content.js'

const register = z.enum(keptRegisters as [KeptRegister, ...KeptRegister[]])
const data = z.enum(['real', 'demo'])

/** What the command line asks to write a register to a file. */
export const exportRegisterRequest = z.strictObject({ register, data })
export const exportRegisterAnswer = z.object({ rows: z.array(z.array(z.string())) })

/** Rows of a file, the first its heading; each cell as text. dryRun: only look. */
export const importRegisterRequest = z.strictObject({
  register,
  data,
  rows: z.array(z.array(z.string())),
  by: z.string().min(1),
  reason: z.string().min(1),
  dryRun: z.boolean(),
})
export const importRegisterAnswer = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  redactions: z.record(z.string(), z.int()),
  faults: z
    .array(z.object({ row: z.int(), column: z.string(), message: z.string() }))
    .describe('With one of these nothing was kept'),
})

/** Columns of the file of a register: its code, the version that was exported, then what people write. */
export function registerFileColumns(of: KeptRegister): string[] {
  return ['code', 'version', ...Object.keys(registerContents[of].shape)]
}
