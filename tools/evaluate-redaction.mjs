import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Prints how well redaction does, in figures only: on the sentences that others marked for clinical de-identification
 * (when that folder is there), and on our own marked texts. `--detail` also prints what leaks, is lost or is taken
 * out too much in the develop texts, which are invented and there to learn from; never of the test texts.
 */
const { values } = parseArgs({
  options: {
    detail: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    texts: { type: 'string', default: join(workspace, 'data', 'evaluation', 'redaction') },
  },
})
if (!values.built) build('domain')
const domain = await import('../libs/domain/dist/index.js')

const outside = join(workspace, '..', 'shared', 'outside', 'deduce-regression')
const share = (hits, all) => (all === 0 ? '-' : (hits / all).toFixed(3))

if (existsSync(outside)) {
  const total = { marked: 0, found: 0, exact: 0, covered: 0, inside: 0 }
  console.log(
    'outside examples: marked, recall exact, recall covered, taken out, precision exact, precision inside',
  )
  const line = (name, { marked, found, exact, covered, inside }) =>
    console.log(
      `${name.padEnd(14)} ${marked} ${share(exact, marked)} ${share(covered, marked)} ${found} ${share(exact, found)} ${share(inside, found)}`,
    )
  for (const [name, types] of Object.entries(domain.outsideGroups)) {
    const json = readFileSync(join(outside, `${name}.json`), 'utf8')
    const score = domain.scoreOutsideExamples(json, types, domain.redact)
    for (const key of Object.keys(total)) total[key] += score[key]
    line(name, score)
  }
  line('all', total)
} else console.log('outside examples: not there, passed over')

for (const half of ['develop', 'test', 'test-ordinary']) {
  const path = [join(values.texts, `${half}.jsonl`), join(values.texts, `redaction-${half}.jsonl`)].find(
    existsSync,
  )
  if (path === undefined) {
    console.log(`${half}: no texts`)
    continue
  }
  const documents = domain.readMarkedDocuments(readFileSync(path, 'utf8'))
  const scored = documents.map((document) => [document, domain.redact(document.text)])
  console.log(`\n${domain.qualityTable(half, domain.scoreRedaction(scored))}`)
  const styles = [...new Set(documents.map(({ style }) => style))].map((style) => {
    const { documents: all, leakingDocuments } = domain.scoreRedaction(
      scored.filter(([document]) => document.style === style),
    )
    return `${style} ${leakingDocuments} of ${all}`
  })
  console.log(`documents that leak by style: ${styles.join('; ')}`)
  if (values.detail && half === 'develop')
    for (const [document, outcome] of scored) showFaults(document, outcome)
}

function showFaults({ id, text, marks }, { redactions }) {
  const around = ({ start, end }) =>
    `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replaceAll(
      '\n',
      '⏎',
    )
  const touches = (a, b) => a.start < b.end && b.start < a.end
  for (const mark of marks) {
    if (mark.type === 'keep' && redactions.some((span) => touches(span, mark))) {
      const types = redactions.filter((span) => touches(span, mark)).map(({ type }) => type)
      console.log(`${id} LOST ${types.join()}: ${around(mark)}`)
    }
    if (mark.type !== 'keep' && domain.leaks(text, mark, redactions))
      console.log(`${id} LEAK ${mark.type}: ${around(mark)}`)
  }
  for (const span of redactions) {
    if (!marks.some((mark) => mark.type !== 'keep' && touches(mark, span)))
      console.log(`${id} MORE ${span.type}: ${around(span)}`)
  }
}
