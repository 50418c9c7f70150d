import { readingPurposes, type ReadingPurpose } from '@rode-draad/domain'
import { useState } from 'react'
import { labels } from '../../labels.js'
import { Choice } from '../choice.js'

const words = labels.purpose

interface PurposeFormProps {
  /** What will be read. */
  readonly text: string
  readonly onChoose: (purpose: ReadingPurpose) => void
}

/** Asks what something from a case is read for, before it is shown. */
export function PurposeForm({ text, onChoose }: PurposeFormProps) {
  const [chosen, setChosen] = useState('')
  return (
    <form
      className="intake-panel"
      aria-labelledby="waarvoor"
      onSubmit={(event) => {
        event.preventDefault()
        const purpose = readingPurposes.find((one) => one === chosen)
        if (purpose !== undefined) onChoose(purpose)
      }}
    >
      <h2 id="waarvoor">{words.title}</h2>
      <p>{text}</p>
      <Choice
        label={words.label}
        value={chosen}
        none={words.choose}
        options={readingPurposes.map((value) => ({ value, label: words.names[value] ?? value }))}
        onChoose={setChosen}
      />
      <div className="buttons">
        <button type="submit" disabled={chosen === ''}>
          {words.open}
        </button>
      </div>
    </form>
  )
}
