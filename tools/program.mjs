import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { workspace } from './run-nx.mjs'

/**
 * Memory of the threads' libraries in one pool, and pieces from 64 kB, as what comes in over the network, given back at
 * once: left to itself glibc keeps eight pools for each core, and the API of two cores 40 MB more.
 */
export const memorySettings = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/**
 * What is new in the main thread may take 6 MB, not 48: it hardly ever stays, and the API has 600 MB. And nothing is put
 * among what stays from the start: V8 does so with the words of texts, once some have lived as long as their texts were
 * worked on, and then has to go through all that stays twice a second: a sixth of the time of a thread that prepares.
 */
export const memoryFlags = ['--max-semi-space-size=2', '--no-allocation-site-pretenuring']

/**
 * Starts the built program on a data folder and waits until it is ready.
 * @param onLog told each line of its log; without it the log is shown
 * @returns its child process, address and milliseconds to ready
 */
export async function startProgram(folder, settings = {}, onLog = null) {
  const began = performance.now()
  const child = spawn(process.execPath, [...memoryFlags, 'apps/api/dist/main.js'], {
    cwd: workspace,
    env: { ...memorySettings, ...process.env, DATA_DIR: folder, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', onLog ? 'pipe' : 'inherit'],
  })
  if (onLog) createInterface({ input: child.stderr }).on('line', onLog)
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /staat klaar op (\S+)/.exec(line) ?? []
    if (address) return { child, address, ms: Math.round(performance.now() - began) }
  }
  throw new Error('the program ended before it was ready')
}

export async function stopProgram({ child }) {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** One command of the built command line. @returns what it printed and milliseconds; ends this program when it fails */
export function cli(folder, args, settings = {}) {
  const began = performance.now()
  const { status, stdout } = spawnSync(process.execPath, ['apps/cli/dist/main.js', ...args], {
    cwd: workspace,
    env: { ...process.env, DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) process.exit(status ?? 1)
  return { said: stdout.trim(), ms: Math.round(performance.now() - began) }
}

/** As `cli`, while this program goes on. @returns what it printed */
export async function startCli(folder, args) {
  const child = spawn(process.execPath, ['apps/cli/dist/main.js', ...args], {
    cwd: workspace,
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (piece) => (said += piece))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return said.trim()
}
