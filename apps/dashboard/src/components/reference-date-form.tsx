import { labels } from '../labels.js'

const words = labels.doorlooptijd

interface ReferenceDateFormProps {
  readonly referenceDate: string
  readonly choose: (date: string) => void
}

/** A day to look from; taken over when the reader asks for it, not while typing. */
export function ReferenceDateForm({ referenceDate, choose }: ReferenceDateFormProps) {
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault()
        const date = new FormData(event.currentTarget).get('referenceDate')
        if (typeof date === 'string' && date !== '') choose(date)
      }}
    >
      <div className="choice">
        <label htmlFor="reference-date">{words.referenceDate}</label>
        <input
          key={referenceDate}
          id="reference-date"
          type="date"
          name="referenceDate"
          defaultValue={referenceDate}
          required
          aria-describedby="reference-date-hint"
        />
      </div>
      <button type="submit">{words.show}</button>
      <p id="reference-date-hint">{words.referenceHint}</p>
    </form>
  )
}
