import { pino } from 'pino'
import { readConfiguration } from './program/configuration.js'
import { startProgram, type Program } from './program/start-program.js'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)

/** Reads the settings, starts, says where, and stops cleanly at the first signal. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env)
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null }, pino.destination(2))
  let program: Program | null = null
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    if (program === null) return
    program.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  program = await startProgram(configuration, { logger, log: say, now: () => new Date() })
  if (stopping) {
    await program.stop()
    process.exit(0)
  }
  say(`Rode Draad staat klaar op ${program.address}`)
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
