import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { controlNote, controlNoteFile } from '@rode-draad/contract'
import { pino } from 'pino'
import { openControl } from './control-server.js'

const lines: unknown[] = []
const log = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(JSON.parse(chunk.toString()))
    done()
  },
})
const full = Object.assign(new Error('De rolstoel van Daan'), { code: 'ENOSPC' })

let folder: string
let close: () => Promise<void>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-control-'))
  const commands = { well: async () => ({ rows: 1 }), badly: () => Promise.reject(full) }
  const logger = pino({ base: null, timestamp: false }, log)
  close = await openControl(folder, 'http://localhost:3000', commands, logger)
})
afterAll(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

it.each([
  ['well', 200, { rows: 1 }, { level: 30, command: 'well', outcome: 'done' }],
  [
    ...(['badly', 500, { name: 'Error', code: 'ENOSPC' }] as const),
    { level: 50, command: 'badly', outcome: 'failed', name: 'Error', code: 'ENOSPC' },
  ],
] as const)(
  'leaves a line in the log of a command that ends %s, without its message',
  async (name, status, body, line) => {
    const { url, token } = controlNote.parse(
      JSON.parse(await readFile(join(folder, controlNoteFile), 'utf8')),
    )
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`${url}/${name}`, { method: 'POST', headers })
    expect([response.status, await response.json()]).toEqual([status, body])
    expect(lines.splice(0)).toEqual([{ ...line, ms: expect.any(Number), msg: 'command' }])
  },
)
