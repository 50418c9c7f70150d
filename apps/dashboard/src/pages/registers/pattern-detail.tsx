import { formatCount, formatVagueDate } from '@rode-draad/charts'
import { purposeHeader } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'
import { useState } from 'react'
import { Link } from 'react-router'
import { ApiError } from '../../api.js'
import { Loaded } from '../../components/figure/loaded.js'
import { factsOf } from './content-facts.js'
import { DetailSheet } from './detail-sheet.js'
import { Facts } from './facts.js'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { patternEvents } from './life.js'
import { LifeList } from './life-list.js'
import { PurposeForm } from './purpose-form.js'
import type { WholePattern } from './registers-api.js'
import { usePattern } from './use-register-data.js'
import { addressOf } from './use-registers.js'

interface PatternDetailProps {
  readonly code: string
  readonly data: DataKind
}

/** One pattern with its life. Who must say what for is asked first. */
export function PatternDetail({ code, data }: PatternDetailProps) {
  const [purpose, setPurpose] = useState<ReadingPurpose | null>(null)
  const whole = usePattern(code, purpose)
  if (purpose === null && asksPurpose(whole.error)) return <PurposeForm onChoose={setPurpose} />
  return <Loaded query={whole}>{(pattern) => <Pattern pattern={pattern} data={data} />}</Loaded>
}

function asksPurpose(error: Error | null): boolean {
  return error instanceof ApiError && error.faults.some(({ path }) => path === purposeHeader)
}

function Pattern({ pattern, data }: { readonly pattern: WholePattern; readonly data: DataKind }) {
  const { record, history } = pattern
  const { code, content, concept, waiting, fromCase, states, signalsInReach } = record
  const notices = [
    concept ? words.concept : '',
    waiting ? words.waiting : '',
    (concept || waiting) && fromCase === true ? words.fromCase : '',
  ].filter((notice) => notice !== '')
  const [now] = states
  return (
    <DetailSheet
      kind={kindOf('pattern')}
      data={data}
      code={code}
      title={String(content['title'] ?? code)}
      notices={notices}
    >
      <section aria-labelledby="stand-nu">
        <h3 id="stand-nu">{words.standing}</h3>
        <p className="finding">
          {now === undefined
            ? words.noState
            : words.stateLine(now.state, formatVagueDate(now.on), now.accordingTo)}
        </p>
      </section>
      <Facts facts={factsOf('pattern', content).filter(({ name }) => name !== 'title')} />
      <Others title={words.wentTo} codes={record.wentTo} data={data} />
      <Others title={words.splitInto} codes={record.splitInto} data={data} />
      {signalsInReach !== null && (
        <p>
          {words.signals}: {formatCount(signalsInReach)}
        </p>
      )}
      <LifeList events={patternEvents(history)} />
    </DetailSheet>
  )
}

interface OthersProps {
  readonly title: string
  readonly codes: readonly string[]
  readonly data: DataKind
}

function Others({ title, codes, data }: OthersProps) {
  if (codes.length === 0) return null
  return (
    <p>
      {title}:{' '}
      {codes.map((code) => (
        <Link key={code} className="code-link" to={addressOf(kindOf('pattern'), data, { code })}>
          {code}
        </Link>
      ))}
    </p>
  )
}
