import { z } from 'zod'

/** RFC 9457, with every fault of the input together. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  signIn: z.string().optional().describe('Bij 401: het adres om aan te melden'),
})
export type Problem = z.infer<typeof problem>
export type ProblemError = { path: string; message: string }

export const problemMediaType = 'application/problem+json'

/** All faults of a zod check as path and Dutch message; paths read as 'case.phase' and 'routesTried[0]'. */
export function problemErrors(error: z.ZodError): ProblemError[] {
  return error.issues.map(({ path, message }) => ({ path: pathText(path), message }))
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  )
}
