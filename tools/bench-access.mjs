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
const { prepareSignal, keepSignal, loadTagger, migrate, openDatabase, setReach, signalHashes } =
  await import('../libs/store/dist/index.js')
const { queryAt, startTestDatabase } = await import('../libs/store/dist/database/test-database.js')

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
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2))
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

const rounds = 12
const perRound = 150

/** Milliseconds per signal kept, one after the other, with the policies and without them and all they take. */
async function intakeTimes() {
  const server = await startTestDatabase()
  try {
    const sides = {}
    for (const name of ['with', 'without']) {
      await queryAt(server.superuserUrl, `CREATE DATABASE ${name}_policies OWNER rode_draad_owner`)
      const [ownerUrl, appUrl] = [server.ownerUrl, server.appUrl].map((url) => at(url, `${name}_policies`))
      await migrate(ownerUrl, 'rode_draad_app')
      if (name === 'without') {
        const tables = ['signal', 'signal_version', 'signal_tag', 'signal_referral', 'idempotency_key']
        for (const table of tables) await queryAt(ownerUrl, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)
        await queryAt(ownerUrl, 'DROP TRIGGER signal_version_region ON signal_version')
      }
      const app = await openDatabase(appUrl, { poolSize: 1 })
      sides[name] = { app, used: name === 'with' ? app : withoutReach(app), ms: [] }
    }
    const hashes = signalHashes(Buffer.alloc(32, 1))
    const preparing = { tagger: await loadTagger(), hashes }
    for (let round = 0; round < rounds; round += 1) {
      const signals = Array.from({ length: perRound }, (_, index) =>
        prepareSignal(bodyOf(`${round}-${index}`), preparing),
      )
      const order = round % 2 === 0 ? ['with', 'without'] : ['without', 'with']
      for (const name of order) {
        const { used, ms } = sides[name]
        const began = performance.now()
        for (const [index, signal] of signals.entries()) {
          const key = hashes.idempotencyKey('bench', `${round}-${index}`)
          await keepSignal(used, new Set(['gemeente']), signal, key)
        }
        if (round > 1) ms.push((performance.now() - began) / perRound)
      }
    }
    for (const { app } of Object.values(sides)) await app.destroy()
    const [withPolicies, without] = ['with', 'without'].map((name) => percentiles(sides[name].ms))
    const ratios = sides.with.ms.map((ms, index) => ms / sides.without.ms[index])
    const { median } = percentiles(ratios)
    return {
      signals: (rounds - 2) * perRound,
      msPerSignal: { with: withPolicies.median, without: without.median },
      medianRatio: median,
      aimRatio: 1.15,
    }
  } finally {
    await server.stop()
  }
}

function at(url, database) {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

const bodyOf = (externalId) => ({
  externalId,
  channel: 'gemeente',
  region: 'ZK10',
  receivedOn: '2020-03-04',
  text: `${'De gemeente wijst de rolstoel af en het zorgkantoor betaalt niet; mijn moeder zorgt zonder respijt. '.repeat(7)}`,
})

/** The same store, but no transaction is told its reach. */
function withoutReach(app) {
  const bare = (manager) =>
    new Proxy(manager, {
      get(target, name) {
        if (name === 'query') {
          return (sql, values) => (sql === setReach ? Promise.resolve([]) : target.query(sql, values))
        }
        const value = target[name]
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  return { transaction: (work) => app.transaction((manager) => work(bare(manager))) }
}

console.log(JSON.stringify({ aggregate: await aggregateTimes(), intake: await intakeTimes() }, null, 2))
