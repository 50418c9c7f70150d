import { formatDate, formatMoment, formatVagueDate } from '@rode-draad/charts'
import type { TableRecord } from '@rode-draad/contract'
import { Link } from 'react-router'
import { kindOf, type DataKind } from './kinds.js'
import { tableWords as words } from './table-words.js'
import { addressOf } from './use-registers.js'

type Agenda = TableRecord['agendas'][number]

/** The agenda of the last meeting, those before it closed, and what waits to come on one. */
export function AgendaList({ table, data }: { readonly table: TableRecord; readonly data: DataKind }) {
  const [last, ...earlier] = table.agendas
  return (
    <>
      {last === undefined ? <p>{words.none}</p> : <OneAgenda agenda={last} data={data} />}
      {table.received.length > 0 && (
        <section aria-labelledby="doorgegeven">
          <h3 id="doorgegeven">{words.received}</h3>
          <ul>
            {table.received.map(({ pattern, from, heldOn }) => (
              <li key={`${pattern} ${from}`}>
                <Link to={addressOf(kindOf('pattern'), data, { code: pattern })}>{pattern}</Link>{' '}
                <span className="quiet-note">{words.receivedFrom(from, formatDate(heldOn))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <details className="long-table">
          <summary>{words.earlier}</summary>
          {earlier.map((agenda) => (
            <OneAgenda key={agenda.version} agenda={agenda} data={data} />
          ))}
        </details>
      )}
    </>
  )
}

function OneAgenda({ agenda, data }: { readonly agenda: Agenda; readonly data: DataKind }) {
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
            <span className="life-fact">{lineOf(item)}</span>
            {item.note !== null && <span className="life-fact">{item.note}</span>}
          </li>
        ))}
      </ol>
      <p className="quiet-note">
        {words.recorded(agenda.reason, formatMoment(agenda.recordedAt), agenda.recordedBy)}
      </p>
    </section>
  )
}

function lineOf({ whoActs, actBy, passedOnTo }: Agenda['items'][number]): string {
  return [
    `${words.whoActs}: ${whoActs ?? words.nobody}`,
    ...(actBy === null ? [] : [`${words.actBy} ${formatVagueDate(actBy)}`]),
    ...(passedOnTo === null ? [] : [`${words.passedOnTo} ${passedOnTo}`]),
  ].join(', ')
}
