import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { controlFailure, controlNote, controlNoteFile, type ControlNote } from '@rode-draad/contract'
import { storeConfiguration } from '@rode-draad/store'
import { CommandError } from './command-error.js'
import { failureLine } from './failure-line.js'

/** Asks the program for something: a command name and its request. */
export type Ask = (command: string, request: unknown) => Promise<unknown>

const workspace = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Works with the program on this data folder: the one that runs, else one started for the moment and stopped
 * again.
 * @param work gets a way to ask it things, and the address where it answers everybody
 * @throws CommandError when it cannot start or refuses
 */
export async function withProgram<T>(work: (ask: Ask, address: string) => Promise<T>): Promise<T> {
  const { dataDirectory } = storeConfiguration(process.env, workspace)
  const running = await runningNote(dataDirectory)
  if (running) return await work(asking(running), running.address)
  const stop = await startForAMoment()
  try {
    const started = await runningNote(dataDirectory)
    if (!started) throw new CommandError('Het programma is gestart maar niet te bereiken.')
    return await work(asking(started), started.address)
  } finally {
    await stop()
  }
}

/** Whether a program works with this data folder now. */
export async function isRunning(dataDirectory: string): Promise<boolean> {
  return (await runningNote(dataDirectory)) !== null
}

/** The note of a program that answers; a note left behind by a killed one counts as none. */
async function runningNote(dataDirectory: string): Promise<ControlNote | null> {
  const text = await readFile(join(dataDirectory, controlNoteFile), 'utf8').catch(() => null)
  if (text === null) return null
  const note = controlNote.safeParse(JSON.parse(text))
  if (!note.success) return null
  const answered = await fetch(note.data.url, { headers: authorization(note.data) }).catch(() => null)
  return answered?.status === 404 ? note.data : null
}

function asking(note: ControlNote): Ask {
  return async (command, request) => {
    const response = await fetch(`${note.url}/${command}`, {
      method: 'POST',
      headers: authorization(note),
      body: JSON.stringify(request),
    }).catch((cause: unknown) => {
      throw new CommandError('Het programma geeft geen antwoord.', { cause })
    })
    if (response.ok) return await response.json()
    const failure = controlFailure.safeParse(await response.json().catch(() => null))
    const unknown = { name: String(response.status), code: null }
    throw new CommandError(failureLine(command, failure.success ? failure.data : unknown))
  }
}

function authorization({ token }: ControlNote) {
  return { authorization: `Bearer ${token}` }
}

/** Starts the program on a free port without demo, waits until it says that it is ready. */
async function startForAMoment(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [join(workspace, 'apps', 'api', 'dist', 'main.js')], {
    env: { ...process.env, PORT: '0', DEMO_SIGNALS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = once(child, 'exit')
  const ready = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Rode Draad staat klaar')) resolve(true)
    })
    void ended.then(() => resolve(false))
  })
  if (!(await ready)) throw new CommandError(firstSentence(complaint) ?? 'Het programma kan niet starten.')
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

/** The first line that is no line of the log. */
function firstSentence(complaint: string): string | undefined {
  return complaint.split('\n').find((line) => line.trim() !== '' && !line.startsWith('{'))
}
