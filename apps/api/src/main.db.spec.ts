import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beginDataFolder } from './program/test-data-folder.js'

const built = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const onLinux = process.platform === 'linux' ? it : it.skip

let directory: string
let children: Running[]

beforeAll(() => {
  if (!existsSync(built)) throw new Error('apps/api is not built')
})
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'rode-draad-main-')))
  children = []
})
afterEach(async () => {
  for (const { child, ended } of children) {
    child.kill('SIGINT')
    await ended
  }
  await rm(directory, { recursive: true, force: true })
})

interface Running {
  readonly child: ChildProcess
  /** All that was written so far. */
  readonly out: () => string
  readonly err: () => string
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
  /** The address, once it is said; null when the program ended before. */
  readonly address: Promise<string | null>
}

function run(env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [built], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: join(directory, 'data'),
      PORT: '0',
      DEMO_SIGNALS: '0',
      ...env,
    },
  })
  let [out, err] = ['', '']
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  const address = new Promise<string | null>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const said = /^Rode Draad staat klaar op (\S+)$/m.exec(out)
      if (said) resolve(said[1] ?? null)
    })
    void ended.then(() => resolve(null))
  })
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const running = { child, out: () => out, err: () => err, ended, address }
  children.push(running)
  return running
}

async function ready(env: Record<string, string> = {}): Promise<Running & { url: string }> {
  const running = run(env)
  const url = await running.address
  if (url === null) throw new Error(`did not start: ${running.err()}`)
  return { ...running, url }
}

/** Where the program was started before: a first start takes seconds more, and is looked at by itself. */
const startedBefore = () => beginDataFolder(join(directory, 'data'))

/** Processes that work in our folder. */
async function atWork(): Promise<string[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const folders = await Promise.all(numbers.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return numbers.filter((_pid, index) => folders[index]?.startsWith(directory))
}

async function post(url: string, externalId: string): Promise<{ status: number; id: string }> {
  const response = await fetch(`${url}/v1/signals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...aSignalBody(), externalId }),
  })
  return { status: response.status, id: ((await response.json()) as { id: string }).id }
}

describe('the program', () => {
  onLinux.each([
    ['SIGINT', 'at its first start', () => Promise.resolve()],
    ['SIGTERM', 'at a later one', startedBefore],
  ] as const)('says once where it is, and stops cleanly at %s %s', async (signal, _when, prepare) => {
    await prepare()
    const { child, ended, out, err, url } = await ready({ DEMO_SIGNALS: '50' })
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    expect(out().match(/staat klaar op/g)).toHaveLength(1)
    expect((await fetch(`${url}/v1/health/ready`)).status).toBe(200)
    expect(existsSync(join(directory, 'data', 'running.json'))).toBe(true)
    expect((await atWork()).length).toBeGreaterThan(0)
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(err()).toBe('')
    expect(await atWork()).toEqual([])
    expect(existsSync(join(directory, 'data', 'running.json'))).toBe(false)
  })

  onLinux('stops cleanly when that is asked before it has started', async () => {
    const { child, ended, err } = run()
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.kill('SIGINT')
    expect([await ended, err()]).toEqual([0, ''])
    expect(await atWork()).toEqual([])
  })

  onLinux('can be stopped while it fills the demo, and goes on with it at the next start', async () => {
    await startedBefore()
    const demo = { DEMO_SIGNALS: '3000' }
    const first = run(demo)
    await new Promise<void>((resolve) => {
      first.child.stdout?.on('data', () => first.out().includes('Voorbeelddata: 1000') && resolve())
    })
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(first.out()).not.toContain('staat klaar')
    const second = await ready(demo)
    const trends = await fetch(`${second.url}/v1/theme-trends?period=year&data=demo`)
    expect(((await trends.json()) as { meta: { n: number } }).meta.n).toBe(3026)
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
  })

  onLinux('has every acknowledged signal, once, after it was killed', async () => {
    await startedBefore()
    const first = await ready()
    const ids: string[] = []
    for (let number = 0; number < 20; number += 1) {
      const { status, id } = await post(first.url, `kill-${number}`)
      expect(status).toBe(201)
      ids.push(id)
    }
    first.child.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    expect((await atWork()).length).toBeGreaterThan(0)

    const second = await ready()
    expect(second.out()).toContain('Een eerder gestarte PostgreSQL draait nog en wordt gestopt.')
    for (const [number, id] of ids.entries()) {
      expect((await fetch(`${second.url}/v1/signals/${id}`)).status).toBe(200)
      expect(await post(second.url, `kill-${number}`)).toEqual({ status: 200, id })
    }
    const trends = await fetch(`${second.url}/v1/theme-trends?period=year`)
    expect(((await trends.json()) as { meta: { n: number } }).meta.n).toBe(20)
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
    expect(await atWork()).toEqual([])
  })
})

/** Ended with 1, one line on stderr, and never the value of a setting. */
async function refusalOf({ ended, out, err }: Running): Promise<string> {
  expect(await ended).toBe(1)
  expect(out()).not.toContain('staat klaar')
  expect(err()).toMatch(/^[^\n]+\n$/)
  return err().trim()
}

describe('the program refuses in one line', () => {
  it('a data folder that another has in use, which goes on undisturbed', async () => {
    await startedBefore()
    const first = await ready()
    const line = await refusalOf(run())
    expect(line).toBe(`De datamap ${join(directory, 'data')} is al in gebruik door een ander programma.`)
    expect((await post(first.url, 'ongestoord')).status).toBe(201)
    expect(existsSync(join(directory, 'data', 'running.json'))).toBe(true)
  })

  onLinux('a port that is taken, and leaves nothing behind', async () => {
    await startedBefore()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const line = await refusalOf(run({ PORT: String(port) }))
      expect(line).toBe(`Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld PORT=3001.`)
      expect(await atWork()).toEqual([])
      expect(existsSync(join(directory, 'data', 'running.json'))).toBe(false)
    } finally {
      server.close()
    }
  })

  it.each([
    ['HOST', '0.0.0.0', /^HOST wijst naar buiten deze computer/],
    ['PORT', 'abc', /^Deze instelling klopt niet: PORT\.$/],
    ['DEMO_SIGNALS', 'zeventig', /^Deze instelling klopt niet: DEMO_SIGNALS\.$/],
    ['LOG_LEVEL', 'hard', /^Deze instelling klopt niet: LOG_LEVEL\.$/],
    ['SIGNAL_HASH_KEY', 'te-kort', /^Deze instelling klopt niet: SIGNAL_HASH_KEY\.$/],
    ['DATABASE_URL', 'mysql://wie:geheim@x/y', /^Deze instelling klopt niet: DATABASE_URL\.$/],
    [
      'DATABASE_URL',
      'postgres://wie:geheim@127.0.0.1:1/y',
      /^De database van DATABASE_URL is niet te bereiken\.$/,
    ],
  ])('%s=%s', async (key, value, expected) => {
    const line = await refusalOf(run({ [key]: value }))
    expect(line).toMatch(expected)
    expect(line).not.toContain(value)
  })

  it('a data folder that is a file', async () => {
    const file = join(directory, 'bestand')
    await writeFile(file, 'mijn brief')
    for (const DATA_DIR of [file, join(file, 'map')]) {
      expect(await refusalOf(run({ DATA_DIR }))).toBe(`De datamap ${DATA_DIR} is niet te maken of te openen.`)
    }
  })
})
