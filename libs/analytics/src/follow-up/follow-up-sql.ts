import { readFile } from 'node:fs/promises'

/** Where the .sql files of the follow-up stand, seen from sources and from the build alike. */
const directory = new URL('../../follow-up/', import.meta.url)

/** The questions of the follow-up; each is a .sql file and a result. */
export const followUpQuestions = ['recommendations', 'measures', 'signals'] as const
export type FollowUpQuestion = (typeof followUpQuestions)[number]

/** The texts by which the follow-up is computed. */
export interface FollowUpSql {
  readonly schema: string
  readonly questions: Readonly<Record<FollowUpQuestion, string>>
}

/** As this version of the program has them. */
export async function followUpSql(): Promise<FollowUpSql> {
  const text = (name: string) => readFile(new URL(`${name}.sql`, directory), 'utf8')
  const [schema, recommendations, measures, signals] = await Promise.all(
    ['schema', ...followUpQuestions].map(text),
  )
  return {
    schema: schema ?? '',
    questions: { recommendations: recommendations ?? '', measures: measures ?? '', signals: signals ?? '' },
  }
}
