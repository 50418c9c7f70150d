import { formatCount, formatDate, formatVagueDate } from '@rode-draad/charts'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import type { UrlChanges } from '../../use-url-state.js'
import { fieldWords } from './field-words.js'
import type { DataKind, Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import type { RegisterItem } from './registers-api.js'
import { searchItems, statesIn } from './search-items.js'
import { useItems } from './use-register-data.js'
import { addressOf } from './use-registers.js'

/** As many rows as are shown at once. */
const step = 50

interface RegisterListProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly state: string | null
  readonly change: (changes: UrlChanges) => void
}

/** The rows of one register, to search by words and by how they stand. What is searched for is sent nowhere. */
export function RegisterList({ kind, data, state, change }: RegisterListProps) {
  const id = useId()
  const items = useItems(kind, data)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(step)
  const states = statesIn(items.data ?? [])
  return (
    <>
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <div className="choice">
          <label htmlFor={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
        {states.length > 0 && (
          <Choice
            label={kind.register === 'tafel' ? words.tableKind : words.state}
            value={state ?? ''}
            none={words.allStates}
            options={states.map((value) => ({ value, label: fieldWords.codes[value] ?? value }))}
            onChoose={(stand) => change({ stand })}
          />
        )}
        <Choice
          label={words.data}
          value={data}
          options={Object.entries(words.dataKinds).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => change({ data: value, stand: null })}
        />
      </form>
      <Loaded query={items}>
        {(all) => {
          const found = searchItems(all, search, state)
          return (
            <>
              <p role="status">{saidOf(found.length, all.length)}</p>
              <ul className="register-list">
                {found.slice(0, shown).map((item) => (
                  <li key={item.code}>
                    <Link to={addressOf(kind, data, { code: item.code })}>{item.title}</Link>
                    {item.state !== null && <span className="quiet-note">{lineOf(kind, item)}</span>}
                  </li>
                ))}
              </ul>
              {found.length > shown && (
                <p>
                  <button type="button" className="quiet-button" onClick={() => setShown(shown + step)}>
                    {words.more}
                  </button>
                </p>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function saidOf(found: number, all: number): string {
  if (all === 0) return words.none
  return found === 0 ? words.noneFound : words.found(formatCount(found), formatCount(all))
}

function lineOf(kind: Kind, { state, accordingTo, on }: RegisterItem): string {
  const named = fieldWords.codes[state ?? ''] ?? state ?? ''
  if (kind.register === 'termijn')
    return words.term(named, on === null ? '' : formatVagueDate(on), accordingTo ?? '')
  if (kind.register === 'tafel') return words.lastMeeting(named, on === null ? null : formatDate(on))
  const date = on === null ? null : formatVagueDate(on)
  if (kind.register === 'recommendation') return words.issued(named, accordingTo ?? '', date ?? '')
  return words.itemState(named, date, accordingTo)
}
