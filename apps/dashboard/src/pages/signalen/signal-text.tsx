import { type MarkedTag, textSegments } from './text-segments.js'
import { signalenLabels as labels } from './labels.js'
import { themeName } from './theme-name.js'

interface SignalTextProps {
  readonly text: string
  readonly tags: readonly MarkedTag[]
}

/**
 * The redacted text, with what each tag rests on marked. Which tag that is is said after the mark to who hears the
 * page, and its number in the list of tags shows to who sees it.
 */
export function SignalText({ text, tags }: SignalTextProps) {
  const numbers = new Map(tags.map(({ code }, index) => [code, index + 1]))
  return (
    <div className="signal-text">
      {textSegments(text, tags).map(({ start, text: piece, codes }) =>
        codes.length === 0 ? (
          <span key={start}>{piece}</span>
        ) : (
          <mark
            key={start}
            title={codes.map(themeName).join(', ')}
            data-numbers={codes.map((code) => numbers.get(code)).join(' ')}
          >
            {piece}
            <span className="only-heard">{labels.markOf(codes.map(themeName).join(', '))}</span>
          </mark>
        ),
      )}
    </div>
  )
}
