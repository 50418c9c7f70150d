import type { TopLevelSpec } from 'vega-lite'
import { type ChartSize, inks } from './chart-style.js'

/** What a picture says of itself once it has left its page. */
export interface Caption {
  readonly title: string
  /** Each on a line of its own, broken where it does not fit. */
  readonly lines: readonly string[]
}

/** CSS pixels; a letter of the font is about half as wide as it is high. */
const titleSize = 16
const lineSize = 12

/** The same chart with a caption above it; the chart itself stays as large as it was. */
export function captioned(spec: TopLevelSpec, { title, lines }: Caption, { width }: ChartSize): TopLevelSpec {
  return {
    ...spec,
    padding: 12,
    title: {
      text: broken(title, width / (titleSize * 0.58)),
      subtitle: lines.flatMap((line) => broken(line, width / (lineSize * 0.52))),
      anchor: 'start',
      frame: 'bounds',
      offset: 16,
      fontSize: titleSize,
      color: inks.text,
      subtitleFontSize: lineSize,
      subtitleLineHeight: lineSize + 4,
      subtitlePadding: 6,
      subtitleColor: inks.text,
    },
  }
}

/** A text in lines of at most so many characters; a word that is longer has a line of its own. [] for no text */
export function broken(text: string, most: number): string[] {
  return text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last === undefined || last.length + 1 + word.length > most) return [...lines, word]
      return [...lines.slice(0, -1), `${last} ${word}`]
    }, [])
    .filter((line) => line !== '')
}
