import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'

/**
 * What access costs on this machine, as JSON: an aggregate request by somebody who signed in and reads under control
 * beside the same request without sign-in and exact (aim: at most 5 ms more at p95), also right after data changed, and intake with row-level
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

/** The first answers after data changed, when nothing has been worked out yet. */
async function timesAfterChange({ services }, ask, from) {
  const { stores, hashes, preparing } = services
  const times = []
  for (let index = 0; index < 30; index += 1) {
    const signal = prepareSignal(bodyOf(`${from}-${index}`), preparing)
    await keepSignal({ app: stores.postgres, hashes }, 'all', signal, null)
    await stores.syncing.now()
    const began = performance.now()
    await (await ask(questions[index % questions.length])).arrayBuffer()
    times.push(performance.now() - began)
  }
  return times
}

/** Answers while what readers under control see is made anew, which happens at fixed times. */
async function timesDuringRenewal({ services }, ask) {
  const { stores, hashes, preparing } = services
  const times = []
  for (let index = 0; index < 10; index += 1) {
    await keepSignal(
      { app: stores.postgres, hashes },
      'all',
      prepareSignal(bodyOf(`renewal-${index}`), preparing),
      null,
    )
    await stores.syncing.now()
    let busy = true
    const renewing = stores.analytics.renewEditions().finally(() => (busy = false))
    do {
      const began = performance.now()
      await (await ask(questions[times.length % questions.length])).arrayBuffer()
      times.push(performance.now() - began)
    } while (busy)
    await renewing
  }
  return times
}

/** One store, opened in turns without sign-in and with; each turn gives its times. */
async function aggregateTimes() {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-bench-'))
  const times = { exact: [], controlled: [] }
  try {
    const plain = await startTestProgram({ demoSignals, keepIn: folder })
    const askPlain = (question) => fetch(`${plain.address}/v1/theme-trends?data=demo&${question}`)
    times.exact = await timesOf(askPlain)
    times.exactAfterChange = await timesAfterChange(plain, askPlain, 'plain')
    await plain.stop()
    const signedIn = await startSignIn(folder)
    resetProvider(signedIn.provider)
    const browser = signedIn.browser()
    await signedIn.signIn(browser)
    const askSignedIn = (question) => browser.ask(`${publicUrl}/v1/theme-trends?data=demo&${question}`)
    times.controlled = await timesOf(askSignedIn)
    times.controlledAfterChange = await timesAfterChange(signedIn.program, askSignedIn, 'signed-in')
    times.duringRenewal = await timesDuringRenewal(signedIn.program, askSignedIn)
    await signedIn.stop()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const [exact, controlled] = [percentiles(times.exact), percentiles(times.controlled)]
  const afterChange = {
    exact: percentiles(times.exactAfterChange),
    controlled: percentiles(times.controlledAfterChange),
  }
  return {
    signals: demoSignals,
    exactMs: exact,
    signedInControlledMs: controlled,
    addedAtP95Ms: Number((controlled.p95 - exact.p95).toFixed(2)),
    aimMs: 5,
    firstAfterChange: {
      exactMs: afterChange.exact,
      signedInControlledMs: afterChange.controlled,
      addedAtP95Ms: Number((afterChange.controlled.p95 - afterChange.exact.p95).toFixed(2)),
    },
    whileRenewing: { signedInControlledMs: percentiles(times.duringRenewal) },
  }
}

const guarded = ['signal', 'signal_version', 'signal_tag', 'signal_referral', 'idempotency_key']
const rounds = 12
const perRound = 150

/**
 * Milliseconds per signal taken in, one after the other, with the policies and without them and all they take: redacted,
 * tagged and committed, and of that what keeping alone takes.
 */
async function intakeTimes() {
  const server = await startTestDatabase()
  try {
    const sides = {}
    for (const name of ['with', 'without']) {
      await queryAt(server.superuserUrl, `CREATE DATABASE ${name}_policies OWNER rode_draad_owner`)
      const [ownerUrl, appUrl] = [server.ownerUrl, server.appUrl].map((url) => at(url, `${name}_policies`))
      await migrate(ownerUrl, 'rode_draad_app')
      if (name === 'without') {
        for (const table of guarded)
          await queryAt(ownerUrl, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)
        await queryAt(ownerUrl, 'DROP TRIGGER signal_version_region ON signal_version')
      }
      const app = await openDatabase(appUrl, { poolSize: 1 })
      sides[name] = { app, used: name === 'with' ? app : withoutReach(app), ms: [], keepMs: [] }
    }
    const hashes = signalHashes(Buffer.alloc(32, 1))
    const preparing = { tagger: await loadTagger(), hashes }
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? ['with', 'without'] : ['without', 'with']
      for (const name of order) {
        const { used, ms, keepMs } = sides[name]
        let [whole, keeping] = [0, 0]
        for (let index = 0; index < perRound; index += 1) {
          const began = performance.now()
          const signal = prepareSignal(bodyOf(`${round}-${index}`), preparing)
          const key = hashes.idempotencyKey('bench', `${round}-${index}`)
          const prepared = performance.now()
          await keepSignal({ app: used, hashes }, new Set(['gemeente']), signal, key)
          whole += performance.now() - began
          keeping += performance.now() - prepared
        }
        if (round < 2) continue
        ms.push(whole / perRound)
        keepMs.push(keeping / perRound)
      }
    }
    for (const { app } of Object.values(sides)) await app.destroy()
    const compared = (times) => ({
      msPerSignal: {
        with: percentiles(sides.with[times]).median,
        without: percentiles(sides.without[times]).median,
      },
      medianRatio: percentiles(sides.with[times].map((ms, index) => ms / sides.without[times][index])).median,
    })
    return {
      signals: (rounds - 2) * perRound,
      ...compared('ms'),
      aimRatio: 1.15,
      keepingAlone: compared('keepMs'),
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

/** The same over HTTP, as a sender knows it: one program, whose policies are switched off and on between the rounds. */
async function intakeOverHttp() {
  const program = await startTestProgram()
  const { ownerUrl } = program.services.stores
  const ms = { with: [], without: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of round % 2 === 0 ? ['with', 'without'] : ['without', 'with']) {
        const verb = name === 'with' ? 'ENABLE' : 'DISABLE'
        for (const table of guarded)
          await queryAt(ownerUrl, `ALTER TABLE ${table} ${verb} ROW LEVEL SECURITY`)
        const began = performance.now()
        for (let index = 0; index < perRound; index += 1) {
          const { status } = await program.post(bodyOf(`${name}-${round}-${index}`))
          if (status !== 201) throw new Error(`unexpected answer ${status}`)
        }
        if (round > 1) ms[name].push((performance.now() - began) / perRound)
      }
    }
  } finally {
    await program.stop()
  }
  return {
    msPerSignal: { with: percentiles(ms.with).median, without: percentiles(ms.without).median },
    medianRatio: percentiles(ms.with.map((one, index) => one / ms.without[index])).median,
    aimRatio: 1.15,
  }
}

const only = process.argv[2]
const result = {
  ...(only === 'intake' ? {} : { aggregate: await aggregateTimes() }),
  ...(only === 'aggregate' ? {} : { intake: await intakeTimes(), intakeOverHttp: await intakeOverHttp() }),
}
console.log(JSON.stringify(result, null, 2))
