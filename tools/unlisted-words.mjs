import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Lists the words of the marked develop texts and the texts for tagging that no list and no dictionary has, that a
 * name might be, and that never are (part of) one: misspelt words, dialect, abbreviations. Words that
 * are written with a capital inside a sentence and are not spelled like Dutch are left out: the name of an organisation
 * is easily one of a person. `--write` writes them to
 * libs/domain/src/redaction/names/unlisted-words.ts. The test texts are never read.
 */
const { values } = parseArgs({
  options: { built: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
if (!values.built) build('domain')
const from = (path) => import(`../libs/domain/dist/${path}`)
const { readMarkedDocuments } = await from('index.js')
const { readText } = await from('redaction/reading/reading.js')
const { isMistyped } = await from('redaction/names/mistyped.js')
const { isPassedOver } = await from('redaction/names/is-passed-over.js')
const { namenessOf } = await from('redaction/names/nameness.js')

const data = join(workspace, 'data', 'evaluation')
const marked = readMarkedDocuments(readFileSync(join(data, 'redaction', 'develop.jsonl'), 'utf8'))
const plain = readFileSync(join(data, 'tagging', 'develop.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ ...JSON.parse(line), marks: [] }))

const [seen, ofNames] = [new Set(), new Set()]
for (const { text, marks } of [...marked, ...plain]) {
  const { words } = readText(text)
  const inNoMention = new Uint16Array(words.length)
  words.forEach((word, at) => {
    const { start, end, folded, flags, spelling } = word
    const mark = marks.find((one) => one.start < end && start < one.end)
    if (mark?.type === 'name' || mark?.type === 'place') ofNames.add(folded)
    const isCalledSo = word.capital && !word.startsSentence && !spelling.soundsDutch && !isMistyped(word)
    const isNoName =
      flags === 0 &&
      !spelling.isListed &&
      /^[a-z'-]{3,}$/.test(folded) &&
      !isPassedOver(words, at, inNoMention) &&
      ['unknown', 'sure'].includes(namenessOf(word))
    if ((mark === undefined || mark.type === 'keep') && !isCalledSo && isNoName) seen.add(folded)
  })
}
const words = [...seen].filter((word) => !ofNames.has(word)).sort()
console.log(`${words.length} words`)
if (values.write)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/names/unlisted-words.ts'),
    `/** Words of our own texts that no list has and that are no names: made by tools/unlisted-words.mjs, which tells how. */\nexport const unlistedWords: ReadonlySet<string> = new Set(\n  ${JSON.stringify(words.join(' '))}.split(\n    ' ',\n  ),\n)\n`,
  )
