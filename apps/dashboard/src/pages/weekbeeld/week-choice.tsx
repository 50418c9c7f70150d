import type { Period } from '@rode-draad/domain'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { Choice } from '../../components/choice.js'
import type { UrlChanges } from '../../use-url-state.js'
import { weekbeeldLabels as words } from './labels.js'
import type { DataKind } from './use-weekbeeld.js'
import { weekFrom, weekOfCode } from './weeks.js'

interface WeekChoiceProps {
  readonly week: Period
  readonly data: DataKind
  readonly unknown: boolean
  readonly change: (changes: UrlChanges) => void
}

/**
 * Which week and whether real or made up; by links, or by writing a week. Another week is shown in the same form, so
 * that the focus stays on the link that led there.
 */
export function WeekChoice({ week, data, unknown, change }: WeekChoiceProps) {
  const [written, setWritten] = useState(week.code)
  const [wrong, setWrong] = useState(unknown)
  const [shown, setShown] = useState(week.code)
  if (shown !== week.code) {
    setShown(week.code)
    setWritten(week.code)
    setWrong(unknown)
  }
  const show = (event: FormEvent) => {
    event.preventDefault()
    const asked = weekOfCode(written.trim().toUpperCase())
    setWrong(asked === null)
    if (asked !== null) change({ week: asked.code, uitgave: null })
  }
  const to = (weeks: number) => `?${new URLSearchParams({ data, week: weekFrom(week, weeks) }).toString()}`
  return (
    <form className="filters" aria-label={words.choose} onSubmit={show}>
      <Choice
        label={words.data}
        value={data}
        options={Object.entries(words.dataKinds).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => change({ data: value, week: null, uitgave: null })}
      />
      <div className="choice">
        <label htmlFor="week">{words.week}</label>
        <input
          id="week"
          value={written}
          maxLength={8}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'week-fout' : undefined}
          onChange={({ target }) => setWritten(target.value)}
        />
      </div>
      <button type="submit">{words.show}</button>
      <nav className="week-links" aria-label={words.weeks}>
        <Link to={to(-1)}>{words.previous}</Link>
        <Link to={to(1)}>{words.next}</Link>
      </nav>
      {wrong && (
        <p id="week-fout" role="alert">
          {words.weekWrong}
        </p>
      )}
    </form>
  )
}
