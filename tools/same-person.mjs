import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { growTrees, oddsOfTrees, treesFile } from './grow-trees.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns which names of a text are of one person (libs/domain/src/redaction/persons) from the marked develop texts, of the
 * names that redaction finds in them, and prints what it does to texts of writers it was not learned from: four groups
 * of writers, each left out once, or the first `--groups` of them. `--write` writes the trees, grown from all. The test
 * texts are never read. Takes some ten minutes and 4 GB (node --max-old-space-size=6000).
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    groups: { type: 'string', default: '4' },
  },
})
if (!values.built) build('domain')
const { readMarkedDocuments, redactAll } = await import('../libs/domain/dist/index.js')
const from = (path) => import(`../libs/domain/dist/redaction/persons/${path}`)
const { mentionOf, Persons } = await from('persons.js')
const { lookAtPair, pairLength } = await from('look-at-pair.js')

const groups = 4
const how = { trees: 160, leaves: 24, rate: 0.12, least: 2, penalty: 4, rows: 0.7, columns: 0.5, rare: true }
const thresholds = [-100, -50, -25, 0, 25, 50, 75, 100]

/** The set and the writer: two writers of other sets may have the same name. */
const writerOf = ({ id, writer }) => `${id.replace(/-[^-]*$/, '')} ${writer}`
const groupOf = (document) =>
  [...writerOf(document)].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7) % groups

const documents = readMarkedDocuments(
  readFileSync(join(workspace, 'data/evaluation/redaction/develop.jsonl'), 'utf8'),
)
const redacted = redactAll(documents.map(({ text }) => text))

/** The names that were found, and of whom each is: undefined when it is of nobody or of several. */
const texts = documents.map((document, at) => {
  const { text, marks } = document
  const names = redacted[at].redactions.filter(({ type }) => type === 'name')
  const ofPersons = marks.filter(({ person }) => person !== null)
  return {
    group: groupOf(document),
    marks: ofPersons,
    names,
    mentions: names.map(({ start, end }, place) => mentionOf({ text, start, end }, place)),
    answers: names.map(({ start, end }) => {
      const persons = new Set(
        ofPersons.filter((mark) => start < mark.end && mark.start < end).map(({ person }) => person),
      )
      return persons.size === 1 ? [...persons][0] : undefined
    }),
  }
})

/** All pairs of a name and somebody who was named before it, when all before it is numbered right. */
function pairsOf({ mentions, answers, group }) {
  const persons = new Persons()
  const [byAnswer, answerOf] = [new Map(), new Map()]
  return mentions.flatMap((mention, place) => {
    const answer = answers[place]
    const company = persons.companyOf(mention)
    const pairs =
      answer === undefined
        ? []
        : company.persons.map((person, at) => {
            const look = new Int16Array(pairLength)
            lookAtPair(company, at, look)
            return { look, same: answerOf.get(person) === answer ? 1 : 0, group }
          })
    const known = answer === undefined ? undefined : byAnswer.get(answer)
    if (known !== undefined) persons.name(known, mention)
    else {
      const person = persons.add(mention)
      answerOf.set(person, answer)
      if (answer !== undefined) byAnswer.set(answer, person)
    }
    return pairs
  })
}

function numbersOf({ mentions }, weigh, threshold) {
  const persons = new Persons()
  return mentions.map((mention) => {
    const known = persons.calledSo(mention) ?? persons.likeliest(mention, weigh, threshold)
    if (known === undefined) return persons.add(mention).number
    persons.name(known, mention)
    return known.number
  })
}

/** As scoreNumbering counts. */
function score(some, weigh, threshold) {
  const sums = { returning: 0, stable: 0, inCompany: 0, shared: 0 }
  for (const text of some) {
    const numbers = numbersOf(text, weigh, threshold)
    const byPerson = new Map()
    for (const { person, start, end } of text.marks) {
      const at = text.names.findIndex((name) => name.start < end && start < name.end)
      if (at >= 0) byPerson.set(person, [...(byPerson.get(person) ?? []), numbers[at]])
    }
    for (const [person, own] of byPerson) {
      if (own.length > 1) {
        sums.returning += 1
        if (new Set(own).size === 1) sums.stable += 1
      }
      if (byPerson.size < 2) continue
      sums.inCompany += 1
      const others = new Set([...byPerson].flatMap(([other, theirs]) => (other === person ? [] : theirs)))
      if (own.some((number) => others.has(number))) sums.shared += 1
    }
  }
  return sums
}

const share = (part, whole) => `${part} of ${whole} = ${((100 * part) / whole).toFixed(2)}%`
const pairs = texts.flatMap(pairsOf)
console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same === 1).length} of one person`)
const grow = (some) =>
  growTrees(
    some.map(({ look }) => look),
    some.map(({ same }) => same),
    some.map(() => 1),
    how,
  )

for (let group = 0; group < Number(values.groups); group++) {
  const trees = grow(pairs.filter((pair) => pair.group !== group))
  const left = texts.filter((text) => text.group === group)
  console.log(`writers of group ${group} left out: persons with one number; sharing a number`)
  for (const threshold of thresholds) {
    const sums = score(left, (look) => 100 * oddsOfTrees(trees, look), threshold)
    console.log(`${threshold}: ${share(sums.stable, sums.returning)}; ${share(sums.shared, sums.inCompany)}`)
  }
}
if (values.write) {
  const trees = grow(pairs)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/persons/same-person-trees.json'),
    treesFile(
      'Trees that tell whether two names are of one person: made by tools/same-person.mjs, which tells how.',
      trees,
    ),
  )
  console.log(`${trees.length} trees`)
}
