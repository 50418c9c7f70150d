import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'
import type { SignInConfiguration } from '../sign-in/sign-in-configuration.js'
import type { Configuration } from './configuration.js'
import { startProgram, type Program } from './start-program.js'
import { beginDataFolder } from './test-data-folder.js'

export interface TestProgram extends Program {
  readonly dataDirectory: string
  /** Asks the API; JSON in and out. */
  request(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; body: unknown }>
  /** Sends a signal. */
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: unknown }>
}

export interface TestProgramOptions {
  readonly demoSignals?: number
  readonly today?: string
  /** Instead of noon of `today`. */
  readonly now?: () => Date
  readonly signIn?: SignInConfiguration
  readonly logger?: Logger
  /** A folder that stays when the program stops; without it, a new one that goes. */
  readonly keepIn?: string
  /** File with terms of text, instead of the proposal. */
  readonly retentionTerms?: string | null
  /** What the program says in its terminal. */
  readonly log?: (line: string) => void
}

/** The whole program with real stores in a folder of its own, on a free port; for tests. */
export async function startTestProgram({
  demoSignals = 0,
  today = '2026-06-15',
  now = () => new Date(`${today}T12:00:00Z`),
  signIn,
  logger = pino({ level: 'silent' }),
  keepIn,
  retentionTerms = null,
  log = () => undefined,
}: TestProgramOptions = {}): Promise<TestProgram> {
  const dataDirectory = keepIn ?? (await mkdtemp(join(tmpdir(), 'rode-draad-')))
  await beginDataFolder(dataDirectory)
  const configuration: Configuration = {
    port: 0,
    host: '127.0.0.1',
    demoSignals,
    controlledEveryHours: signIn ? 24 : null,
    dataDirectory,
    databaseUrl: null,
    databaseAppUrl: null,
    databaseAuditUrl: null,
    signalHashKey: null,
    retentionTerms,
    trustedProxy: [],
    securityContact: null,
    signIn: signIn ?? null,
  }
  const program = await startProgram(configuration, {
    logger,
    log,
    now,
  })
  const request = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${program.address}${path}`, init)
    const type = response.headers.get('content-type') ?? ''
    const body: unknown = /json/.test(type) ? await response.json() : await response.arrayBuffer()
    return { status: response.status, headers: response.headers, body }
  }
  return {
    ...program,
    dataDirectory,
    request,
    post: (body, headers = {}) =>
      request('/v1/signals', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    stop: async () => {
      await program.stop()
      if (keepIn === undefined) await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
