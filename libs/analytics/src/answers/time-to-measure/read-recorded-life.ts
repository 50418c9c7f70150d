import { nothingRecorded, patternStates, type RecordedLife } from '@rode-draad/domain'
import { z } from 'zod'
import type { Facts } from '../../duckdb/facts.js'

const stateRow = z.object({
  pattern: z.string(),
  state: z.enum(patternStates),
  happened_on: z.string(),
  according_to: z.string(),
})
const meetingRow = z.object({
  pattern: z.string(),
  tafel: z.string(),
  name: z.string(),
  held_on: z.string(),
  decided: z.boolean(),
})

/**
 * What people recorded of published patterns, either all real or all made up.
 * @returns by the code of a pattern; nothing for one of which nobody recorded anything
 * @throws ZodError on an unknown state: a fault of ours
 */
export async function readRecordedLife(
  facts: Facts,
  fictional: boolean,
): Promise<(pattern: string) => RecordedLife> {
  const states = z.array(stateRow).parse(await facts.rows('pattern-states', { fictional }))
  const meetings = z.array(meetingRow).parse(await facts.rows('pattern-meetings', { fictional }))
  const lives = new Map<
    string,
    { states: RecordedLife['states'][number][]; meetings: RecordedLife['meetings'][number][] }
  >()
  const lifeOf = (pattern: string) => {
    const life = lives.get(pattern) ?? { states: [], meetings: [] }
    lives.set(pattern, life)
    return life
  }
  for (const { pattern, state, happened_on: on, according_to: accordingTo } of states)
    lifeOf(pattern).states.push({ state, on, accordingTo })
  for (const { pattern, tafel: table, name, held_on: heldOn, decided } of meetings)
    lifeOf(pattern).meetings.push({ table, name, heldOn, decided })
  return (pattern) => lives.get(pattern) ?? nothingRecorded
}
