import { setFlagsFromString } from 'node:v8'
import { pino } from 'pino'
import { readConfiguration } from './program/configuration.js'
import { startProgram } from './program/start-program.js'

/**
 * So much a heap may grow before it is collected, of this thread and of those that prepare: left to itself V8 lets it
 * become two or three times what is in use on a machine with much memory, and the API has 600 MB. That heaps are pushed
 * together at each full collection was tried: it needs as much room again while it does, and the peak is higher.
 */
setFlagsFromString('--heap-growing-percent=20')

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)

/** Reads the settings, starts, says where, and stops cleanly at the first signal. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env)
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null }, pino.destination(2))
  const stopping = new AbortController()
  const asked = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  try {
    const options = { logger, log: say, now: () => new Date(), abort: stopping.signal }
    const program = await startProgram(configuration, options)
    say(`Rode Draad staat klaar op ${program.address}`)
    program.services.intake.pool.warm()
    await asked
    await program.stop()
  } catch (error) {
    if (error !== stopping.signal.reason) throw error
  }
  process.exit(0)
}

/** Our own errors are one clear line; anything else is a fault of ours and shows where. */
function fail(error: unknown): never {
  const known =
    error instanceof Error &&
    ['ConfigurationError', 'EmbeddedPostgresError', 'UnsuitablePostgres'].includes(error.name)
  complain(
    known
      ? error.message
      : `Rode Draad kan niet starten: ${error instanceof Error ? error.stack : String(error)}`,
  )
  process.exit(1)
}

main().catch(fail)
