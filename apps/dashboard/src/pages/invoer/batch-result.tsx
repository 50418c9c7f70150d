import { formatCount } from '@rode-draad/charts'
import { namedReasons, type SignalBatchAnswer } from '@rode-draad/contract'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { DataTable } from '../../components/figure/data-table.js'
import { invoerLabels } from './labels.js'
import { fieldLabel } from './fields.js'

const words = invoerLabels.result

/** What became of a batch: the counts, and why rows were set apart. It takes the focus, for it is what one waited for. */
export function BatchResult({ answer }: { readonly answer: SignalBatchAnswer }) {
  const { id, dryRun, received, accepted, duplicate, quarantined, erasedBefore, reasons } = answer
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [answer])
  return (
    <div className="batch-result">
      <h3 ref={heading} tabIndex={-1}>
        {dryRun ? words.dryRunTitle : words.sentTitle}
      </h3>
      {dryRun && <p>{words.dryRunNote}</p>}
      <p className="counts">
        {(dryRun ? words.sumDryRun : words.sum)({
          received: formatCount(received),
          accepted: formatCount(accepted),
          duplicate: formatCount(duplicate),
          quarantined: formatCount(quarantined),
        })}
      </p>
      {erasedBefore > 0 && <p>{words.erasedBefore(formatCount(erasedBefore))}</p>}
      {quarantined === 0 && <p>{words.allRight}</p>}
      {reasons.length > 0 && (
        <>
          <DataTable
            title={words.reasons}
            rows={reasons}
            columns={[
              { title: words.reasonColumns.row, value: ({ row }) => String(row) },
              {
                title: words.reasonColumns.field,
                value: ({ path }) => (path === '' ? words.wholeRow : fieldLabel(path)),
              },
              { title: words.reasonColumns.message, value: ({ message }) => message },
            ]}
          />
          {reasons.length >= namedReasons && <p>{words.moreReasons(String(reasons.length))}</p>}
        </>
      )}
      {id !== null && quarantined > 0 && (
        <p>
          <Link to={`?levering=${id}`}>{words.toQuarantine}</Link>
        </p>
      )}
    </div>
  )
}
