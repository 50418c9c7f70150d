import { randomBytes, timingSafeEqual } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { controlNoteFile, type ControlNote } from '@rode-draad/contract'
import type { Logger } from 'pino'
import { failureOf } from './failure-of.js'

/** What the command line may ask of the running program: a name and a JSON request in, a JSON answer out. */
export type ControlCommands = Readonly<Record<string, (request: unknown) => Promise<unknown>>>

/**
 * A door for the command line: loopback only, with a token that stands in a 0600 note in the data folder. Each command
 * leaves a line in the log: its name, how it ended, how long it took, and of a failure name and code.
 * @returns a function that closes the door and takes the note away
 */
export async function openControl(
  dataDirectory: string,
  address: string,
  commands: ControlCommands,
  logger: Logger,
): Promise<() => Promise<void>> {
  const token = randomBytes(32).toString('hex')
  const server = createServer((request, response) => {
    void answer(request, token, commands, logger).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const note: ControlNote = { pid: process.pid, url: `http://127.0.0.1:${port}`, token, address }
  const file = join(dataDirectory, controlNoteFile)
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify(note), { mode: 0o600 })
  return async () => {
    await rm(file, { force: true })
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

async function answer(
  request: IncomingMessage,
  token: string,
  commands: ControlCommands,
  logger: Logger,
): Promise<{ status: number; body: unknown }> {
  if (!isToken(request.headers.authorization, token)) return { status: 401, body: {} }
  const name = (request.url ?? '').slice(1)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (request.method !== 'POST' || !command) return { status: 404, body: {} }
  const began = performance.now()
  const line = (outcome: 'done' | 'failed') => ({
    ...{ command: name, outcome, ms: Math.round(performance.now() - began) },
  })
  try {
    const sent = await text(request)
    const body = await command(sent === '' ? {} : JSON.parse(sent))
    logger.info(line('done'), 'command')
    return { status: 200, body }
  } catch (error) {
    const failure = failureOf(error)
    logger.error({ ...line('failed'), ...failure }, 'command')
    return { status: 500, body: failure }
  }
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
