import { readFileSync } from 'node:fs'
import { parseLexicon } from './lexicon.js'
import { facets, type Facet } from './signal-tags.js'
import { createTagger } from './tagger.js'

/** Prints texts (of 700 characters) per second on one core, all facets. */
const data = new URL('../../../../data/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, data), 'utf8')
const files = Object.fromEntries(facets.map((facet) => [facet, read(`reference/lexicon/${facet}.yaml`)]))
const tagger = createTagger(parseLexicon(files as Record<Facet, string>))
const own = read('demo/tagging-development-texts.jsonl').trim().split('\n')
const words = own.map((line) => (JSON.parse(line) as { text: string }).text).join(' ')
const texts = Array.from({ length: 5000 }, (_, at) => {
  const start = (at * 137) % (words.length - 700)
  return words.slice(start, start + 700)
})
for (const round of [1, 2, 3]) {
  const begin = performance.now()
  for (const text of texts) tagger.tag(text)
  const seconds = (performance.now() - begin) / 1000
  console.log(`ronde ${round}: ${Math.round(texts.length / seconds)} teksten per seconde`)
}
