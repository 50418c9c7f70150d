import { formatVagueDate } from '@rode-draad/charts'
import { patternReactionBody, patternStateBody } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import type { PatternRecord } from '@rode-draad/contract'
import { postReaction, postState } from './write-api.js'
import { reactionFields, stateFields, withNumber } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface EventFormProps {
  readonly record: PatternRecord
  readonly done: Done
  readonly cancel: () => void
}

/** How a pattern stands, according to whom and since when. */
export function StateForm({ record: { code, states }, done, cancel }: EventFormProps) {
  const today = dutchMoment(new Date()).day
  const earlier = states.map(({ id, state, on }) => ({
    value: String(id),
    label: `${state}, ${formatVagueDate(on)}`,
  }))
  return (
    <WriteForm
      id="stand"
      title={words.stateTitle}
      fields={stateFields(today, earlier)}
      values={{}}
      schema={patternStateBody(today)}
      complete={withNumber}
      send={postState(code)}
      saved={({ redactions }) => done({ said: words.saved, redactions })}
      cancel={cancel}
    />
  )
}

/** What a party says to a pattern. */
export function ReactionForm({ record: { code, reactions }, done, cancel }: EventFormProps) {
  const earlier = reactions.map(({ id, party, text }) => ({
    value: String(id),
    label: `${party}: ${text.slice(0, 60)}`,
  }))
  return (
    <WriteForm
      id="reactie"
      title={words.reactionTitle}
      fields={reactionFields(earlier)}
      values={{}}
      schema={patternReactionBody}
      complete={withNumber}
      send={postReaction(code)}
      saved={({ redactions }) => done({ said: words.saved, redactions })}
      cancel={cancel}
    />
  )
}
