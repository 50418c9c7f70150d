import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { controlNoteFile } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { inScope, openDatabase } from '@rode-draad/store'
import type { DataSource } from 'typeorm'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
let superuser: DataSource
let id: string
let text: string

beforeAll(async () => {
  program = await startTestProgram({ demoSignals: 3 })
  superuser = await asSuperuser()
  const [found] = await inScope(
    program.services.stores.postgres,
    everywhere,
    (manager) =>
      manager.query(
        'SELECT signal_id AS id, text FROM signal_current ORDER BY length(text) DESC LIMIT 1',
      ) as Promise<{ id: string; text: string }[]>,
  )
  id = found?.id ?? ''
  text = found?.text ?? ''
})
afterAll(async () => {
  await superuser.destroy()
  await program.stop()
})

/** The embedded server's own role, which no part of the program works with. */
async function asSuperuser(): Promise<DataSource> {
  const file = join(program.dataDirectory, 'postgres', 'credentials.json')
  const credentials = JSON.parse(await readFile(file, 'utf8')) as { superuser: string }
  const { options } = program.services.stores.postgres
  const url = new URL('url' in options && typeof options.url === 'string' ? options.url : '')
  url.username = 'postgres'
  url.password = credentials.superuser
  return await openDatabase(url.href, { poolSize: 2 })
}

const cutOff = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rode_draad_audit'`
const read = (signalId: string, identity?: string) =>
  program.request(`/v1/signals/${signalId}`, {
    headers: identity ? { cookie: `rode-draad-identiteit=${identity}` } : {},
  })
const absent = '00000000-0000-4000-8000-000000000000'

describe('a case that is opened', () => {
  it('is in the log: who, in which role, what for, and that it was given', async () => {
    expect(await read(id)).toMatchObject({ status: 200, body: { id, text } })
    const [line] = await program.services.stores.audit.whoSaw(id)
    expect(line).toMatchObject({
      reader: 'landelijk-met-casussen',
      role: 'behandelaar',
      onBehalfOf: null,
      action: 'read',
      purpose: 'proef',
      result: 'given',
      origin: 'api',
    })
    expect(JSON.stringify(line)).not.toContain(text)
  })

  it('is not there for who may not see it, and the attempt is in the log', async () => {
    const refused = await read(id, 'lezer-zk10')
    const missing = await read(absent, 'lezer-zk10')
    expect([refused.status, refused.body]).toEqual([404, missing.body])
    const controlled = await read(id, 'landelijk-afgeschermd')
    expect([controlled.status, controlled.body]).toEqual([404, missing.body])
    expect((await program.services.stores.audit.whoSaw(id))[0]).toMatchObject({
      reader: 'landelijk-afgeschermd',
      result: 'refused',
    })
  })
})

describe('a case that is asked for while the log cannot be written', () => {
  afterEach(() => superuser.query('ALTER ROLE rode_draad_audit LOGIN'))

  it('is not given, in no part, and neither is it said whether it is there', async () => {
    const seen = await program.services.stores.audit.whoSaw(id)
    await superuser.query('ALTER ROLE rode_draad_audit NOLOGIN')
    await superuser.query(cutOff)
    const [there, notThere] = [await read(id), await read(absent)]
    expect([there.status, notThere.status]).toEqual([503, 503])
    expect(there.headers.get('content-type')).toContain('application/problem+json')
    expect(there.headers.get('cache-control')).toBe('no-store')
    expect(there.body).toEqual(notThere.body)
    expect(Object.keys(there.body as object).sort()).toEqual(['detail', 'status', 'title', 'type'])
    const answer = JSON.stringify([there.body, [...there.headers]])
    for (const word of [id, ...text.split(/\W+/).filter(({ length }) => length > 6)])
      expect(answer).not.toContain(word)

    await superuser.query('ALTER ROLE rode_draad_audit LOGIN')
    expect(await read(id)).toMatchObject({ status: 200, body: { id } })
    expect(await program.services.stores.audit.whoSaw(id)).toHaveLength(seen.length + 1)
  })

  it('is not given when the connection is killed in the middle of writing', async () => {
    const blocker = superuser.createQueryRunner()
    await blocker.startTransaction()
    await blocker.query('LOCK TABLE case_reading IN EXCLUSIVE MODE')
    const answer = read(id)
    let killed: unknown[] = []
    while (killed.length === 0) {
      killed = (await superuser.query(`${cutOff} AND wait_event_type = 'Lock'`)) as unknown[]
    }
    const { status, body } = await answer
    expect(status).toBe(503)
    expect(JSON.stringify(body)).not.toContain(id)
    await blocker.rollbackTransaction()
    await blocker.release()
    expect((await read(id)).status).toBe(200)
  })

  it('leaves a log that holds, as the command line is told', async () => {
    const note = JSON.parse(await readFile(join(program.dataDirectory, controlNoteFile), 'utf8')) as {
      url: string
      token: string
    }
    const response = await fetch(`${note.url}/verify-audit`, {
      method: 'POST',
      headers: { authorization: `Bearer ${note.token}` },
    })
    // Given three times and refused once; what was not answered left no line.
    expect(await response.json()).toMatchObject({ chains: [{ lines: 4, broken: null, endKnown: true }] })
  })
})
