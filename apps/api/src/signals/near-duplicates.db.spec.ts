import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { identityCookie, nearDuplicatesAnswer } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const text =
  'Mijn moeder van 84 heeft dementie en dwaalt in de avond over straat. De casemanager is ziek en de thuiszorg stopt.'

async function send(externalId: string, changed: Parameters<typeof aSignalBody>[0] = {}): Promise<string> {
  const { body } = await program.post(aSignalBody({ externalId, text, receivedOn: '2020-03-04', ...changed }))
  return (body as { id: string }).id
}

const others = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      ...{ externalId: `bulk ${at}`, receivedOn: '2013-02-04' },
      text: `Casus ${at}: de rolstoel van mijn dochter is stuk en de leverancier komt al ${at} weken niet.`,
    }),
  ).join('\n')

it('finds a signal again in a large file of one day, and beside a date that is only a year', async () => {
  const batch = await fetch(`${program.address}/v1/signal-batches?channel=gemeente`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: others(6000),
  })
  expect(await batch.json()).toMatchObject({ accepted: 6000 })
  const told = 'Zorgkantoor en huisarts wijzen naar elkaar; mijn vader heeft nog steeds geen dagbesteding.'
  const at = (receivedOn: string) => ({ channel: 'gemeente' as const, region: null, text: told, receivedOn })
  const [first, second, ofYear] = [
    await send('bulk eerst', at('2013-02-04')),
    await send('bulk weer', at('2013-02-04')),
    await send('bulk jaar', at('2013')),
  ]
  for (const [one, twins] of [
    [first, [second, ofYear]],
    [ofYear, [first, second]],
  ] as const) {
    const { body } = await program.request(`/v1/signals/${one}/near-duplicates`)
    const { data } = nearDuplicatesAnswer.parse(body)
    expect(data.map(({ id, similarity }) => [id, similarity]).sort()).toEqual(
      twins.map((id) => [id, 1]).sort(),
    )
  }
})

it('suggests what may be the same case, in the reach of who asks, and writes down which cases were read', async () => {
  const one = await send('een')
  const elsewhere = await send('twee', { channel: 'gemeente' })
  const again = await send('drie', { text: `${text} Graag uw hulp.`, receivedOn: '2020-05' })
  await send('ander', { text: 'De school heeft geen plek voor mijn zoon met autisme en de gemeente zwijgt.' })
  await send('lang geleden', { receivedOn: '2018-03-04' })
  await send('andere regio', { region: 'ZK02' })
  const ask = async (cookie: string) => {
    const answer = await program.request(`/v1/signals/${one}/near-duplicates`, { headers: { cookie } })
    expect(answer.status).toBe(200)
    return nearDuplicatesAnswer.parse(answer.body).data
  }
  const all = await ask('')
  expect(all.map(({ id, reason }) => [id, reason])).toEqual([
    [elsewhere, 'same-text'],
    [again, 'same-text'],
  ])
  expect(JSON.stringify(all)).not.toContain('dementie')
  const own = await ask(`${identityCookie}=inzender-juiste-loket`)
  expect(own.map(({ id }) => id)).toEqual([again])
  const nobody = { headers: { cookie: `${identityCookie}=landelijk-afgeschermd` } }
  expect((await program.request(`/v1/signals/${one}/near-duplicates`, nobody)).status).toBe(404)
  const lines = await program.services.stores.audit.whoSaw(one)
  expect(lines.map(({ result }) => result)).toEqual(['refused', 'given', 'given'])
  const seen = [elsewhere, again].map((id) => program.services.stores.audit.whoSaw(id))
  expect((await Promise.all(seen)).map((readings) => readings.length)).toEqual([1, 2])
})
