import { formatMoment } from '@rode-draad/charts'
import { useState } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { PartHeading } from '../../components/part-heading.js'
import { labels } from '../../labels.js'
import { ConceptList } from './concept-list.js'
import { Detail } from './detail.js'
import { KindsMenu } from './kinds-menu.js'
import { registerLabels as words } from './labels.js'
import { NewRowForm } from './new-row-form.js'
import { Outcome, type Redactions } from './outcome.js'
import { RegisterList } from './register-list.js'
import { useRefresh } from './use-register-data.js'
import { addressOf, useRegisters } from './use-registers.js'
import type { Done } from './writing.js'

/** Registers: what people keep of bottlenecks and what is done about them, with everything that was ever recorded. */
export function RegistersPage() {
  const { session, kind, data, code, isNew, state, about, mayKeep, mayRaise, change } = useRegisters()
  const { outcome, done } = useOutcome(code, change)
  const mayAdd = mayKeep || (mayRaise && kind.register === 'pattern')
  return (
    <>
      <PageHeading title={labels.pages.registers} intro={words.intro} fictional={data === 'demo'} />
      <p className="paper-only">
        {words.printed(words.kind[kind.slug], formatMoment(new Date().toISOString()))}
      </p>
      <KindsMenu kind={kind} data={data} />
      {outcome !== null && <Outcome key={outcome.number} {...outcome} />}
      <Loaded query={session}>
        {() => {
          if (code !== null)
            return <Detail key={`${kind.slug} ${code}`} {...{ kind, data, code, mayKeep, done }} />
          if (isNew && mayAdd)
            return (
              <NewRowForm
                key={`${kind.slug} ${data}`}
                {...{ kind, data, about, done }}
                cancel={() => change({ doe: null, over: null })}
              />
            )
          return (
            <>
              <PartHeading id="lijst">{words.kind[kind.slug]}</PartHeading>
              <p>{words.about[kind.slug]}</p>
              {mayAdd && (
                <p className="register-actions">
                  <Link className="button-link" to={addressOf(kind, data, { isNew: true })}>
                    {words.new[kind.slug]}
                  </Link>
                </p>
              )}
              <RegisterList key={`${kind.slug} ${data}`} {...{ kind, data, state, change }} />
              {kind.register === 'pattern' && mayRaise && <ConceptList data={data} />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

interface ShownOutcome {
  readonly number: number
  readonly said: string
  readonly redactions: Redactions
  readonly at: string | null
}

/** What became of the last write, as long as its row or the list it led to is open. */
function useOutcome(code: string | null, change: ReturnType<typeof useRegisters>['change']) {
  const [last, setLast] = useState<ShownOutcome | null>(null)
  const refresh = useRefresh()
  const done: Done = ({ said, redactions, code: next = code }) => {
    setLast((before) => ({ number: (before?.number ?? 0) + 1, said, redactions, at: next }))
    if (next !== code) change({ code: next, doe: null, over: null })
    void refresh()
  }
  return { outcome: last?.at === code ? last : null, done }
}
