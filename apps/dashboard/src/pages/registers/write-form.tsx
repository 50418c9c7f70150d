import type { ProblemError } from '@rode-draad/contract'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { z } from 'zod'
import { ApiError, signInAddress } from '../../api.js'
import { faultsOf, FormFaults } from '../../components/form/form-faults.js'
import { useFocusFault } from '../../components/form/use-focus-fault.js'
import { useWarnUnsaved } from '../../components/form/use-warn-unsaved.js'
import { useSend } from '../../use-send.js'
import { checkBody } from './checked-body.js'
import { type Field, labelIn } from './fields.js'
import { FormFieldFor } from './form-field-for.js'
import { bodyOf, type FormValues } from './form-values.js'
import { writeWords as words } from './write-words.js'

interface WriteFormProps<T> {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly fields: readonly Field[]
  readonly values: FormValues
  /** What the contract asks of the body. */
  readonly schema: z.ZodType
  /** Makes the body whole: what the form does not ask, such as which version it replaces. */
  readonly complete?: (body: object, form: FormData) => object
  readonly send: (body: object) => Promise<T>
  readonly saved: (answer: T) => void
  readonly cancel: () => void
  /** When the server refused, before it is said. */
  readonly refused?: (error: Error) => void
  /** Above the fields, below why it was refused. */
  readonly children?: ReactNode
  /** Below the fields, with what is wrong. */
  readonly below?: (faults: readonly ProblemError[]) => ReactNode
}

/**
 * A form that the contract checks and that keeps what was typed until it is kept: its fields are never emptied or drawn
 * anew by an error.
 */
export function WriteForm<T>(props: WriteFormProps<T>) {
  const { id, title, intro, fields, values, schema, complete = (body) => body } = props
  const { touched, kept } = useWarnUnsaved()
  const sending = useSend({
    mutationFn: async (form: FormData) => {
      const body = complete(bodyOf(fields, form, values), form)
      checkBody(schema, body)
      return await props.send(body)
    },
    onSuccess: (answer) => {
      kept()
      props.saved(answer)
    },
    onError: (error) => props.refused?.(error),
  })
  const form = useFocusFault(sending.error)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const faults = faultsOf(sending.error)
  return (
    <form
      ref={form}
      noValidate
      className="intake-panel mend-form write-form"
      aria-labelledby={`${id}--kop`}
      onInput={() => touched()}
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault()
        sending.send(new FormData(event.currentTarget))
      }}
    >
      <h3 id={`${id}--kop`} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {intro !== undefined && <p>{intro}</p>}
      <p className="hint">{words.redacted}</p>
      <Refusal error={sending.error} labelOf={(path) => labelIn(fields, path)} />
      {props.children}
      {fields.map((field) => (
        <FormFieldFor key={field.name} form={id} field={field} values={values} faults={faults} />
      ))}
      {props.below?.(faults)}
      <div className="buttons">
        <button type="submit" disabled={sending.isPending}>
          {words.save}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            kept()
            props.cancel()
          }}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

interface RefusalProps {
  readonly error: Error | null
  readonly labelOf: (path: string) => string
}

/** Why nothing was kept. Who is no longer signed in signs in elsewhere, so that what was typed stays here. */
export function Refusal({ error, labelOf }: RefusalProps) {
  const { pathname, search } = useLocation()
  if (!(error instanceof ApiError) || error.status !== 401)
    return <FormFaults error={error} labelOf={labelOf} />
  return (
    <div className="state state-error" role="alert" tabIndex={-1}>
      <p>{words.signedOut}</p>
      <p>
        <a href={signInAddress(`${pathname}${search}`)} target="_blank" rel="noopener">
          {words.signIn}
        </a>
        . {words.thenAgain}
      </p>
    </div>
  )
}
