import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ndjsonMediaType, type Problem } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function refused(body: string | Buffer, { type = 'text/csv', dryRun = false } = {}): Promise<Problem> {
  const response = await fetch(`${program.address}/v1/signal-batches?channel=gemeente&dryRun=${dryRun}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect(response.status).toBe(400)
  return (await response.json()) as Problem
}

describe('a file that is refused', () => {
  it('without a heading has nothing of its first row in the answer', async () => {
    const { errors } = await refused(
      'Jan Jansen,123456782,Mijn zoon Pieter de Boer (geb. 3-4-2010) wacht,Zaak\u001b[2J,Zaak\n',
    )
    expect(errors?.map(({ path }) => path)).toEqual([
      ...['kolom 1', 'kolom 2', 'kolom 3', 'kolom 4', 'Zaak', 'externalId', 'receivedOn', 'text'],
    ])
  })

  it.each([
    ['text/csv', 'Dit is een Excel-bestand, geen CSV.'],
    [ndjsonMediaType, 'Dit is een Excel-bestand, geen JSON Lines.'],
  ])('as %s for being a workbook leaves no batch behind', async (type, detail) => {
    const { body: before } = await program.request('/v1/signal-batches')
    expect(await refused(Buffer.from('PK\x03\x04\n\n\x14\n', 'latin1'), { type })).toMatchObject({ detail })
    expect((await program.request('/v1/signal-batches')).body).toEqual(before)
  })

  it('midway says how far it came, and in a dry run that nothing is kept', async () => {
    const text = 'externalId;receivedOn;text\nr1;2020;goed\nr2;2020;\nr3;2020;"open\n'
    const counts = 'ontvangen 2 = bewaard 1 + dubbel 0 + apart gezet 1.'
    const { detail: dry } = await refused(text, { dryRun: true })
    expect(dry).toMatch(/^Vanaf rij 4 .* Dit is een proef: er is niets bewaard\.$/)
    expect(dry).toContain(`Wat ervoor stond is nagekeken: ${counts}`)
    const { detail } = await refused(text)
    const [, id] = /verwerkt in levering (\S+): /.exec(detail) ?? []
    expect(detail).toContain(counts)
    const { body } = await program.request(`/v1/signal-batches/${id}`)
    expect(body).toMatchObject({ state: 'interrupted', received: 2, accepted: 1, quarantined: 1 })
  })
})

it('takes in a file in which something stands below a heading that is empty, and sets that row apart', async () => {
  const response = await fetch(`${program.address}/v1/signal-batches?channel=gemeente`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: 'externalId;;receivedOn;text\nz1;;2020;De lift is stuk.\nz2;x;2020;De lift.\nz3;;2020;De bus komt niet.\n',
  })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    ...{ received: 3, accepted: 2, quarantined: 1 },
    reasons: [{ row: 3, path: '', message: expect.stringContaining('kolom 2 (zonder kop)') }],
  })
})
