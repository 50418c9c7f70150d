import { z } from 'zod'

/** Rows of a file, the first its heading; each cell as text. dryRun: only look. */
export const importGemeentenRequest = z.strictObject({
  rows: z.array(z.array(z.string())),
  by: z.string().min(1),
  dryRun: z.boolean(),
})
export const importGemeentenAnswer = z.object({
  added: z.int(),
  changed: z.int(),
  gone: z.int().describe('In the list until now, and not in the file'),
  unchanged: z.int(),
  faults: z
    .array(z.object({ row: z.int(), column: z.string(), message: z.string() }))
    .describe('With one of these nothing was kept'),
})
