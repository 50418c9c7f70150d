import type { QuarantineAnswer } from '@rode-draad/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { download } from '../../components/figure/download.js'
import { Loaded } from '../../components/figure/loaded.js'
import { useWarnUnsaved } from '../../components/form/use-warn-unsaved.js'
import { useSend } from '../../use-send.js'
import { invoerLabels } from './labels.js'
import { fetchQuarantine, fetchQuarantineCsv, type ShownState } from './intake-api.js'
import { QuarantinedRowCard } from './quarantined-row-card.js'

const words = invoerLabels.quarantine

interface QuarantineProps {
  readonly batchId: string
  readonly shown: ShownState
}

/** The rows that were set apart, in order of row number, and the same as a file. */
export function Quarantine({ batchId, shown }: QuarantineProps) {
  const rows = useInfiniteQuery({
    queryKey: ['quarantine', batchId, shown],
    queryFn: ({ pageParam }) => fetchQuarantine(batchId, shown, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }: QuarantineAnswer) => next,
    // Each time it is read is written down, so it is not read again by itself, nor kept when one leaves.
    staleTime: Infinity,
    gcTime: 0,
  })
  const unsaved = useWarnUnsaved()
  const saving = useSend({
    mutationFn: () => fetchQuarantineCsv(batchId, shown),
    onSuccess: (csv) => download(`apart-gezette-rijen-${batchId.slice(0, 8)}.csv`, csv, 'text/csv'),
  })
  return (
    <Loaded query={rows}>
      {({ pages }) => {
        const all = pages.flatMap(({ data }) => data)
        if (all.length === 0) return <p>{words.none}</p>
        return (
          <>
            <button
              type="button"
              className="quiet-button"
              disabled={saving.isPending}
              onClick={() => saving.send()}
            >
              {words.download}
            </button>
            {saving.error !== null && <p role="alert">{saving.error.message}</p>}
            <ol className="quarantine">
              {all.map((row) => (
                <li key={row.id}>
                  <QuarantinedRowCard row={row} unsaved={unsaved} />
                </li>
              ))}
            </ol>
            {rows.hasNextPage && (
              <button
                type="button"
                className="quiet-button"
                disabled={rows.isFetchingNextPage}
                onClick={() => void rows.fetchNextPage()}
              >
                {words.more}
              </button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
