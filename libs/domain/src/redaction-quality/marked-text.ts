import { redactionTokens, type RedactionType } from '../redaction/redaction-type.js'

/** What a writer marked: personal data of a type, or 'keep' for a term that must survive redaction. */
export type MarkType = RedactionType | 'keep'

/**
 * One marked piece. start, end: UTF-16 offsets, half-open, in the text without marks.
 * person: which person of the text a name belongs to; null for other types and for names without a number.
 */
export interface Mark {
  readonly type: MarkType
  readonly person: number | null
  readonly start: number
  readonly end: number
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const mark = /\[\[([a-z]+)(?: (\d{1,3}))?\|([^[\]]+)\]\]/g

const isMarkType = (word: string): word is MarkType => word === 'keep' || Object.hasOwn(redactionTokens, word)

/**
 * Reads marks such as `[[name 1|Daan]]` and `[[keep|zorgkantoor]]` out of a text.
 * @returns the plain text and its marks, ascending; no marks gives the text as it is
 * @throws SyntaxError for an unknown type or a mark that is not closed; the message holds no text
 */
export function readMarkedText(marked: string): MarkedText {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(mark)) {
    const [whole, type = '', person, value = ''] = match
    if (!isMarkType(type)) throw new SyntaxError(`unknown mark "${type}"`)
    text += marked.slice(from, match.index)
    marks.push({
      type,
      person: type === 'name' && person !== undefined ? Number(person) : null,
      start: text.length,
      end: text.length + value.length,
    })
    text += value
    from = match.index + whole.length
  }
  text += marked.slice(from)
  if (/\[\[|\]\]/.test(text)) throw new SyntaxError('a mark is not closed')
  return { text, marks }
}
