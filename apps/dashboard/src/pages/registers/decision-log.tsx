import { formatDate, formatMoment, formatVagueDate } from '@rode-draad/charts'
import type { TableRecord } from '@rode-draad/contract'
import type { DataKind } from './kinds.js'
import { recorderText } from './recorder-text.js'
import { registerLabels } from './labels.js'
import { tableWords as words } from './table-words.js'
import { nameIn, usePatternOptions } from './use-options.js'

interface DecisionLogProps {
  readonly decisions: TableRecord['decisions']
  readonly data: DataKind
}

/** What a table decided, the newest first; what was put right later stays and says so. */
export function DecisionLog({ decisions, data }: DecisionLogProps) {
  const patterns = usePatternOptions(data)
  const replaced = new Set(decisions.map(({ replaces }) => replaces))
  return (
    <section className="register-life" aria-labelledby="besluiten">
      <h3 id="besluiten">{words.decisions}</h3>
      {decisions.length === 0 && <p>{words.noDecisions}</p>}
      <ol>
        {decisions.map((one) => (
          <li key={one.id} className={replaced.has(one.id) ? 'replaced' : undefined}>
            <strong>{formatDate(one.heldOn)}</strong> {replaced.has(one.id) && <em>({words.replaced})</em>}
            <span className="life-fact">{one.text}</span>
            <span className="life-fact">
              {words.whoActs}: {one.whoActs ?? words.nobody}
              {one.actBy !== null && `, ${words.actBy} ${formatVagueDate(one.actBy)}`}
              {one.pattern !== null && ` (${nameIn(patterns, one.pattern)})`}
            </span>
            <span className="quiet-note">
              {registerLabels.life.recorded(formatMoment(one.recordedAt), recorderText(one.recordedBy))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
