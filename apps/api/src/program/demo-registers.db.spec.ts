import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  FollowUpRow,
  StageRow,
  TableRecord,
  TimelineRow,
  TimeToMeasurePatternRow,
  TimeToMeasureRow,
  WeekReviewAnswer,
} from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { inScope, loadDemoRegisters } from '@rode-draad/store'
import { policy, reader, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters({ demoSignals: 600 })
}, 120_000)
afterAll(() => registers.program.stop())

async function rowsOf<Row>(path: string): Promise<Row[]> {
  const { status, body } = await registers.as(policy, path)
  expect([path, status]).toEqual([path, 200])
  return (body as { data: Row[] }).data
}
async function rowsIn(table: string, where = 'true'): Promise<number> {
  const { postgres } = registers.program.services.stores
  const [row] = await inScope(
    postgres,
    everywhere,
    (manager) =>
      manager.query(`SELECT count(*)::integer AS n FROM ${table} WHERE ${where}`) as Promise<{ n: number }[]>,
  )
  return row?.n ?? NaN
}

describe('the made-up registers', () => {
  it.each([
    ['patterns', 13],
    ['measures', 8],
    ['recommendations', 4],
    ['obstacles', 2],
    ['tables', 3],
  ])('have their %s, %i of them, with demo data only', async (path, size) => {
    const demo = await rowsOf<{ code: string }>(`${path}?data=demo`)
    expect(demo).toHaveLength(size)
    expect(demo.filter(({ code }) => !code.startsWith('voorbeeld-'))).toEqual([])
    const real = await rowsOf<{ code: string }>(`${path}?data=real`)
    expect(real.length).toBeGreaterThan(0)
    expect(real.filter(({ code }) => code.startsWith('voorbeeld-'))).toEqual([])
  })

  it.each([
    ...['time-to-measure', 'time-to-measure/curves', 'time-to-measure/patterns', 'time-to-measure/outcomes'],
    ...['time-to-measure/stages', 'time-to-measure/stages/patterns', 'time-to-measure/groups'],
    ...['time-to-measure/timelines', 'recommendation-follow-ups', 'recommendation-follow-ups/measures'],
    ...['recommendation-follow-ups/promises', 'patterns', 'measures', 'recommendations', 'obstacles'],
    'terms',
  ])('give %s something to show as made up, and nothing of it as real', async (path) => {
    const { body } = await registers.as(policy, `${path}?data=demo`)
    const { data, meta } = body as { data: unknown[]; meta: { fictional: boolean; source: string } }
    expect([meta.fictional, meta.source]).toEqual([true, 'Verzonnen voorbeelden'])
    expect(data.length).toBeGreaterThan(0)
    const real = await registers.as(policy, `${path}?data=real`)
    expect(JSON.stringify(real.body)).not.toMatch(/voorbeeld/i)
  })

  it('change no real figure', async () => {
    const real = await rowsOf<TimeToMeasureRow>('time-to-measure?reading=in-force&referenceDate=2021-04-16')
    expect(real.map(({ days, within }) => [days, within?.toFixed(4)])).toEqual([
      [182, '0.0000'],
      [365, '0.0476'],
      [730, '0.2063'],
    ])
    expect(real[0]).toMatchObject({ computed: 22, events: 6, median: 1644 })
    const answered = await rowsOf<FollowUpRow>('recommendation-follow-ups')
    expect([answered.length, answered.filter(({ response }) => response !== null).length]).toEqual([18, 11])
  })

  it('have lives of several kinds: in force, adopted, announced, solved otherwise, merged and new', async () => {
    const states = new Map(
      (await rowsOf<{ code: string; state: string }>('patterns?data=demo')).map(({ code, state }) => [
        code.replace('voorbeeld-', ''),
        state,
      ]),
    )
    expect(Object.fromEntries(states)).toEqual({
      scootmobiel: 'in werking',
      onderdelen: 'samengevoegd',
      'elk-jaar-opnieuw': 'merkbaar',
      'ggz-wachten': 'vastgesteld',
      'pgb-formulieren': 'maatregel aangekondigd',
      respijtzorg: 'geagendeerd',
      woonplek: 'in werking',
      achttien: 'geagendeerd',
      'na-het-ziekenhuis': 'maatregel aangekondigd',
      vervoer: 'opgelost zonder maatregel',
      'huishoudelijke-hulp': 'afgewezen',
      'wie-betaalt': 'in werking',
      casemanager: 'gesignaleerd',
    })
    const spells = await rowsOf<TimeToMeasurePatternRow>('time-to-measure/patterns?data=demo')
    expect(spells.filter(({ event }) => event === true).map(({ measure }) => measure)).toEqual(
      expect.arrayContaining([
        'voorbeeld-reparatienorm',
        'voorbeeld-extra-plekken',
        'voorbeeld-overbrugging',
      ]),
    )
    const stages = await rowsOf<StageRow>('time-to-measure/stages?data=demo&days=365')
    expect(stages.map(({ events }) => events)).toEqual([8, 7, 5, 4])
  })

  it('say of each recognition according to whom, so that nothing is put into the mouth of VWS', async () => {
    const rows = await rowsOf<TimelineRow>('time-to-measure/timelines?data=demo')
    expect(rows.filter(({ kind }) => kind === 'recognised')).toEqual([])
    const recognitions = rows.filter(({ state }) => state === 'herkend')
    expect(recognitions.length).toBeGreaterThan(5)
    for (const { accordingTo } of recognitions) expect(accordingTo).toMatch(/^Voorbeeld/)
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['first-signal', 'state', 'agenda', 'table-decision', 'announced', 'adopted', 'started'],
        ...['in-force', 'planned'],
      ]),
    )
  })

  it('have recommendations with both voices, one with only a pilot', async () => {
    const rows = await rowsOf<FollowUpRow>('recommendation-follow-ups?data=demo&referenceDate=2021-04-16')
    expect(rows.filter((row) => row.vwsSays !== null && row.ombudsmanSays !== null)).toHaveLength(3)
    expect(rows.filter((row) => row.structuralMeasures === 0 && row.otherMeasures > 0)).toHaveLength(1)
    expect(rows.filter(({ inForce }) => inForce !== null).length).toBeGreaterThan(1)
  })

  it('have tables that put patterns in order, decide, and pass on', async () => {
    const { body } = await registers.as(reader, 'tables/voorbeeld-regiotafel')
    const { agendas, decisions } = body as TableRecord
    expect(agendas[0]?.items.map(({ pattern, passedOnTo }) => [pattern, passedOnTo])).toEqual([
      ['voorbeeld-respijtzorg', null],
      ['voorbeeld-achttien', 'voorbeeld-landelijke-commissie'],
      ['voorbeeld-na-het-ziekenhuis', null],
    ])
    expect(decisions).toHaveLength(1)
    const states = (await registers.history(reader, 'voorbeeld-achttien')).states
    expect(states.map(({ state, on, accordingTo }) => [state, on, accordingTo])).toEqual([
      ['gesignaleerd', '2019-02-04', 'Voorbeeldouders'],
      ['geagendeerd', '2021-03-08', 'Voorbeeldtafel: regiotafel'],
    ])
  })

  it('fill the week that the demo opens with', async () => {
    const { body } = await registers.as(policy, 'week-reviews/2021-W15?data=demo')
    const { data, meta } = body as WeekReviewAnswer
    expect(meta).toMatchObject({ fictional: true, source: 'Voorbeelddata, verzonnen' })
    expect(data.patterns.map(({ code }) => code)).toEqual(['voorbeeld-casemanager'])
    expect(data.inForce.map(({ code }) => code)).toEqual(['voorbeeld-extra-plekken'])
    expect(data.late.map(({ code }) => code)).toEqual(['voorbeeld-handreiking-vervolgzorg'])
    expect(data.decisions.map(({ what, code, days }) => [what, code, days])).toEqual([
      ['agendapunt', 'voorbeeld-pgb-formulieren', 20],
      ['agendapunt', 'voorbeeld-respijtzorg', 6],
      ['maatregel', 'voorbeeld-handreiking-vervolgzorg', 328],
      ['maatregel', 'voorbeeld-kort-formulier', 125],
    ])
    expect(data.terms.map(({ code, standing }) => [code, standing])).toEqual([
      ['voorbeeld-termijn-reactie', 'te laat'],
      ['voorbeeld-termijn-klachten', 'bijna'],
      ['voorbeeld-termijn-formulier', 'bijna'],
    ])
    const real = await registers.as(policy, 'week-reviews/2021-W15')
    expect(JSON.stringify(real.body)).not.toContain('oorbeeld')
  })

  it('are judged by the end of a week that was long ago: what was decided or closed later still waited then', async () => {
    const weekOf = async (isoWeek: string) =>
      ((await registers.as(policy, `week-reviews/${isoWeek}?data=demo`)).body as WeekReviewAnswer).data
    const { decisions, open } = await weekOf('2020-W20')
    expect(decisions.map(({ code, date }) => [code, date])).toEqual([
      ['voorbeeld-doorstroomwet', '2019-11-18'],
      ['voorbeeld-overbrugging', '2019-12-02'],
    ])
    // Rejected on 2020-06-22.
    expect(open.map(({ code }) => code)).toContain('voorbeeld-huishoudelijke-hulp')
    expect(open).toHaveLength(9)
    expect((await weekOf('2020-W27')).open.map(({ code }) => code)).not.toContain(
      'voorbeeld-huishoudelijke-hulp',
    )
    expect((await weekOf('2019-W50')).open).toHaveLength(10)
  })

  it('are linked to made-up signals alone, each pattern to some', async () => {
    expect(await rowsIn('pattern_signal JOIN signal s ON s.id = signal_id', 'NOT s.fictional')).toBe(0)
    for (const pattern of ['voorbeeld-scootmobiel', 'voorbeeld-ggz-wachten', 'voorbeeld-woonplek'])
      expect((await registers.pattern('onderzoeker', pattern)).signalsInReach).toBeGreaterThan(2)
  })

  it('are loaded again without adding anything, and without touching what a person wrote', async () => {
    const { postgres } = registers.program.services.stores
    const { version } = await registers.pattern(policy, 'voorbeeld-achttien')
    const content = {
      title: 'Voorbeeldpatroon: anders gezegd',
      themes: ['jeugdhulp'],
      laws: [],
      measures: [],
    }
    const put = await registers.put(policy, 'patterns/voorbeeld-achttien', {
      ...{
        ...content,
        firstSignal: '2019-02-04',
        source: 'Iemand',
        reason: 'Duidelijker',
        replaces: version,
      },
    })
    expect(put.status).toBe(200)
    const tables = [
      ...['pattern', 'measure', 'recommendation', 'obstacle', 'tafel', 'pattern_state', 'pattern_reaction'],
      ...['pattern_succession', 'tafel_agenda', 'tafel_item', 'tafel_decision', 'change_log'],
      ...['pattern_signal', 'termijn'],
    ]
    const counts = async () => await Promise.all(tables.map((table) => rowsIn(table)))
    const before = await counts()
    await loadDemoRegisters(postgres, { newSignals: true })
    expect(await counts()).toEqual(before)
    expect((await registers.pattern(policy, 'voorbeeld-achttien')).content).toMatchObject({
      title: content.title,
    })
  })
})

it('are not in a store without made-up signals', async () => {
  const empty = await startTestRegisters()
  try {
    for (const path of ['patterns', 'measures', 'recommendations', 'obstacles', 'tables']) {
      const { body } = await empty.as(policy, `${path}?data=demo`)
      expect([path, (body as { data: unknown[] }).data]).toEqual([path, []])
    }
  } finally {
    await empty.program.stop()
  }
}, 60_000)
