import { WordTable } from '../dictionary/word-table.js'
import { noSymbol, symbolOf } from '../odds/symbols.js'
import wordClasses from './word-classes.json' with { type: 'json' }

/** Words that stand between the same words have one class: "zegt zei schrijft", "kamer auto rolstoel". */
const classes = new WordTable(
  new Map(
    wordClasses.classes.flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at])),
  ),
)
/** The class of most words that end so. */
const endings = new WordTable(new Map(Object.entries(wordClasses.endings)))
const symbols = wordClasses.classes.map((_, at) => symbolOf(`c${at}`))

/** Lengths of endings that are looked for, longest first. */
const [longest, shortest] = [6, 3]

/** @returns a symbol for the class of a word by the words it stands between, or by its ending; noSymbol for neither */
export function classOfWord(folded: string): number {
  const own = classes.get(folded)
  if (own !== undefined) return symbols[own] ?? noSymbol
  for (let size = longest; size >= shortest; size--) {
    if (size + 1 >= folded.length) continue
    const at = endings.get(folded.slice(-size))
    if (at !== undefined) return symbols[at] ?? noSymbol
  }
  return noSymbol
}
