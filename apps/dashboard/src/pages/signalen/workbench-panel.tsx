import type { SignalRecord } from '@rode-draad/contract'
import type { ThemeCode } from '@rode-draad/domain'
import { HelpPanel } from './help-panel.js'
import { signalenLabels as labels } from './labels.js'
import { RaisePanel } from '../registers/raise-panel.js'
import { NotePanel } from './note-panel.js'
import { PersonalDataPanel } from './personal-data-panel.js'
import { ThemePicker } from './theme-picker.js'
import type { useWorkbench } from './use-workbench.js'

interface WorkbenchPanelProps {
  readonly signal: SignalRecord
  readonly work: ReturnType<typeof useWorkbench>
}

/** What is open beside the signal: adding a theme, a note, or the words that must go. */
export function WorkbenchPanel({ signal, work }: WorkbenchPanelProps) {
  const close = () => work.setPanel(null)
  switch (work.panel) {
    case null:
      return null
    case 'add':
      return (
        <ThemePicker
          found={work.found}
          added={(Object.keys(work.draft) as ThemeCode[]).filter((code) => work.draft[code] === 'add')}
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
          text={signal.text}
          outcome={signal.outcome}
          words={window.getSelection()?.toString() ?? ''}
          onStrike={work.strike}
          onGone={work.unflag}
          onClose={close}
        />
      )
    case 'help':
      return <HelpPanel signal={signal.id} onClose={close} />
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
