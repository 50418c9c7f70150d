import type { QuarantinedRow } from '@rode-draad/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Unsaved } from '../../components/form/use-warn-unsaved.js'
import { invoerLabels } from './labels.js'
import { DropForm } from './drop-form.js'
import { codedFields, fieldLabel } from './fields.js'
import { fieldValues } from './field-values.js'
import { MendForm } from './mend-form.js'

const words = invoerLabels.quarantine

interface QuarantinedRowCardProps {
  readonly row: QuarantinedRow
  readonly unsaved: Unsaved
}

/** A row that was set apart: why, what was right, its text, and what to do with it. */
export function QuarantinedRowCard({ row, unsaved }: QuarantinedRowCardProps) {
  const client = useQueryClient()
  const [working, setWorking] = useState<'mend' | 'drop' | null>(null)
  const [decided, setDecided] = useState<string | null>(null)
  const number = String(row.row)
  const heading = useRef<HTMLHeadingElement>(null)
  /** The button or form that had the focus goes, so the heading gets it. */
  const turnTo = (next: typeof working) => {
    heading.current?.focus()
    unsaved.kept(row.id)
    setWorking(next)
  }
  const decide = (message: string) => {
    turnTo(null)
    setDecided(message)
    void client.invalidateQueries({ queryKey: ['batches'] })
  }
  return (
    <article className="quarantined-row" aria-labelledby={`row-${row.id}`}>
      <h4 id={`row-${row.id}`} tabIndex={-1} ref={heading}>
        {words.row(number)}
      </h4>
      <p role="status">{decided}</p>
      {decided === null && (
        <>
          <Contents row={row} />
          {row.state === 'open' && working === null && (
            <div className="buttons">
              <button type="button" onClick={() => turnTo('mend')}>
                {words.mend}
              </button>
              <button type="button" className="quiet-button" onClick={() => turnTo('drop')}>
                {words.drop}
              </button>
            </div>
          )}
          {working === 'mend' && (
            <MendForm
              row={row}
              touched={() => unsaved.touched(row.id)}
              done={() => decide(words.mended(number))}
              cancel={() => turnTo(null)}
            />
          )}
          {working === 'drop' && (
            <DropForm row={row} done={() => decide(words.dropped(number))} cancel={() => turnTo(null)} />
          )}
        </>
      )}
    </article>
  )
}

function Contents({ row }: { readonly row: QuarantinedRow }) {
  const { reasons, codes, text, outcome, textIsWholeRow, state, dropReason } = row
  const right = Object.entries(fieldValues(codes))
  return (
    <>
      {state === 'mended' && <p>{words.wasMended}</p>}
      {dropReason !== null && <p>{words.wasDropped(words.dropReasons[dropReason].toLowerCase())}</p>}
      <h5>{words.reasons}</h5>
      <ul className="faults">
        {reasons.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{path === '' ? message : `${fieldLabel(path)}: ${message}`}</li>
        ))}
      </ul>
      <h5>{words.codes}</h5>
      {right.length === 0 ? (
        <p>{words.noCodes}</p>
      ) : (
        <dl className="codes">
          {right.map(([field, value]) => (
            <div key={field}>
              <dt>{fieldLabel(field)}</dt>
              <dd>
                {codeText(field, value)}
                {field === 'region' && codes.regionFromText === true && ` ${invoerLabels.fromText}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h5>{textIsWholeRow ? words.rawText : words.text}</h5>
      {text === null ? <p>{words.noText[state]}</p> : <blockquote>{text}</blockquote>}
      {outcome !== null && (
        <>
          <h5>{words.outcome}</h5>
          <blockquote>{outcome}</blockquote>
        </>
      )}
    </>
  )
}

function codeText(field: string, value: string | readonly string[]): string {
  const options = (codedFields as Readonly<Record<string, readonly { value: string; label: string }[]>>)[
    field
  ]
  const named = (code: string) => options?.find((option) => option.value === code)?.label ?? code
  return typeof value === 'string' ? named(value) : value.map(named).join(', ')
}
