import { z } from 'zod'
import { readMarkedText, type MarkedText } from './marked-text.js'

const row = z.object({ id: z.string(), writer: z.string(), style: z.string(), text: z.string() })

export interface MarkedDocument extends MarkedText {
  readonly id: string
  readonly writer: string
  readonly style: string
}

/**
 * Reads JSON Lines of marked documents; empty lines are passed over.
 * @returns in the order of the lines; [] for none
 * @throws SyntaxError naming the line, never what stands in it
 */
export function readMarkedDocuments(lines: string): MarkedDocument[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      const { id, writer, style, text } = row.parse(JSON.parse(line))
      return [{ id, writer, style, ...readMarkedText(text) }]
    } catch (cause) {
      const reason =
        cause instanceof SyntaxError && cause.message.includes('mark') ? `: ${cause.message}` : ''
      throw new SyntaxError(`line ${at + 1} is no marked document${reason}`)
    }
  })
}
