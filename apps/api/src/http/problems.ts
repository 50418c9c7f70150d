import { inDutch, problemErrors, type Problem, type ProblemError } from '@rode-draad/contract'
import type { z } from 'zod'

/** A refusal that the sender can do something about; becomes problem+json. */
export class ProblemResponse extends Error {
  override name = 'ProblemResponse'
  constructor(
    readonly problem: Problem,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problem.title)
  }
}

export function problemOf(status: number, title: string, detail: string, errors?: ProblemError[]): Problem {
  return { type: 'about:blank', title, status, detail, ...(errors ? { errors } : {}) }
}

/**
 * The value that a schema makes of the input.
 * @throws ProblemResponse 400 with every fault at once, of many the first
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  return parseInputs([schema, input])[0]
}

/**
 * The same of all that one request says in different places.
 * @throws ProblemResponse 400 with every fault of all of them at once
 */
export function parseInputs<S extends readonly z.ZodType[]>(
  ...inputs: { [At in keyof S]: readonly [schema: S[At], input: unknown] }
): { [At in keyof S]: z.output<S[At]> } {
  const parsed = inputs.map(([schema, input]) => schema.safeParse(input, { error: inDutch }))
  const errors = parsed.flatMap(({ error }) => (error ? problemErrors(error) : []))
  if (errors.length > 0) throw invalidInput(errors)
  return parsed.map(({ data }) => data) as { [At in keyof S]: z.output<S[At]> }
}

/** So many faults are told one by one: whoever sends rubbish does not get more back than he sent. */
const mostErrors = 100

export function invalidInput(errors: ProblemError[]): ProblemResponse {
  const count = errors.length === 1 ? 'Er is een fout' : `Er zijn ${errors.length} fouten`
  return new ProblemResponse(problemOf(400, 'Ongeldige invoer', `${count} in wat u stuurde.`, told(errors)))
}

function told(errors: ProblemError[]): ProblemError[] {
  const more = errors.length - mostErrors
  if (more <= 0) return errors
  const rest = { path: '', message: more === 1 ? 'En nog 1 fout.' : `En nog ${more} fouten.` }
  return [...errors.slice(0, mostErrors), rest]
}

export const notFound = problemOf(404, 'Niet gevonden', 'Dit bestaat niet, of u mag het niet zien.')

export const erasedBefore = problemOf(
  409,
  'Eerder gewist',
  'Het signaal met dit kenmerk is gewist, op verzoek of na zijn bewaartermijn. Het wordt niet opnieuw bewaard.',
)

const anotherHasIt =
  'Een signaal met dit kenmerk is er al, met andere inhoud. Geef een ander kenmerk, of bewaar dit als nieuwe versie.'

/** The field is named, so that a form can say it there and offer what it says. */
export const otherContent = problemOf(409, 'Al bekend met andere inhoud', anotherHasIt, [
  { path: 'externalId', message: anotherHasIt },
])
