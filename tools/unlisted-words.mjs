import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { teaches } from './name-texts.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Lists the words of the marked develop texts and the texts for tagging that no list and no dictionary has, that a
 * name might be, and that never are (part of) one: misspelt words, dialect, abbreviations. The name of an organisation is
 * easily one of a person ("van gend", "mac donalds"). So words that are written with a capital inside a sentence and are
 * not spelled like Dutch are left out, and so are words that only stand in what is to be kept, unless two writers have
 * them, or they are in small letters and long: by themselves, or a right word misspelt. `--write` writes them to
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
const marked = readMarkedDocuments(readFileSync(join(data, 'redaction', 'develop.jsonl'), 'utf8')).filter(
  teaches,
)
const plain = readFileSync(join(data, 'tagging', 'develop.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ ...JSON.parse(line), marks: [] }))

const [standing, ofNames, long] = [new Set(), new Set(), new Set()]
const writersWhoKeep = new Map()
for (const { text, marks, writer } of [...marked, ...plain]) {
  const { words } = readText(text)
  const inNoMention = new Uint16Array(words.length)
  words.forEach((word, at) => {
    const { start, end, folded, flags, spelling } = word
    const mark = marks.find((one) => one.start < end && start < one.end)
    if (mark?.type === 'name' || mark?.type === 'place') ofNames.add(folded)
    if (mark !== undefined && mark.type !== 'keep') return
    const isMisspelt = spelling.soundsDutch || isMistyped(word)
    const isCalledSo = word.capital && !word.startsSentence && !isMisspelt
    const isNoName =
      flags === 0 &&
      !spelling.isListed &&
      /^[a-z'-]{3,}$/.test(folded) &&
      !isPassedOver(words, at, inNoMention) &&
      ['unknown', 'sure'].includes(namenessOf(word))
    if (isCalledSo || !isNoName) return
    const isWhole = mark?.start === start && mark.end === end
    if (!word.capital && ((isMisspelt && folded.length >= 6) || (isWhole && folded.length >= 8)))
      long.add(folded)
    if (mark === undefined) standing.add(folded)
    else writersWhoKeep.set(folded, (writersWhoKeep.get(folded) ?? new Set()).add(writer))
  })
}
const kept = [...writersWhoKeep].flatMap(([word, writers]) =>
  writers.size > 1 || long.has(word) ? [word] : [],
)
const words = [...new Set([...standing, ...kept])].filter((word) => !ofNames.has(word)).sort()
console.log(`${words.length} words`)
if (values.write)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/names/unlisted-words.ts'),
    `/** Words of our own texts that no list has and that are no names: made by tools/unlisted-words.mjs, which tells how. */\nexport const unlistedWords: ReadonlySet<string> = new Set(\n  ${JSON.stringify(words.join(' '))}.split(\n    ' ',\n  ),\n)\n`,
  )
