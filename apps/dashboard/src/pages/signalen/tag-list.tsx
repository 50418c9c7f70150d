import type { ThemeCode } from '@rode-draad/domain'
import { signalenLabels as labels } from './labels.js'
import type { Draft } from './labelling.js'
import { themeName } from './theme-name.js'

interface TagListProps {
  readonly tags: readonly { readonly code: ThemeCode; readonly probability: number }[]
  readonly draft: Draft
  /** Which of the found tags the keys are about. */
  readonly current: number
}

/** The tags that were found, with what was chosen for each, and those that were added. */
export function TagList({ tags, draft, current }: TagListProps) {
  const added = Object.entries(draft).flatMap(([code, choice]) => (choice === 'add' ? [code] : []))
  return (
    <div className="tag-list">
      <h3>{labels.tagsTitle}</h3>
      {tags.length === 0 ? (
        <p>{labels.noTags}</p>
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
                <span className="tag-name">{themeName(code)}</span>{' '}
                <span className="tag-chance">{labels.chance(String(Math.round(probability * 100)))}</span>{' '}
                <strong>{labels.choices[choice ?? 'none']}</strong>
              </li>
            )
          })}
        </ol>
      )}
      {added.length > 0 && (
        <>
          <h3>{labels.addedTitle}</h3>
          <ul>
            {added.map((code) => (
              <li key={code} data-choice="add">
                <span className="tag-name">{themeName(code)}</span> <strong>{labels.choices.add}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
