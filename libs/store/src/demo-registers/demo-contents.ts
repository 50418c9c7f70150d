import type { EntityTarget } from 'typeorm'
import { Measure } from '../entities/measure.entity.js'
import { Obstacle } from '../entities/obstacle.entity.js'
import { Pattern } from '../entities/pattern.entity.js'
import { Recommendation } from '../entities/recommendation.entity.js'
import type { RegisterRow } from '../entities/register.js'
import { Tafel } from '../entities/tafel.entity.js'
import { Termijn } from '../entities/termijn.entity.js'
import { readReferenceCsv, type CsvRow } from '../reference/read-csv.js'
import {
  measureContent,
  obstacleContent,
  patternContent,
  recommendationContent,
  tafelContent,
  termijnContent,
  type RegisterContent,
} from '../reference/register-content.js'

/** Where the made-up registers stand, seen from sources and from the build alike. */
const demoDirectory = new URL('../../../../data/demo/', import.meta.url)

/** Rows of a file of data/demo. @throws ReferenceError when it cannot be read */
export async function readDemoCsv(file: string): Promise<CsvRow[]> {
  return await readReferenceCsv(file, demoDirectory)
}

const registers: readonly (readonly [EntityTarget<RegisterRow>, string, (row: CsvRow) => RegisterContent])[] =
  [
    [Measure, 'measures.csv', measureContent],
    [Pattern, 'patterns.csv', patternContent],
    [Recommendation, 'recommendations.csv', recommendationContent],
    [Obstacle, 'obstacles.csv', obstacleContent],
    [Tafel, 'tables.csv', tafelContent],
    [Termijn, 'terms.csv', termijnContent],
  ]

/** What the made-up registers say, by register. */
export async function demoContents(): Promise<
  readonly (readonly [EntityTarget<RegisterRow>, readonly RegisterContent[]])[]
> {
  return await Promise.all(
    registers.map(
      async ([entity, file, content]) => [entity, (await readDemoCsv(file)).map(content)] as const,
    ),
  )
}
