import { formatDecimal } from '@rode-draad/charts'
import { useState, type DragEvent } from 'react'
import { Choice } from '../../components/choice.js'
import { invoerLabels } from './labels.js'
import type { ChosenFile } from './use-chosen-file.js'

const words = invoerLabels.file

/** Choose a file or drop one, and of a workbook the sheet. */
export function FileChoice({ chosen }: { readonly chosen: ChosenFile }) {
  const { name, size, reading, error, sheets, sheet, choose, chooseSheet } = chosen
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) void choose(file)
  }
  return (
    <>
      <div
        className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="file">{words.label}</label>
        <input
          id="file"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.ndjson,.jsonl"
          aria-describedby="file-hint file-fault"
          aria-invalid={error !== null}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void choose(file)
          }}
        />
        <p id="file-hint" className="hint">
          {words.hint}
        </p>
        <p id="file-fault" className="field-fault" role="alert">
          {error}
        </p>
      </div>
      <p role="status">
        {reading && words.reading}
        {!reading && name !== null && error === null && words.chosen(name, sizeText(size))}
      </p>
      {sheets.length > 0 && (
        <Choice
          label={words.sheet}
          value={sheet}
          options={sheets.map((one) => ({ value: one.name, label: one.name }))}
          onChoose={chooseSheet}
        />
      )}
    </>
  )
}

function sizeText(bytes: number): string {
  return bytes < 100_000 ? `${formatDecimal(bytes / 1e3, 1)} kB` : `${formatDecimal(bytes / 1e6, 1)} MB`
}
