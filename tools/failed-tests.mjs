import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { workspace } from './run-nx.mjs'

const folder = join(workspace, 'dist', 'failed-tests')
const mostLines = 40

/** What failed is said once more at the very end of `npm test`, however long the log is. */
export function sayFailedTestsAtTheEnd() {
  rmSync(folder, { recursive: true, force: true })
  process.on('exit', (code) => {
    if (code !== 0) process.stderr.write(failedTests())
  })
}

function failedTests() {
  try {
    const files = readdirSync(folder).sort()
    return `\nFailed tests:\n\n${files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')}`
  } catch {
    return ''
  }
}

/** One file per run. @param {{ name: string, messages: string[] }[]} tests */
function keep(run, tests) {
  if (tests.length === 0) return
  mkdirSync(folder, { recursive: true })
  const text = tests.map(({ name, messages }) => {
    const lines = stripVTControlCharacters(messages.join('\n'))
      .split('\n')
      .filter((line) => !/^\s+at .*node_modules/.test(line))
    const left = lines.length - mostLines
    return [name, ...lines.slice(0, mostLines), ...(left > 0 ? [`… and ${left} lines`] : [])].join('\n    ')
  })
  writeFileSync(join(folder, `${run.replace(/\W+/g, '-')}.txt`), `${text.join('\n\n')}\n`)
}

/** Names that say why a test was skipped, each once. */
function sayWhatWasSkipped(testResults) {
  const why = testResults.flatMap(({ testResults: own }) =>
    own.flatMap(({ status, fullName }) =>
      status === 'pending' ? (/^.*\(skipped: [^)]*\)/.exec(fullName) ?? []) : [],
    ),
  )
  for (const name of new Set(why)) process.stdout.write(`Not tested: ${name}\n`)
}

/** Reporter of Jest. A property that failed has its seed and counterexample in its message. */
export default class FailedJestTests {
  onRunComplete(_contexts, { testResults }) {
    sayWhatWasSkipped(testResults)
    const tests = testResults.flatMap(({ testFilePath, testResults: own, failureMessage, testExecError }) => {
      const file = testFilePath.slice(workspace.length)
      const failed = own.filter(({ status }) => status === 'failed')
      if (failed.length === 0 && testExecError) return [{ name: file, messages: [failureMessage ?? ''] }]
      return failed.map(({ fullName, failureMessages }) => ({
        name: `${file}: ${fullName}`,
        messages: failureMessages,
      }))
    })
    keep(process.argv.slice(2).concat(process.cwd().slice(workspace.length)).join(' '), tests)
  }
}

/** The same for Playwright. */
export class FailedBrowserTests {
  #failed = []

  onTestEnd(test, { status, errors }) {
    if (status === 'passed' || status === 'skipped') return
    const messages = errors.map(({ message }) => message ?? '')
    this.#failed.push({ name: test.titlePath().filter(Boolean).join(' › '), messages })
  }

  onEnd() {
    keep('browser', this.#failed)
  }
}
