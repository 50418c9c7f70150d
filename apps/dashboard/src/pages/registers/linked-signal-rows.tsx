import { formatMoment, formatVagueDate } from '@rode-draad/charts'
import type { LinkedSignals } from '@rode-draad/contract'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { labels } from '../../labels.js'
import { channelName, regionName } from '../signalen/code-words.js'
import type { DataKind } from './kinds.js'
import { linkedWords as words } from './linked-words.js'
import { recorderText } from './recorder-text.js'
import { UnlinkForm } from './unlink-form.js'
import { useUnlink } from './use-linked-signals.js'

interface LinkedSignalRowsProps {
  readonly rows: LinkedSignals['data']
  readonly data: DataKind
  readonly asked: Parameters<typeof useUnlink>[0]
}

/** Signals with who linked them or took them away, and a button to take one away. */
export function LinkedSignalRows({ rows, data, asked }: LinkedSignalRowsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])
  const unlinking = useUnlink(asked, () => {
    setChosen(null)
    setDone(true)
  })
  const row = rows.find(({ signalId }) => signalId === chosen)
  return (
    <>
      {done && (
        <p role="status" className="register-outcome" tabIndex={-1} ref={said}>
          {words.done}
        </p>
      )}
      {row !== undefined && (
        <UnlinkForm
          day={formatVagueDate(row.receivedOn)}
          pending={unlinking.isPending}
          error={unlinking.error}
          unlink={(why) => unlinking.send({ signalId: row.signalId, why })}
          cancel={() => {
            setChosen(null)
            document.getElementById(`los-${row.signalId}`)?.focus()
          }}
        />
      )}
      <div className="table-region" role="region" aria-label={labels.figure.region(words.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.values(words.columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.signalId}>
                <th scope="row">{formatVagueDate(one.receivedOn)}</th>
                <td>{channelName(one.channel)}</td>
                <td>{one.region === null ? labels.unknown : regionName(one.region)}</td>
                <td>
                  <Link to={`/signalen?deel=onopgelost&data=${data}&signaal=${one.signalId}`}>
                    <code>{one.signalId}</code>
                  </Link>
                </td>
                <td>{standingText(one)}</td>
                <td>
                  {one.linked && (
                    <button
                      type="button"
                      id={`los-${one.signalId}`}
                      className="quiet-button"
                      aria-label={words.unlinkFor(formatVagueDate(one.receivedOn))}
                      disabled={chosen !== null && chosen !== one.signalId}
                      onClick={() => {
                        setDone(false)
                        unlinking.reset()
                        setChosen(one.signalId)
                      }}
                    >
                      {words.unlink}
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

function standingText({
  linked,
  why,
  raised,
  recordedAt,
  recordedBy,
}: LinkedSignals['data'][number]): string {
  const [when, who] = [formatMoment(recordedAt), recorderText(recordedBy)]
  const said = linked || why === null ? words.linked(when, who) : words.taken(words.reasons[why], when, who)
  return raised ? `${said}; ${words.raised}` : said
}
