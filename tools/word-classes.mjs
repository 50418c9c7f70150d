import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { clusterWords } from './cluster-words.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Puts the words of the develop texts into classes by the words they stand between (see cluster-words.mjs), and finds
 * the endings that tell the class of other words. Marks are not looked at. `--write` writes them to
 * libs/domain/src/redaction/names/word-classes.json. The test texts are never read.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    classes: { type: 'string', default: '192' },
  },
})
if (!values.built) build('domain')
const { readMarkedDocuments } = await import('../libs/domain/dist/index.js')
const { readText } = await import('../libs/domain/dist/redaction/reading/reading.js')

const data = join(workspace, 'data', 'evaluation')
const readLines = (path) => readFileSync(join(data, path, 'develop.jsonl'), 'utf8')
const texts = [
  ...readMarkedDocuments(readLines('redaction')),
  ...readLines('tagging')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
].map(({ text }) => text)

const [edge, comma] = ['</s>', ',']
const sentences = texts.map((text) => [
  edge,
  ...readText(text).words.flatMap(({ gap, folded }) => {
    if (/[\n.!?]/.test(gap)) return [edge, folded]
    return /[,;:()]/.test(gap) ? [comma, folded] : [folded]
  }),
  edge,
])
const isWord = (word) => word !== edge && word !== comma && /^[a-z'-]+$/.test(word)
const classes = clusterWords(sentences, { classes: Number(values.classes), least: 3 })
  .map((words) => words.filter(isWord))
  .filter((words) => words.length > 0)

/** Endings of five words or more of which two in five are of one class; one that a shorter one tells too is left out. */
function findEndings() {
  const counts = new Map()
  classes.forEach((words, at) => {
    for (const word of words)
      for (let size = 3; size <= 6 && size + 1 < word.length; size++) {
        const ending = word.slice(-size)
        const of = counts.get(ending) ?? new Map()
        counts.set(ending, of.set(at, (of.get(at) ?? 0) + 1))
      }
  })
  const endings = {}
  for (const [ending, of] of [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [[at, most]] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const all = [...of.values()].reduce((sum, count) => sum + count, 0)
    if (all < 5 || most * 5 < all * 2) continue
    const shorter = [1, 2, 3].map((from) => endings[ending.slice(from)]).find((one) => one !== undefined)
    if (shorter !== at) endings[ending] = at
  }
  return endings
}
const endings = findEndings()
for (const words of classes) console.log(words.slice(0, 12).join(' '))
console.log(
  `${classes.reduce((sum, { length }) => sum + length, 0)} words in ${classes.length} classes, ${Object.keys(endings).length} endings`,
)
if (values.write)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/names/word-classes.json'),
    `${JSON.stringify({ about: 'Words by the words they stand between: made by tools/word-classes.mjs, which tells how.', classes: classes.map((words) => words.join(' ')), endings }, null, 2)}\n`,
  )
