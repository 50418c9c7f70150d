import { readFile } from 'node:fs/promises'

/** Where the .sql files of the follow-up stand, seen from sources and from the build alike. */
const directory = new URL('../../follow-up/', import.meta.url)

/** The questions of the follow-up; each is a .sql file and a result. */
export const followUpQuestions = ['recommendations', 'measures', 'promises', 'signals'] as const
export type FollowUpQuestion = (typeof followUpQuestions)[number]

/** The texts by which the follow-up is computed. */
export interface FollowUpSql {
  readonly schema: string
  readonly questions: Readonly<Record<FollowUpQuestion, string>>
}

/** As this version of the program has them. */
export async function followUpSql(): Promise<FollowUpSql> {
  const text = (name: string) => readFile(new URL(`${name}.sql`, directory), 'utf8')
  const questions = await Promise.all(
    followUpQuestions.map(async (name) => [name, await text(name)] as const),
  )
  return {
    schema: await text('schema'),
    questions: Object.fromEntries(questions) as Record<FollowUpQuestion, string>,
  }
}
