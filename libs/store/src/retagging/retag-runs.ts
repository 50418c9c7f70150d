import type { DataSource } from 'typeorm'

/** One run over all signals, without how many there are. */
export interface RetagRun {
  readonly taggerVersion: string
  readonly startedAt: Date
  /** null while it is not through. */
  readonly endedAt: Date | null
  readonly state: 'open' | 'done' | 'replaced'
  /** Share of the signals at the start that it has been at, in [0, 1]: whole hundredths, rounded down. */
  readonly share: number
}

const MOST_RUNS = 10

/** A run over no signals at all is through. */
const newest = `
  SELECT tagger_version AS "taggerVersion", started_at AS "startedAt", ended_at AS "endedAt",
    coalesce(ended_as, 'open') AS state,
    CASE WHEN ended_as = 'done' OR signals = 0 THEN 1
      ELSE least(1, floor(100 * (tagged + without_text + already)::float8 / signals) / 100) END AS share
  FROM retag_run ORDER BY id DESC LIMIT $1`

/** The latest runs, newest first; [] when there was none. */
export async function retagRuns(app: DataSource): Promise<RetagRun[]> {
  return await app.query<RetagRun[]>(newest, [MOST_RUNS])
}
