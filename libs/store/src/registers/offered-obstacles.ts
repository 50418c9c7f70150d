import type { SignalObstacles, SignalRecord } from '@rode-draad/contract'
import { findObstacles } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'

interface StoredObstacle {
  readonly code: string
  readonly claimedObstacle: string
  readonly answer: string
  readonly themes: string[]
  readonly laws: string[]
  readonly source: string
}

/**
 * Obstacles that a case mentions, of those that are as real or as made up as the case is; [] for none.
 * @param phrases of ours, by the code of the obstacle
 */
export async function offeredObstacles(
  app: DataSource,
  { text, tags, fictional }: Pick<SignalRecord, 'text' | 'tags' | 'fictional'>,
  phrases: ReadonlyMap<string, readonly string[]>,
): Promise<SignalObstacles['data']> {
  const register = (await app.query(
    `SELECT code, claimed_obstacle AS "claimedObstacle", answer, themes, laws, source
     FROM obstacle_current WHERE fictional = $1 ORDER BY code`,
    [fictional],
  )) as StoredObstacle[]
  const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)
  const mentioned = findObstacles(
    { text, themes: codes(tags.themes), laws: codes(tags.laws) },
    register.map((obstacle) => ({ ...obstacle, phrases: phrases.get(obstacle.code) ?? [] })),
  )
  return mentioned.flatMap(({ code, by, evidence }) => {
    const obstacle = register.find((one) => one.code === code)
    if (!obstacle) return []
    const { claimedObstacle, answer, laws, source } = obstacle
    const places = evidence.map(([start, end]): [number, number] => [start, end])
    return [{ code, claimedObstacle, answer, laws, source, by, evidence: places }]
  })
}
