import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { quarantineAnswer, type MappedField, type SignalBatchAnswer } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

/** What Invoer takes the headings of a download for; all others are to be skipped. */
const fields: Readonly<Record<string, MappedField>> = {
  kenmerk: 'externalId',
  'soort melding': 'reportType',
  'probleem sinds': 'problemSince',
  'ontvangen op': 'receivedOn',
  'rol melder': 'reporterRole',
  regio: 'region',
  zorgprofiel: 'zorgprofiel',
  tekst: 'text',
  afloop: 'outcome',
  status: 'case.state',
  fase: 'case.phase',
  'al geprobeerd': 'case.routesTried',
  'aan zet': 'case.whoActs',
  overdracht: 'case.handover',
  opgelost: 'case.solvedForCitizen',
  'opgelost op': 'case.solvedOn',
  toestemming: 'case.consent',
}

async function send(type: string, body: string): Promise<SignalBatchAnswer> {
  const answer = await program.request('/v1/signal-batches?channel=gemeente', {
    ...{ method: 'POST', headers: { 'content-type': type }, body },
  })
  return answer.body as SignalBatchAnswer
}

it('a download that is mended goes in again by its own headings, with all that was right', async () => {
  const about = { phase: 'regulier', routesTried: ['clientondersteuner', 'cce'], consent: true }
  const sent = { externalId: 'i1', receivedOn: '2020-03-04', text: 'De traplift;\n"is" stuk.', case: about }
  const { id } = await send('application/x-ndjson', JSON.stringify({ ...sent, region: 'Jansen' }))
  const path = `/v1/signal-batches/${id}/quarantine`
  const csv = await program.request(path, { headers: { accept: 'text/csv' } })
  const file = Buffer.from(csv.body as ArrayBuffer).toString()
  expect(file).toContain('\r\n1;open;regio: Kies een bekende regiocode')
  const [heading = ''] = file.slice(1).split('\r\n')
  const columns = heading.split(';').map((name) => ({ heading: name, field: fields[name] ?? null }))
  expect(columns.filter(({ field }) => field !== null)).toHaveLength(Object.keys(fields).length)
  await program.request('/v1/column-mappings/gemeente/quarantaine', {
    ...{ method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ columns }) },
  })
  const mended = file.replace(/(\r\n1;(?:[^;]*;){2});/, '$1i1;')
  expect(await send('text/csv', mended)).toMatchObject({ mappingName: 'quarantaine', accepted: 1 })
  const [waiting] = quarantineAnswer.parse((await program.request(`${path}?state=all`)).body).data
  expect(waiting).toMatchObject({ state: 'mended' })
  const kept = 'SELECT received_on, text, case_state FROM signal_version WHERE signal_id = $1'
  const { postgres } = program.services.stores
  const rows: unknown = await inScope(postgres, everywhere, (manager) =>
    manager.query(kept, [waiting?.signalId]),
  )
  expect(rows).toEqual([{ received_on: '2020-03-04', text: sent.text, case_state: about }])
})
