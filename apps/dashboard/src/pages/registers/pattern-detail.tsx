import type { ReadingPurpose } from '@rode-draad/domain'
import { useState } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { asksPurpose } from '../../components/purpose/asks-purpose.js'
import { PurposeForm } from '../../components/purpose/purpose-form.js'
import { type Fact, factsOf, listIn } from './content-facts.js'
import { DetailSheet } from './detail-sheet.js'
import { Facts } from './facts.js'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { patternEvents } from './life.js'
import { LifeList } from './life-list.js'
import { LinkedRows } from './linked-rows.js'
import { LinkedSignalsPart } from './linked-signals.js'
import { PatternActions } from './pattern-actions.js'
import type { WholePattern } from './registers-api.js'
import { StandingState } from './standing-state.js'
import { usePattern } from './use-register-data.js'
import { WatchTerm } from './watch-term.js'
import type { Done } from './writing.js'

interface PatternDetailProps {
  readonly code: string
  readonly mayKeep: boolean
  readonly done: Done
}

/** One pattern with its life. Who must say what for is asked first. */
export function PatternDetail({ code, mayKeep, done }: PatternDetailProps) {
  const [purpose, setPurpose] = useState<ReadingPurpose | null>(null)
  const whole = usePattern(code, purpose)
  const asks = purpose === null && asksPurpose(whole.error)
  return (
    <>
      {asks && <PurposeForm text={words.purpose} onChoose={setPurpose} />}
      {!(asks && whole.data === undefined) && (
        <Loaded query={whole}>
          {(pattern) => <Pattern pattern={pattern} mayKeep={mayKeep} done={done} />}
        </Loaded>
      )}
    </>
  )
}

interface PatternProps extends Pick<PatternDetailProps, 'mayKeep' | 'done'> {
  readonly pattern: WholePattern
}

function Pattern({ pattern, mayKeep, done }: PatternProps) {
  const { record, history } = pattern
  const { code, content, concept, waiting, fromCase, signalsInReach } = record
  const notices = [
    concept ? words.concept : '',
    waiting ? words.waiting : '',
    (concept || waiting) && fromCase === true ? words.fromCase : '',
  ].filter((notice) => notice !== '')
  const kept: DataKind = record.fictional ? 'demo' : 'real'
  return (
    <DetailSheet
      kind={kindOf('pattern')}
      data={kept}
      code={code}
      title={String(content['title'] ?? code)}
      notices={notices}
    >
      {mayKeep && !concept && <WatchTerm register="pattern" data={kept} code={code} />}
      {mayKeep && <PatternActions pattern={pattern} done={done} />}
      <StandingState record={record} data={kept} />
      <Facts facts={patternFacts(record)} />
      <LinkedRows
        title={words.measures}
        kind={kindOf('measure')}
        data={kept}
        codes={listIn(content, 'measures')}
      />
      <LinkedRows title={words.wentTo} kind={kindOf('pattern')} data={kept} codes={record.wentTo} />
      <LinkedRows title={words.splitInto} kind={kindOf('pattern')} data={kept} codes={record.splitInto} />
      {signalsInReach !== null && (
        <LinkedSignalsPart key={code} code={code} data={kept} count={signalsInReach} />
      )}
      <LifeList events={patternEvents(history)} />
    </DetailSheet>
  )
}

/** What its row says beside title and measures. What is made up was not recognised by VWS. */
function patternFacts({ content, fictional }: WholePattern['record']): readonly Fact[] {
  return factsOf('pattern', content)
    .filter(({ name }) => !['title', 'measures'].includes(name))
    .map((fact) =>
      fictional && fact.name === 'recognised' ? { ...fact, label: words.fictionalRecognised } : fact,
    )
}
