import type { SignalRecord } from '@rode-draad/contract'
import { addedIn } from './draft.js'
import { HelpPanel } from './help-panel.js'
import { LabelPicker } from './label-picker.js'
import { signalenLabels as labels } from './labels.js'
import { RaisePanel } from '../registers/raise-panel.js'
import { NotePanel } from './note-panel.js'
import { PersonalDataPanel } from './personal-data-panel.js'
import type { useWorkbench } from './use-workbench.js'

interface WorkbenchPanelProps {
  readonly signal: SignalRecord
  readonly work: ReturnType<typeof useWorkbench>
}

/** What is open beside the signal: adding a label, a note, or the words that must go. */
export function WorkbenchPanel({ signal, work }: WorkbenchPanelProps) {
  const close = () => work.setPanel(null)
  switch (work.panel) {
    case null:
      return null
    case 'add':
      return (
        <LabelPicker
          key={`${signal.id} ${work.facet} ${work.stage}`}
          facet={work.facet}
          found={work.found}
          added={addedIn(work.draft)}
          stays={work.stage === 'blind'}
          onPick={work.pick}
          onClose={close}
        />
      )
    case 'note':
      return (
        <NotePanel
          signal={signal}
          attempt={work.attempt}
          onSaved={(kept) => {
            work.setMessage(labels.said.noted(kept))
            close()
          }}
          onClose={close}
        />
      )
    case 'personal-data':
      return (
        <PersonalDataPanel
          key={signal.id}
          {...work.personalData}
          fingerprint={signal.fingerprint}
          words={window.getSelection()?.toString() ?? ''}
          onClose={close}
        />
      )
    case 'help':
      return <HelpPanel purpose={null} signal={signal.id} onClose={close} />
    case 'pattern':
      return (
        <RaisePanel
          key={signal.id}
          signal={signal.id}
          data={signal.fictional ? 'demo' : 'real'}
          themes={signal.tags.themes.map(({ code }) => code)}
          onClose={close}
        />
      )
  }
}
