import type { SimilarSignal } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import { readCase, readSolvedCases, type CaseReader } from '@rode-draad/store'
import type { Stores } from '../program/open-stores.js'

/**
 * Solved signals like this one, most like it first, for who may read both; null when the signal itself is not there
 * or out of reach. All of them are written down as read.
 * @param request.id a uuid
 * @throws AuditUnavailable when that could not be written down; then nothing is given
 * @throws SimilarityNotReady while solved signals are still being read in
 */
export async function findSimilar(
  { postgres: app, audit, similar }: Pick<Stores, 'postgres' | 'audit' | 'similar'>,
  { id, scope, reader }: { id: string; scope: AccessScope; reader: CaseReader },
): Promise<SimilarSignal[] | null> {
  const asked = await readCase({ app, audit }, { id, scope, reader })
  if (!asked) return null
  const { text, fictional, tags } = asked
  const hits = await similar.search({ id, text, reach: scope.cases, fictional })
  const ids = hits.map((hit) => hit.id)
  const cases = await readSolvedCases({ app, audit }, { ids, fictional, scope, reader })
  const themes = new Set(tags.themes.map(({ code }) => code))
  return cases.flatMap(({ themes: theirs, ...solved }) => {
    const hit = hits.find((one) => one.id === solved.id)
    if (!hit) return []
    const similarity = Number(hit.similarity.toFixed(3))
    return {
      ...solved,
      similarity,
      words: [...hit.words],
      sharedThemes: theirs.filter((code) => themes.has(code)),
    }
  })
}
