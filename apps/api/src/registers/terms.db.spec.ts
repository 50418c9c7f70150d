import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { weekReviewAnswer, type TermRow } from '@rode-draad/contract'
import { coordinator, policy, reader, startTestRegisters } from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 120_000)
afterAll(() => registers.program.stop())

const aTerm = {
  ...{ about: 'measure/zorgval', kind: 'wkkgz-klacht', startsOn: '2020-03-02' },
  ...{ accordingTo: 'de klachtencommissie', source: 'Een brief', reason: 'Afgesproken' },
}
const add = (told: object = {}) => registers.post(policy, 'terms', { ...aTerm, ...told })
async function added(told: object = {}): Promise<{ code: string; version: number }> {
  const { status, body } = await add(told)
  expect(status).toBe(201)
  return body as { code: string; version: number }
}
async function listed(referenceDate: string, data = 'real'): Promise<TermRow[]> {
  await registers.program.services.stores.syncing.now()
  const { body } = await registers.as(reader, `terms?referenceDate=${referenceDate}&data=${data}`)
  return (body as { data: TermRow[] }).data
}
const termOn = async (code: string, day: string) => (await listed(day)).find((one) => one.code === code)

describe('a watched term', () => {
  it('has its last day by the Algemene termijnenwet, and may be lengthened', async () => {
    const { code } = await added()
    // Six weeks from Monday 2 March 2020 is Easter Monday 13 April: Tuesday. Ten weeks is Monday 11 May.
    expect(await termOn(code, '2020-03-02')).toMatchObject({
      ...{ about: 'measure/zorgval', lastOn: '2020-04-14', longestOn: '2020-05-11', standing: 'loopt' },
      ...{ accordingTo: 'de klachtencommissie', lengthened: 'nee', doneOn: null, days: 43 },
    })
  })

  it.each([
    ['2020-03-01', undefined, undefined],
    ['2020-03-30', 'loopt', 15],
    ['2020-03-31', 'bijna', 14],
    ['2020-04-14', 'bijna', 0],
    ['2020-04-15', 'te laat', -1],
  ])('on %s stands %s', async (day, standing, days) => {
    const { code } = await added()
    const row = await termOn(code, day)
    expect([row?.standing, row?.days]).toEqual([standing, days])
  })

  it('is lengthened, and done, by a version that says so; the older one stays readable', async () => {
    const { code, version } = await added()
    const { reason: _reason, ...content } = aTerm
    const longer = { ...content, lengthened: 'ja', reason: 'Brief van de aanbieder' }
    const put = (body: object) => registers.put(policy, `terms/${code}`, body)
    const second = await put({ ...longer, replaces: version })
    expect(second.status).toBe(200)
    expect((await put({ ...longer, replaces: version })).status).toBe(409)
    expect(await termOn(code, '2020-04-15')).toMatchObject({ lastOn: '2020-05-11', longestOn: null })
    const replaces = (second.body as { version: number }).version
    const done = { ...longer, doneOn: '2020-05-20', reason: 'Antwoord gekregen', replaces }
    expect((await put(done)).status).toBe(200)
    expect((await termOn(code, '2020-05-19'))?.standing).toBe('te laat')
    expect((await termOn(code, '2020-05-20'))?.standing).toBe('afgehandeld')
    const { body } = await registers.as(reader, `terms/${code}/history`)
    const { versions } = body as { versions: { reason: string; content: { doneOn: string | null } }[] }
    expect(versions.map((one) => [one.reason, one.content.doneOn])).toEqual([
      ['Afgesproken', null],
      ['Brief van de aanbieder', null],
      ['Antwoord gekregen', '2020-05-20'],
    ])
  })

  it('of a promise ends on the last day that its date may mean', async () => {
    const { code } = await added({ kind: 'toezegging', endsOn: '2020-06' })
    expect(await termOn(code, '2020-07-01')).toMatchObject({
      ...{ lastOn: '2020-06-30', endsOn: '2020-06', standing: 'te laat', days: -1 },
    })
  })

  it.each([
    ['what does not exist', { about: 'measure/bestaat-niet' }, 'about'],
    ['what is made up, beside what is real', { about: 'measure/zorgval', data: 'demo' }, 'about'],
    ['one case', { about: 'signal/8f14e45f-ceea-467f-a0e6-1d2c3b4a5f60' }, 'about'],
    ['a promise without a date', { kind: 'toezegging' }, 'endsOn'],
    ['a term of the law with a date of its own', { endsOn: '2020-06' }, 'endsOn'],
    ['a term that cannot be lengthened', { kind: 'bezwaar-indienen', lengthened: 'ja' }, 'lengthened'],
    ['a day that does not exist', { startsOn: '2020-02-30' }, 'startsOn'],
    ['a vague day', { startsOn: '2020-02' }, 'startsOn'],
    ['a day to come', { startsOn: '9999-01-01' }, 'startsOn'],
    ['an end before the beginning', { doneOn: '2020-03-01' }, 'doneOn'],
  ])('is refused for %s', async (_name, told, path) => {
    const { status, body } = await add(told)
    expect([status, (body as { errors: { path: string }[] }).errors.map((one) => one.path)]).toEqual([
      ...[400, [path]],
    ])
  })

  it('is put on a published pattern, never on a concept', async () => {
    const { code } = await registers.raise(coordinator)
    const about = `pattern/${code}`
    expect((await add({ about })).status).toBe(400)
    expect((await registers.publish(coordinator, code)).status).toBe(204)
    const term = await added({ about })
    expect(await termOn(term.code, '2020-03-02')).toMatchObject({ about, title: expect.any(String) })
  })

  it('is written without what identifies a person, by who keeps registers', async () => {
    const { code } = await added({ accordingTo: 'Jannie de Vries van de gemeente' })
    expect((await termOn(code, '2020-03-02'))?.accordingTo).toBe('[NAAM 1] van de gemeente')
    expect((await registers.post(reader, 'terms', aTerm)).status).toBe(404)
  })

  it('loses what who keeps the registers strikes out of a case that its pattern belongs to', async () => {
    const text =
      'De cliënt woont bij Zonnewende en wacht al een jaar op een passende rolstoel van de gemeente.'
    const signal = await registers.signal({ text, receivedOn: '2020-03-01' })
    const { code } = await registers.raise(coordinator)
    await registers.publish(coordinator, code)
    await registers.post(coordinator, `patterns/${code}/signals`, { signalId: signal })
    const term = await added({ about: `pattern/${code}`, source: 'Verslag van Zonnewende' })
    const read = (await registers.as(coordinator, `signals/${signal}`)).body as {
      text: string
      version: number
      fingerprint: string
    }
    const start = read.text.indexOf('Zonnewende')
    expect(start).toBeGreaterThan(0)
    const spans = [{ field: 'text', start, end: start + 'Zonnewende'.length }]
    const { version, fingerprint } = read
    const strike = { version, fingerprint, spans, type: 'place' }
    const { status, body } = await registers.post(coordinator, `signals/${signal}/strikes`, strike)
    expect([status, body]).toEqual([201, { places: 1, published: 0 }])
    expect((await termOn(term.code, '2020-03-02'))?.source).not.toContain('Zonnewende')
  })
})

describe('terms in the weekly review', () => {
  it('stand there when they are late or end soon, with who said so', async () => {
    const { code } = await added({ startsOn: '2018-01-02', kind: 'ombudsman-bericht' })
    await registers.program.services.stores.syncing.now()
    const inWeek = async (week: string) => {
      const { body } = await registers.as(reader, `week-reviews/${week}`)
      return weekReviewAnswer.parse(body).data.terms.filter((one) => one.code === code)
    }
    // Three weeks from Tuesday 2 January 2018: 23 January.
    expect(await inWeek('2018-W01')).toEqual([])
    expect(await inWeek('2018-W02')).toMatchObject([{ standing: 'bijna', date: '2018-01-23', days: 9 }])
    expect(await inWeek('2018-W05')).toMatchObject([
      { standing: 'te laat', days: -12, accordingTo: 'de klachtencommissie', what: 'ombudsman-bericht' },
    ])
  })
})
