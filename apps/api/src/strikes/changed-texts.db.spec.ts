import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { SignalRecord } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const both = {
  text: 'De gemeente belt vuurtoren niet terug, en Vuurtoren wacht.',
  outcome: 'Geregeld met VUURTOREN en met vuurtoren.',
}
async function sendBoth(externalId: string): Promise<string> {
  const answer = await program.post({ ...aSignalBody(), externalId, ...both })
  return (answer.body as { id: string }).id
}
const read = async (id: string) => (await program.request(`/v1/signals/${id}`)).body as SignalRecord
const strike = (id: string, body: unknown) =>
  program.request(`/v1/signals/${id}/strikes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const rows = (sql: string, values: unknown[]) =>
  inScope(
    program.services.stores.postgres,
    everywhere,
    (manager) => manager.query(sql, values) as Promise<unknown[]>,
  )
const spanOf = (word: string, said: string | null, field = 'text') => {
  const start = said?.indexOf(word) ?? -1
  return { field, start, end: start + word.length }
}
const wordIn = ({ version, fingerprint, text }: SignalRecord, word: string) => ({
  ...{ version, fingerprint, spans: [spanOf(word, text)], type: 'name' },
})
const changed = expect.objectContaining({ status: 409, title: 'Tekst veranderd' })

it('nothing is struck out of a text that is no longer the one that was read, nor out of its outcome', async () => {
  const id = await sendBoth('verlopen')
  const reading = await read(id)
  expect((await strike(id, wordIn(reading, 'De'))).status).toBe(201)
  const struck = await read(id)
  for (const spans of [[spanOf('niet', reading.text)], [spanOf('Geregeld', reading.outcome, 'outcome')]]) {
    const { status, headers, body } = await strike(id, { ...wordIn(reading, 'niet'), spans })
    expect([status, body]).toEqual([409, changed])
    expect(headers.get('content-type')).toContain('application/problem+json')
  }
  expect(await read(id)).toEqual(struck)
  expect(await rows('SELECT FROM strike WHERE signal_id = $1', [id])).toHaveLength(1)
  expect(
    await rows('SELECT FROM struck_words w JOIN signal s USING (external_id_hash) WHERE s.id = $1', [id]),
  ).toHaveLength(1)
})

it('nor when only the outcome has changed', async () => {
  const id = await sendBoth('afloop')
  const reading = await read(id)
  const outcome = {
    ...wordIn(reading, 'vuurtoren'),
    spans: [spanOf('Geregeld', reading.outcome, 'outcome')],
  }
  expect((await strike(id, outcome)).status).toBe(201)
  expect((await strike(id, wordIn(reading, 'niet'))).status).toBe(409)
  expect((await strike(id, wordIn(await read(id), 'niet'))).status).toBe(201)
  expect(await read(id)).toMatchObject({ text: both.text.replace('niet', '[NAAM 2]') })
})

it('of two readers at once one strikes out, and the other is told to read it again', async () => {
  const id = await sendBoth('tegelijk')
  const reading = await read(id)
  const words = ['belt', 'niet', 'terug', 'wacht']
  const answers = await Promise.all(words.map((word) => strike(id, wordIn(reading, word))))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  const gone = words[answers.findIndex(({ status }) => status === 201)] ?? ''
  expect((await read(id)).text).toBe(both.text.replace(gone, '[NAAM 1]'))
})

it('all ways of writing a word go at once from text and outcome', async () => {
  const id = await sendBoth('schrijfwijzen')
  const reading = await read(id)
  const spans = [
    ...[spanOf('vuurtoren', reading.text), spanOf('Vuurtoren', reading.text)],
    spanOf('VUURTOREN', reading.outcome, 'outcome'),
  ]
  const { status, body } = await strike(id, { ...wordIn(reading, 'vuurtoren'), spans })
  expect([status, body]).toEqual([201, { places: 4, published: 0 }])
  expect(await read(id)).toMatchObject({
    text: 'De gemeente belt [NAAM 1] niet terug, en [NAAM 2] wacht.',
    outcome: 'Geregeld met [NAAM 3] en met [NAAM 1].',
  })
  expect(await rows('SELECT field, lengths FROM strike WHERE signal_id = $1', [id])).toEqual([
    { field: 'text', lengths: [9, 9, 9] },
  ])
})
