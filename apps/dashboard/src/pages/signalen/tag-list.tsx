import type { ReviewFacet, ReviewQueueAnswer } from '@rode-draad/contract'
import { addedIn, type Draft } from './draft.js'
import { facetWords, type FoundTag } from './facet-words.js'
import { labelName } from './label-name.js'
import { signalenLabels as labels } from './labels.js'

interface TagListProps {
  readonly facet: ReviewFacet
  readonly stage: ReviewQueueAnswer['data'][number]['labelling']
  readonly tags: readonly FoundTag[]
  readonly draft: Draft
  /** Which of the found tags the keys are about. */
  readonly current: number
  /** What this person chose before the tags were shown. */
  readonly chosen: readonly string[] | undefined
}

/**
 * The tags of a facet that were found, with what was chosen for each, and those that were added. While the tags are
 * not shown, only what the person chose.
 */
export function TagList({ facet, stage, tags, draft, current, chosen }: TagListProps) {
  const words = facetWords[facet]
  const added = addedIn(draft)
  if (stage === 'blind') {
    return (
      <div className="tag-list">
        <h3>{labels.ownTitle(words.many)}</h3>
        <p>{labels.ownHint}</p>
        {added.length > 0 && <AddedList facet={facet} codes={added} />}
      </div>
    )
  }
  return (
    <div className="tag-list">
      {stage === 'compare' && <p className="quiet-note">{labels.compareHint}</p>}
      <h3>{labels.tagsTitle(words.many)}</h3>
      {tags.length === 0 ? (
        <p>{labels.noTags(words.one)}</p>
      ) : (
        <ol>
          {tags.map(({ code, probability }, index) => {
            const choice = draft[code]
            return (
              <li
                key={code}
                data-choice={choice ?? 'none'}
                aria-current={index === current ? 'true' : undefined}
              >
                <span className="tag-name">{labelName(facet, code)}</span>{' '}
                {probability !== null && (
                  <span className="tag-chance">
                    {`${labels.chance(String(Math.round(probability * 100)))} `}
                  </span>
                )}
                {chosen !== undefined && (
                  <span className="tag-chance">{`${labels.own[chosen.includes(code) ? 'yes' : 'no']} `}</span>
                )}
                <strong>{labels.choices[choice ?? 'none']}</strong>
              </li>
            )
          })}
        </ol>
      )}
      {added.length > 0 && (
        <>
          <h3>{labels.addedTitle}</h3>
          <AddedList facet={facet} codes={added} />
        </>
      )}
    </div>
  )
}

function AddedList({ facet, codes }: { readonly facet: ReviewFacet; readonly codes: readonly string[] }) {
  return (
    <ul>
      {codes.map((code) => (
        <li key={code} data-choice="add">
          <span className="tag-name">{labelName(facet, code)}</span> <strong>{labels.choices.add}</strong>
        </li>
      ))}
    </ul>
  )
}
