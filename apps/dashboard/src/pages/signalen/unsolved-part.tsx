import { formatVagueDate } from '@rode-draad/charts'
import type { CaseBrief } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/figure/loaded.js'
import { asksPurpose } from '../../components/purpose/asks-purpose.js'
import { PurposeForm } from '../../components/purpose/purpose-form.js'
import { useMay } from '../../components/shell/use-session.js'
import { labels as words } from '../../labels.js'
import { RaisePanel } from '../registers/raise-panel.js'
import { writeWords } from '../registers/write-words.js'
import { codeWord, regionWords } from './code-words.js'
import { helpLabels } from './help-labels.js'
import { HelpPanel } from './help-panel.js'
import { themeName } from './theme-name.js'
import { useHelpState, useUnsolved } from './use-help.js'
import type { DataKind } from './use-signalen.js'

const labels = helpLabels.unsolved
const { raise: raiseWords } = writeWords

interface UnsolvedPartProps {
  readonly data: DataKind
  /** Whether this reader reads no signals but those granted one by one. */
  readonly onlyGranted: boolean
}

/**
 * What was handed over cold or is not solved for the citizen, page by page; and who can help with one of them. Who must
 * say what for is asked first.
 */
export function UnsolvedPart({ data, onlyGranted }: UnsolvedPartProps) {
  const { after, signal, change } = useHelpState()
  const [purpose, setPurpose] = useState<ReadingPurpose | null>(null)
  const page = useUnsolved(data, after, purpose)
  const client = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const toHeading = () => heading.current?.focus()
  useEffect(() => () => client.removeQueries({ queryKey: ['signal'] }), [client])
  if (purpose === null && asksPurpose(page.error))
    return <PurposeForm text={labels.purpose} onChoose={setPurpose} />
  return (
    <section className="unsolved" aria-labelledby="nog-niet-opgelost">
      <h2 id="nog-niet-opgelost" tabIndex={-1} ref={heading}>
        {labels.title}
      </h2>
      <p>{labels.intro}</p>
      <p className="quiet-note">{labels.logged}</p>
      <Loaded query={page}>
        {({ data: cases, meta: { next } }) => (
          <>
            <p className="finding" role="status">
              {onlyGranted && cases.length === 0
                ? labels.onlyGranted
                : findingOf(cases, next !== null, after !== null)}
            </p>
            {signal !== null && (
              <HelpPanel signal={signal} purpose={purpose} onClose={() => change({ signaal: null })} />
            )}
            {cases.length > 0 && <Cases key={after} cases={cases} data={data} />}
            <nav aria-label={labels.pages} className="panel-buttons">
              {after !== null && <PageLink data={data} after={null} text={labels.first} opened={toHeading} />}
              {next !== null && <PageLink data={data} after={next} text={labels.next} opened={toHeading} />}
            </nav>
          </>
        )}
      </Loaded>
    </section>
  )
}

function findingOf(cases: readonly CaseBrief[], more: boolean, further: boolean): string {
  const [oldest] = cases
  if (oldest === undefined) return further ? labels.noMore : labels.none
  return labels.finding(String(cases.length), more, formatVagueDate(oldest.receivedOn))
}

interface PageLinkProps {
  readonly data: DataKind
  readonly after: string | null
  readonly text: string
  /** The link itself is gone as soon as the other page is fetched. */
  readonly opened: () => void
}

function PageLink({ data, after, text, opened }: PageLinkProps) {
  const query = new URLSearchParams({ deel: 'onopgelost', data, ...(after === null ? {} : { na: after }) })
  return (
    <Link className="button-link" to={`?${query.toString()}`} onClick={opened}>
      {text}
    </Link>
  )
}

interface CasesProps {
  readonly cases: readonly CaseBrief[]
  readonly data: DataKind
}

function Cases({ cases, data }: CasesProps) {
  const { change } = useHelpState()
  const { columns } = labels
  const mayRaise = useMay('raise-pattern')
  const [raising, setRaising] = useState<CaseBrief | null>(null)
  const close = () => {
    setRaising(null)
    document.getElementById(`patroon-${raising?.id ?? ''}`)?.focus()
  }
  return (
    <>
      {raising !== null && (
        <RaisePanel
          key={raising.id}
          signal={raising.id}
          themes={raising.themes}
          data={data}
          onClose={close}
        />
      )}
      <div className="table-region" role="region" aria-label={words.figure.region(labels.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.values(columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ id, receivedOn, attention, themes, standing, ...place }) => (
              <tr key={id}>
                <th scope="row">{formatVagueDate(receivedOn)}</th>
                <td>{attention.map((reason) => helpLabels.attention[reason]).join(' ')}</td>
                <td>{themes.length === 0 ? words.unknown : themes.map(themeName).join(', ')}</td>
                <td>
                  {standing.whoActs === null ? words.unknown : codeWord('institution', standing.whoActs)}
                </td>
                <td>{regionWords(place) ?? words.unknown}</td>
                <td>
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={labels.help(formatVagueDate(receivedOn))}
                    onClick={() => change({ signaal: id })}
                  >
                    {labels.helpShort}
                  </button>
                  {mayRaise && (
                    <button
                      type="button"
                      id={`patroon-${id}`}
                      className="quiet-button"
                      aria-label={raiseWords.buttonFor(formatVagueDate(receivedOn))}
                      disabled={raising !== null && raising.id !== id}
                      onClick={() => setRaising(cases.find((one) => one.id === id) ?? null)}
                    >
                      {raiseWords.button}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
