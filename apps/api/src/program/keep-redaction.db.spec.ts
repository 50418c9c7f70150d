import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { controlNoteFile, redactAgainAnswer, type ControlNote } from '@rode-draad/contract'
import { everywhere, redactionVersion } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from './test-program.js'
import { tracesInPostgres } from './test-traces.js'

const mail = 'kwikstaart@voorbeeld.nl'
let folder: string
let program: TestProgram

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-redaction-'))
  program = await startTestProgram({ keepIn: folder })
  await program.post(aSignalBody(), { 'idempotency-key': 'een' })
  await setApart('12')
  await program.stop()
  program = await startTestProgram({ keepIn: folder })
})
afterAll(async () => {
  await program.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A row in the quarantine that this version of the redaction left a mail address in. */
async function setApart(version: string): Promise<void> {
  await inScope(program.services.stores.postgres, everywhere, async (manager) => {
    await manager.query(
      `WITH batch AS (INSERT INTO signal_batch (id, channel, format, sent_by)
         VALUES (gen_random_uuid(), 'gemeente', 'csv', 'x') RETURNING id)
       INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, codes, text, outcome,
         text_is_whole_row, reasons, redaction_version)
       SELECT gen_random_uuid(), id, 2, 'gemeente', convert_to(id::text, 'UTF8'), '{}', $1, NULL, false, '[]', $2
       FROM batch`,
      [`Schrijf naar ${mail} of bel.`, version],
    )
  })
}

async function ask(begin: boolean) {
  const note = JSON.parse(await readFile(join(folder, controlNoteFile), 'utf8')) as ControlNote
  const response = await fetch(`${note.url}/redact-again`, {
    method: 'POST',
    headers: { authorization: `Bearer ${note.token}` },
    body: JSON.stringify({ begin }),
  })
  return redactAgainAnswer.parse(await response.json())
}

async function untilDone() {
  for (;;) {
    const stand = await ask(false)
    if (!stand.busy) return stand
  }
}

describe('texts that an earlier version redacted', () => {
  it('are read again when the program starts, and what was left in them goes', async () => {
    expect(await untilDone()).toEqual({ busy: false, failed: null, left: 0, read: 1, changed: 1, unread: 0 })
    expect(await tracesInPostgres(program, mail)).toEqual([])
    expect(await tracesInPostgres(program, 'Schrijf naar [E-MAIL] of bel.')).toEqual(['quarantined_row.text'])
  })

  it('are read when somebody asks for it too', async () => {
    await setApart('9')
    expect(await ask(false)).toMatchObject({ busy: false, left: 1 })
    expect(await ask(true)).toMatchObject({ busy: true, failed: null })
    expect(await untilDone()).toMatchObject({ left: 0, read: 1, changed: 1 })
    expect(await tracesInPostgres(program, mail)).toEqual([])
  })

  it('and no others', async () => {
    await setApart(redactionVersion)
    expect(await ask(true)).toMatchObject({ busy: false, left: 0 })
    expect(await tracesInPostgres(program, mail)).toEqual(['quarantined_row.text'])
  })
})
