import { commonWords } from './common-words.js'
import type { RedactionType } from './redaction-type.js'
import type { StrikeSpan } from './strike-out.js'

/** What redaction missed, as a form and not as a text: by it redaction is evaluated and mended. */
export interface StrikePattern {
  readonly type: RedactionType
  /** A for a capital, a for a small letter, 9 for a digit; spaces and - . ' / @ : as they are, else ·. */
  readonly shape: string
  readonly words: number
  /** The word before it, when it is one of our everyday words; else null. */
  readonly before: string | null
  readonly after: string | null
}

/** No more of a form than this: a longer one is a text. */
const longest = 80

/** @param span as `strikeOut` lets through */
export function strikePattern(text: string, [start, end]: StrikeSpan, type: RedactionType): StrikePattern {
  const struck = text.slice(start, end)
  return {
    type,
    shape: [...struck].slice(0, longest).map(shapeOf).join(''),
    words: struck.split(/\s+/).filter((word) => word !== '').length,
    before: everyday(/([\p{L}\p{M}-]+)\P{L}{0,3}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]),
    after: everyday(/^\P{L}{0,3}([\p{L}\p{M}-]+)/u.exec(text.slice(end, end + 40))?.[1]),
  }
}

function shapeOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'A'
  if (/[\p{L}\p{M}]/u.test(character)) return 'a'
  if (/\p{N}/u.test(character)) return '9'
  if (/\s/.test(character)) return ' '
  return /[-.'/@:]/.test(character) ? character : '·'
}

function everyday(word: string | undefined): string | null {
  const folded = word?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') ?? ''
  return commonWords.has(folded) ? folded : null
}
