import type { ReviewQueueAnswer, ReviewQueueKind } from '@rode-draad/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { signalenLabels as labels } from './labels.js'
import { type DataKind, useReviewQueue } from './use-signalen.js'
import { Workbench } from './workbench.js'

interface ReviewListProps {
  readonly kind: ReviewQueueKind
  readonly data: DataKind
}

/** One list from beginning to end. Texts that were opened are forgotten when it is left. */
export function ReviewList({ kind, data }: ReviewListProps) {
  const query = useReviewQueue(kind, data)
  const client = useQueryClient()
  useEffect(() => () => client.removeQueries({ queryKey: ['signal'] }), [client])
  return (
    <Loaded query={query}>
      {(answer) => (
        <>
          <Sample meta={answer.meta} />
          <p className="quiet-note">{labels.logged}</p>
          <Workbench
            key={query.dataUpdatedAt}
            list={answer.data}
            queue={kind}
            refetch={() => void query.refetch()}
          />
        </>
      )}
    </Loaded>
  )
}

function Sample({ meta: { week, size, done, tagsShown } }: { readonly meta: ReviewQueueAnswer['meta'] }) {
  if (week === null || size === null || done === null) return null
  return (
    <p>
      {labels.sampleDone(week, String(done), String(size))}
      {tagsShown !== null && tagsShown > 0 && ` ${labels.tagsShown(String(tagsShown))}`}
    </p>
  )
}
