import type { SignalAnswer } from '@rode-draad/contract'
import { themes, type ChannelCode } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Location } from 'react-router'
import { Choice } from '../../components/choice.js'
import { sessionKey } from '../../components/shell/use-session.js'
import { useWarnUnsaved } from '../../components/form/use-warn-unsaved.js'
import { useSend } from '../../use-send.js'
import { invoerLabels } from './labels.js'
import { bodyOf, formValues } from './field-values.js'
import type { Option } from '../../components/form/form-field.js'
import { fieldLabel, neededFields } from './fields.js'
import { faultsOf, FormFaults } from '../../components/form/form-faults.js'
import { postSignal } from './intake-api.js'
import { NewVersionCheck, takeAsNewVersion } from './new-version-check.js'
import { removedText } from './removed-text.js'
import { SignalFields } from './signal-fields.js'
import { partIn } from './use-invoer.js'
import { useFocusFault } from '../../components/form/use-focus-fault.js'

const words = invoerLabels.signal

interface SignalPartProps {
  readonly channels: readonly Option[]
  readonly channel: ChannelCode | undefined
  readonly choose: (channel: string) => void
}

/** A form for one signal, and what became of it. */
export function SignalPart({ channels, channel, choose }: SignalPartProps) {
  const client = useQueryClient()
  const [number, setNumber] = useState(1)
  const { touched, kept } = useWarnUnsaved(leavesSignal)
  const sending = useSend({
    mutationFn: (form: FormData) => {
      const asNewVersion = takeAsNewVersion(form)
      const body = { channel, ...bodyOf(formValues(form)) }
      return postSignal(body, keyOf(body), asNewVersion)
    },
    onSuccess: () => {
      kept()
      void client.invalidateQueries({ queryKey: sessionKey })
    },
  })
  const keyOf = useKeyPerContent()
  const form = useFocusFault(sending.error)
  return (
    <section className="intake-panel" aria-labelledby="signal-title">
      <h2 id="signal-title">{words.title}</h2>
      {sending.data !== undefined ? (
        <Sent
          answer={sending.data}
          again={() => {
            sending.reset()
            setNumber(number + 1)
          }}
        />
      ) : (
        <form
          key={number}
          ref={form}
          className="mend-form"
          onInput={() => touched()}
          onSubmit={(event) => {
            event.preventDefault()
            sending.send(new FormData(event.currentTarget))
          }}
        >
          <FormFaults error={sending.error} labelOf={fieldLabel} />
          <Choice
            label={invoerLabels.channel}
            value={channel}
            none={invoerLabels.choose}
            options={channels}
            onChoose={choose}
          />
          <SignalFields form="signal" values={{}} faults={faultsOf(sending.error)} required={neededFields} />
          <NewVersionCheck error={sending.error} />
          <div className="buttons">
            <button
              type="submit"
              disabled={sending.isPending || channel === undefined}
              aria-describedby={channel === undefined ? 'signal-no-channel' : undefined}
            >
              {words.send}
            </button>
          </div>
          {channel === undefined && (
            <p id="signal-no-channel" className="hint">
              {words.channelFirst}
            </p>
          )}
        </form>
      )}
    </section>
  )
}

/** Whether the form is gone at an address: another page, or another part of this one. */
function leavesSignal({ pathname, search }: Location): boolean {
  return pathname !== '/invoer' || partIn(new URLSearchParams(search)) !== 'signaal'
}

/** The same key for the same content, so that sending again after a lost connection keeps one signal. */
function useKeyPerContent(): (body: object) => string {
  const last = useRef({ content: '', key: '' })
  return (body) => {
    const content = JSON.stringify(body)
    if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() }
    return last.current.key
  }
}

function Sent({ answer, again }: { readonly answer: SignalAnswer; readonly again: () => void }) {
  const removed = removedText(answer.redactions)
  const found = answer.tags.themes.map(
    ({ code }) => themes.find((theme) => theme.code === code)?.label ?? code,
  )
  return (
    <div role="status">
      <p>
        <strong>{words.sent}</strong>
      </p>
      <p>{removed === '' ? words.nothingRemoved : words.removed(removed)}</p>
      <p>{found.length === 0 ? words.noThemes : words.themes(found.join(', '))}</p>
      <button type="button" onClick={again}>
        {words.another}
      </button>
    </div>
  )
}
