import { formatDate, formatMoment, formatVagueDate } from '@rode-draad/charts'
import type { TableRecord } from '@rode-draad/contract'
import { Link } from 'react-router'
import type { Option } from '../../components/form/form-field.js'
import { kindOf, type DataKind } from './kinds.js'
import { recorderText } from './recorder-text.js'
import { registerLabels } from './labels.js'
import { tableWords as words } from './table-words.js'
import { nameIn, usePatternOptions, useTableOptions } from './use-options.js'
import { addressOf } from './use-registers.js'

type Agenda = TableRecord['agendas'][number]

/** The agenda of the last meeting, those before it closed, and what waits to come on one. */
export function AgendaList({ table, data }: { readonly table: TableRecord; readonly data: DataKind }) {
  const [last, ...earlier] = table.agendas
  const patterns = usePatternOptions(data)
  const tables = useTableOptions(data)
  return (
    <>
      {last === undefined ? <p>{words.none}</p> : <OneAgenda {...{ agenda: last, tables, data }} />}
      {table.received.length > 0 && (
        <section aria-labelledby="doorgegeven">
          <h3 id="doorgegeven">{words.received}</h3>
          <ul>
            {table.received.map(({ pattern, from, heldOn }) => (
              <li key={`${pattern} ${from}`}>
                <Link to={addressOf(kindOf('pattern'), data, { code: pattern })}>
                  {nameIn(patterns, pattern)}
                </Link>{' '}
                <span className="quiet-note">
                  {words.receivedFrom(nameIn(tables, from), formatDate(heldOn))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <details className="long-table">
          <summary>{words.earlier}</summary>
          {earlier.map((agenda) => (
            <OneAgenda key={agenda.version} {...{ agenda, tables, data }} />
          ))}
        </details>
      )}
    </>
  )
}

interface OneAgendaProps {
  readonly agenda: Agenda
  readonly tables: readonly Option[]
  readonly data: DataKind
}

function OneAgenda({ agenda, tables, data }: OneAgendaProps) {
  const id = `agenda-${agenda.version}`
  return (
    <section className="agenda" aria-labelledby={id}>
      <h3 id={id}>{words.agenda(formatDate(agenda.heldOn))}</h3>
      <p className="quiet-note">{words.order}</p>
      <ol>
        {agenda.items.map((item) => (
          <li key={item.pattern}>
            <Link to={addressOf(kindOf('pattern'), data, { code: item.pattern })}>
              {item.title ?? words.gone}
            </Link>
            <span className="life-fact">{lineOf(item, tables)}</span>
            {item.note !== null && <span className="life-fact">{item.note}</span>}
          </li>
        ))}
      </ol>
      <p className="quiet-note">{words.reason(agenda.reason)}</p>
      <p className="quiet-note">
        {registerLabels.life.recorded(formatMoment(agenda.recordedAt), recorderText(agenda.recordedBy))}
      </p>
    </section>
  )
}

function lineOf({ whoActs, actBy, passedOnTo }: Agenda['items'][number], tables: readonly Option[]): string {
  return [
    `${words.whoActs}: ${whoActs ?? words.nobody}`,
    ...(actBy === null ? [] : [`${words.actBy} ${formatVagueDate(actBy)}`]),
    ...(passedOnTo === null ? [] : [`${words.passedOnTo} ${nameIn(tables, passedOnTo)}`]),
  ].join(', ')
}
