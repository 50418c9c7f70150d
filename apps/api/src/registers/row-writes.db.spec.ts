import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RecordedBy } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import { policy, reader, researcher, startTestRegisters } from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const rows = {
  measures: {
    title: 'Landelijk formulier',
    kind: 'werkwijze',
    status: 'aangekondigd',
    accordingTo: 'VWS',
    knownOn: '2026-05',
    source: 'Kamerbrief',
    evidence: 'https://www.rijksoverheid.nl/brief',
  },
  recommendations: {
    report: 'Een rapport',
    issued: '2026',
    form: 'aanbeveling',
    addressee: 'minister van VWS',
    recommendation: 'Maak het eenvoudig',
    status: 'open',
    vwsSays: 'doen we',
    ombudsmanSays: 'nog niet gezien',
    source: 'Een rapport',
  },
  obstacles: {
    claimedObstacle: 'Dat mag niet van de wet',
    answer: 'Dat mag wel',
    themes: ['pgb'],
    source: 'Een handreiking',
  },
} as const

interface Row {
  readonly code: string
  readonly source: string
}

async function rowsOf(path: string, query = ''): Promise<Row[]> {
  await registers.program.services.stores.syncing.now()
  return ((await registers.as(reader, `${path}${query}`)).body as { data: Row[] }).data
}

describe.each(Object.entries(rows))('%s', (path, content) => {
  const reason = 'Nieuw bekend'

  it('get a row with a code of its own, for everybody to see', async () => {
    const { status, body } = await registers.post(policy, path, { ...content, reason })
    expect(status).toBe(201)
    const { code } = body as { code: string }
    const row = (await rowsOf(path)).find((one) => one.code === code)
    expect(row).toMatchObject({ source: content.source })
    expect((await rowsOf(path, '?data=demo')).map((one) => one.code)).not.toContain(code)
  })

  it('get a version, with who and why; the older one stays, and who had it before him is refused', async () => {
    const { body } = await registers.post(policy, path, { ...content, reason })
    const { code, version } = body as { code: string; version: number }
    const next = { ...content, source: 'Een nieuwe bron', reason: 'Beter bekend', replaces: version }
    expect((await registers.put(researcher, `${path}/${code}`, next)).status).toBe(200)
    expect((await registers.put(policy, `${path}/${code}`, next)).status).toBe(409)
    const history = (await registers.as(policy, `${path}/${code}/history`)).body as {
      versions: { recordedBy: RecordedBy; reason: string; content: { source: string } }[]
    }
    expect(history.versions.map((one) => [one.recordedBy, one.reason, one.content.source])).toEqual([
      [{ role: 'beleidsmedewerker', onBehalfOf: null, self: true }, reason, content.source],
      [{ role: 'onderzoeker', onBehalfOf: null, self: false }, 'Beter bekend', 'Een nieuwe bron'],
    ])
    expect((await rowsOf(path)).find((one) => one.code === code)?.source).toBe('Een nieuwe bron')
  })

  it('are withdrawn by a version that says so, and stay in the history', async () => {
    const { body } = await registers.post(policy, path, { ...content, reason })
    const { code, version } = body as { code: string; version: number }
    const gone = { ...content, reason: 'Dubbel', withdrawn: true, replaces: version }
    expect((await registers.put(policy, `${path}/${code}`, gone)).status).toBe(200)
    expect((await rowsOf(path)).map((one) => one.code)).not.toContain(code)
    const { body: history } = await registers.as(reader, `${path}/${code}/history`)
    expect(history).toMatchObject({ versions: [{ withdrawn: false }, { withdrawn: true }] })
  })

  it('are refused with every fault at once; what is missing is said', async () => {
    const { status, body } = await registers.post(policy, path, { themes: ['x'], onbekend: 1 })
    expect(status).toBe(400)
    const paths = (body as { errors: { path: string }[] }).errors.map((error) => error.path)
    expect(paths).toEqual(expect.arrayContaining(['', 'themes[0]', 'source', 'reason']))
  })

  it('that were never there have no history and no versions', async () => {
    expect((await registers.as(reader, `${path}/bestaat-niet/history`)).status).toBe(404)
    const next = { ...content, reason, replaces: 1 }
    expect((await registers.put(policy, `${path}/bestaat-niet`, next)).status).toBe(404)
    expect((await registers.put(policy, `${path}/GEEN%20CODE`, next)).status).toBe(404)
  })
})

it.each(['2024-21', undefined])(
  'dates the source of a recommendation as it was told, else on the day of writing: %s',
  async (told) => {
    const content = { ...rows.recommendations, ...(told === undefined ? {} : { knownOn: told }) }
    const { body } = await registers.post(policy, 'recommendations', { ...content, reason: 'Nieuw bekend' })
    const { code } = body as { code: string }
    const { body: history } = await registers.as(policy, `recommendations/${code}/history`)
    const [written] = (history as { versions: { recordedAt: string }[] }).versions
    const knownOn = told ?? dutchMoment(new Date(written?.recordedAt ?? '')).day
    expect((await rowsOf('recommendations')).find((one) => one.code === code)).toMatchObject({ knownOn })
  },
)

it('says of a row of data/reference that it came from there, and of nobody that he wrote it', async () => {
  const seen = async (who: typeof reader | typeof policy) => {
    const { body } = await registers.as(who, 'measures/zorgval/history')
    return (body as { versions: { recordedBy: RecordedBy; origin: string }[] }).versions[0]
  }
  expect(await seen(reader)).toMatchObject({ recordedBy: null, origin: 'seed' })
  expect(await seen(policy)).toMatchObject({ recordedBy: null, origin: 'seed' })
})
