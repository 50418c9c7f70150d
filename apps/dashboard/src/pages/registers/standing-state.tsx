import { formatVagueDate } from '@rode-draad/charts'
import type { PatternRecord } from '@rode-draad/contract'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { useItems } from './use-register-data.js'

/** How a pattern stands: as somebody recorded it, else as it follows from the row and its measures. */
export function StandingState({ record, data }: { readonly record: PatternRecord; readonly data: DataKind }) {
  const [recorded] = record.states
  const items = useItems(kindOf('pattern'), data, recorded === undefined)
  const follows = items.data?.find(({ code }) => code === record.code)
  return (
    <section aria-labelledby="stand-nu">
      <h3 id="stand-nu">{words.standing}</h3>
      <p className="finding">
        {recorded !== undefined
          ? words.itemState(recorded.state, formatVagueDate(recorded.on), recorded.accordingTo)
          : follows === undefined || follows.state === null
            ? words.noState
            : words.itemState(
                follows.state,
                follows.on === null ? null : formatVagueDate(follows.on),
                follows.accordingTo,
              )}
      </p>
      {recorded === undefined && follows !== undefined && <p className="quiet-note">{words.follows}</p>}
    </section>
  )
}
