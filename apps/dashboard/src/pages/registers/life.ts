import { formatMoment, formatVagueDate, formatDate } from '@rode-draad/charts'
import type { KeptRegister, PatternHistory, RecordedBy } from '@rode-draad/contract'
import { changedLabels } from './content-facts.js'
import { registerLabels } from './labels.js'
import { recorderText } from './recorder-text.js'
import type { RegisterVersions } from './registers-api.js'

const words = registerLabels.life

/** One thing that was recorded: what, when and by whom, and what it says. */
export interface LifeEvent {
  readonly key: string
  readonly what: string
  readonly recordedAt: string
  /** In a sentence. */
  readonly recorded: string
  readonly facts: readonly (readonly [label: string, text: string])[]
  /** Put right later. */
  readonly replaced: boolean
}

type Recorded = Pick<LifeEvent, 'recordedAt'> & { readonly recordedBy: RecordedBy }

function head(key: string, what: string, { recordedAt, recordedBy }: Recorded, from: string | null = null) {
  const recorded = words.recorded(formatMoment(recordedAt), from ?? recorderText(recordedBy))
  return { key, what, recordedAt, recorded, replaced: false }
}

function filled(
  facts: readonly (readonly [string, string | null])[],
): readonly (readonly [string, string])[] {
  return facts.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]))
}

/** The versions of a row, newest first, each with what it changed. */
export function versionEvents(register: KeptRegister, versions: RegisterVersions): readonly LifeEvent[] {
  return versions
    .map((version, index): LifeEvent => {
      const before = versions[index - 1]
      const changed = before === undefined ? null : changedLabels(register, before.content, version.content)
      const what =
        before === undefined
          ? words.first
          : version.withdrawn
            ? words.withdrawn
            : words.version(String(index + 1))
      const from = version.origin === 'seed' ? words.seed : null
      return {
        ...head(`version-${version.version}`, what, version, from),
        facts: filled([
          [words.changed, changed === null ? null : changed.join(', ') || words.nothingChanged],
          [words.reason, version.reason],
          [words.validFrom, version.validFrom === null ? null : formatDate(version.validFrom)],
          [words.validUntil, version.validUntil === null ? null : formatDate(version.validUntil)],
        ]),
      }
    })
    .reverse()
}

/** Everything that was recorded of a pattern, newest first. */
export function patternEvents(history: PatternHistory): readonly LifeEvent[] {
  const { states, reactions, publications, successions } = history
  const replaced = (rows: readonly { readonly replaces: number | null }[], id: number) =>
    rows.some(({ replaces }) => replaces === id)
  const events: readonly LifeEvent[] = [
    ...versionEvents('pattern', history.versions),
    ...states.map((state) => ({
      ...head(`state-${state.id}`, words.state(state.state), state),
      replaced: replaced(states, state.id),
      facts: filled([
        [words.on, formatVagueDate(state.on)],
        [words.accordingTo, state.accordingTo],
        [words.source, state.source],
        [words.evidence, state.evidence],
        [words.remark, state.remark],
      ]),
    })),
    ...reactions.map((reaction) => ({
      ...head(`reaction-${reaction.id}`, words.reaction(reaction.party), reaction),
      replaced: replaced(reactions, reaction.id),
      facts: filled([
        [words.text, reaction.text],
        [words.on, reaction.on === null ? null : formatVagueDate(reaction.on)],
        [words.source, reaction.source],
      ]),
    })),
    ...publications.map((one) => ({
      ...head(`publication-${one.recordedAt}`, words.published, one),
      facts: [],
    })),
    ...successions.map((one) => ({
      ...head(
        `succession-${one.kind}-${one.from}-${one.to}`,
        one.kind === 'merge' ? words.merged(one.from, one.to) : words.split(one.from, one.to),
        one,
      ),
      facts: filled([[words.reason, one.reason]]),
    })),
  ]
  return [...events].sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0))
}
