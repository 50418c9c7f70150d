import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { scoreOf, weightsFile } from './logistic-regression.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns what speaks for a name (libs/domain/src/redaction/names/name-weights.json, everyday-words.ts) from the marked
 * develop texts by logistic regression, and prints what that does to texts of writers it was not learned from: ten
 * groups of writers, each left out once. `--write` writes the tables, learned from all. The test texts are never read.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
})
if (!values.built) build('domain')
const {
  alwaysLearned,
  countEverydayWords,
  documents,
  evidenceOf,
  groupOf,
  groups,
  isNeverAsked,
  learn,
  numbers,
  read,
  setEveryday,
  variantOf,
} = await import('./name-examples.mjs')

const heldOut = []
for (let group = 0; group < groups; group++) {
  const own = read.filter(({ document }) => groupOf(document) !== group)
  setEveryday(countEverydayWords(own))
  const weights = learn([...own, ...alwaysLearned])
  for (const { document, labels, context } of read) {
    if (groupOf(document) !== group) continue
    context.words.forEach((word, at) => {
      if (labels[at] === 'other') return
      const ruled = context.mentionOf[at] !== 0
      const isAsked = ruled || !isNeverAsked(context, at)
      heldOut.push({
        document,
        word,
        at,
        label: labels[at],
        ruled,
        score: isAsked ? scoreOf(weights, evidenceOf(context, at)) : -99,
        keys:
          isAsked && values.show
            ? [...evidenceOf(context, at)].map(
                (number) => `${numbers.keys[number]}=${(weights[number] ?? 0).toFixed(1)}`,
              )
            : [],
      })
    })
  }
}
const asked = ({ ruled }) => !ruled
for (const variant of new Set(documents.map(variantOf))) {
  const all = heldOut.filter(({ document }) => variantOf(document) === variant)
  const missing = all.filter((one) => asked(one) && one.label === 'name')
  const idsOf = (some) => new Set(some.map(({ document }) => document.id)).size
  const count = (some, label) => some.filter((one) => one.label === label).length
  const ruled = all.filter(({ ruled }) => ruled)
  console.log(
    `\nwriters left out, ${variant}: the rules leave ${missing.length} words of names in ${idsOf(missing)} documents`,
  )
  console.log(
    `taken by the rules: names ${count(ruled, 'name')}, other words ${count(ruled, 'word')}, words of kept terms ${count(ruled, 'keep')}`,
  )
  console.log('log odds  names found  documents that leak  other words taken  kept terms taken')
  for (const threshold of [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    const taken = all.filter((one) => asked(one) && one.score > threshold)
    const left = idsOf(missing.filter(({ score }) => score <= threshold))
    console.log(
      [threshold, count(taken, 'name'), left, count(taken, 'word'), count(taken, 'keep')].join('  '),
    )
  }
  console.log('below log odds, of what the rules take: names, other words, words of kept terms')
  for (const threshold of [-6, -5, -4, -3, -2, -1]) {
    const low = ruled.filter(({ score }) => score < threshold)
    console.log([threshold, count(low, 'name'), count(low, 'word'), count(low, 'keep')].join('  '))
  }
}
if (values.show !== undefined) {
  const low = Number(values.show)
  const shown = heldOut.filter(({ document, label, ruled, score }) =>
    document.isUnlisted ? false : label === 'name' ? !ruled && score <= low : ruled || score > low,
  )
  for (const { document, word, label, ruled, score, keys } of shown.sort((a, b) => b.score - a.score)) {
    const before = document.text.slice(Math.max(0, word.start - 30), word.start)
    const behind = document.text.slice(word.end, word.end + 25)
    console.log(
      `${score.toFixed(2)} ${label.toUpperCase()}${ruled ? ' by rule' : ''} ${document.id}${document.isSmall ? ' small' : ''} ${before}⟦${word.text}⟧${behind}`.replaceAll(
        '\n',
        '⏎',
      ),
    )
    if (label === 'name') console.log(`    ${keys.join(' ')}`)
  }
}
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`
if (values.write) {
  const names = join(workspace, 'libs/domain/src/redaction/names')
  const everyday = countEverydayWords(read).sort()
  setEveryday(everyday)
  const weights = learn([...read, ...alwaysLearned])
  writeFileSync(
    join(names, 'everyday-words.ts'),
    `/** Words of everyday letters, folded: made by tools/name-weights.mjs. */\nexport const everydayWords: ReadonlySet<string> = new Set(\n  ${quoted(everyday.join(' '))}.split(' '),\n)\n`,
  )
  writeFileSync(
    join(names, 'name-weights.json'),
    weightsFile(
      'Weights of what addNameEvidence gives, learned: made by tools/name-weights.mjs, which tells how.',
      numbers.keys,
      weights,
    ),
  )
  console.log(`${everyday.length} everyday words, ${weights.filter((weight) => weight !== 0).length} weights`)
}
