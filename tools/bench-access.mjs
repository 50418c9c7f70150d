import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'

/**
 * What access costs on this machine, as JSON: an aggregate request by somebody who signed in and reads under control
 * beside the same request without sign-in and exact (aim: at most 5 ms more at p95), and intake with row-level
 * security beside intake without (aim: at most 15% more). Both sides are measured in turns, in one run.
 */
build('api')
const { startTestProgram } = await import('../apps/api/dist/program/test-program.js')
const { publicUrl, resetProvider, startSignIn } = await import('../apps/api/dist/sign-in/test-sign-in.js')
const { intakeUnderRowLevelSecurity } = await import('../libs/store/dist/signals/intake-cost.js')

const demoSignals = Number(process.env.DEMO_SIGNALS ?? 20_000)
const requests = 400

/** What the pages ask. */
const questions = [
  'period=week&theme=hulpmiddelen',
  'period=quarter',
  'period=year',
  'period=year&region=ZK10',
  'period=year&channel=gemeente',
  'period=year&law=wlz',
]

function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2))
  return { n: sorted.length, median: at(0.5), p95: at(0.95) }
}

async function timesOf(ask) {
  for (const question of questions) await ask(question)
  const times = []
  for (let index = 0; index < requests; index += 1) {
    const began = performance.now()
    const response = await ask(questions[index % questions.length])
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`unexpected answer ${response.status}`)
    times.push(performance.now() - began)
  }
  return times
}

/** One store, opened in turns without sign-in and with; each turn gives its times. */
async function aggregateTimes() {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-bench-'))
  const times = { exact: [], controlled: [] }
  try {
    const plain = await startTestProgram({ demoSignals, keepIn: folder })
    times.exact = await timesOf((question) => fetch(`${plain.address}/v1/theme-trends?data=demo&${question}`))
    await plain.stop()
    const signedIn = await startSignIn(folder)
    resetProvider(signedIn.provider)
    const browser = signedIn.browser()
    await signedIn.signIn(browser)
    times.controlled = await timesOf((question) =>
      browser.ask(`${publicUrl}/v1/theme-trends?data=demo&${question}`),
    )
    await signedIn.stop()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const [exact, controlled] = [percentiles(times.exact), percentiles(times.controlled)]
  return {
    signals: demoSignals,
    exactMs: exact,
    signedInControlledMs: controlled,
    addedAtP95Ms: Number((controlled.p95 - exact.p95).toFixed(2)),
    aimMs: 5,
  }
}

console.log(
  JSON.stringify(
    { aggregate: await aggregateTimes(), intake: await intakeUnderRowLevelSecurity() },
    null,
    2,
  ),
)
