import { type MarkedTag, type Span, textSegments } from './text-segments.js'
import type { ReviewFacet } from '@rode-draad/contract'
import { labelName } from './label-name.js'
import { signalenLabels as labels } from './labels.js'

interface SignalTextProps {
  readonly text: string
  readonly facet: ReviewFacet
  readonly tags: readonly MarkedTag[]
  /** Places that are about to be struck out; while there is a list of them, they are marked and tags are not. */
  readonly going?: readonly Span[] | undefined
}

/**
 * The redacted text, with what each tag rests on marked. Which tag that is is said after the mark to who hears the
 * page, and its number in the list of tags shows to who sees it.
 */
export function SignalText({ text, facet, tags, going }: SignalTextProps) {
  if (going !== undefined) return <TextWithGoing text={text} going={going} />
  const names = (codes: readonly string[]) => codes.map((code) => labelName(facet, code)).join(', ')
  const numbers = new Map(tags.map(({ code }, index) => [code, index + 1]))
  return (
    <div className="signal-text">
      {textSegments(text, tags).map(({ start, text: piece, codes }) =>
        codes.length === 0 ? (
          <span key={start}>{piece}</span>
        ) : (
          <mark
            key={start}
            title={names(codes)}
            data-numbers={codes.map((code) => numbers.get(code)).join(' ')}
          >
            {piece}
            <span className="only-heard">{labels.markOf(names(codes))}</span>
          </mark>
        ),
      )}
    </div>
  )
}

function TextWithGoing({ text, going }: { readonly text: string; readonly going: readonly Span[] }) {
  return (
    <div className="signal-text">
      {textSegments(text, [{ code: 'going', evidence: going }]).map(({ start, text: piece, codes }) =>
        codes.length === 0 ? (
          <span key={start}>{piece}</span>
        ) : (
          <del key={start}>
            {piece}
            <span className="only-heard">{labels.personalData.goes}</span>
          </del>
        ),
      )}
    </div>
  )
}
