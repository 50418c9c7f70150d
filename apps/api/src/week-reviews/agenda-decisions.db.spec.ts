import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { weekReviewAnswer, type WeekReviewAnswer } from '@rode-draad/contract'
import { coordinator, policy, reader, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 60_000)
afterAll(() => registers.program.stop())

const aTable = { kind: 'regiotafel', level: 'regio', region: 'ZK10', source: 'Afspraak', reason: 'Nieuw' }

async function newTable(name: string): Promise<string> {
  return ((await registers.post(coordinator, 'tables', { ...aTable, name })).body as { code: string }).code
}
async function newPattern(title: string): Promise<string> {
  const { code } = await registers.raise(policy, { title })
  expect((await registers.publish(policy, code)).status).toBe(204)
  return code
}
async function agenda(table: string, heldOn: string, items: object[]): Promise<void> {
  const { status } = await registers.post(coordinator, `tables/${table}/agendas`, {
    ...{ heldOn, reason: 'Overleg', items },
  })
  expect(status).toBe(201)
}
async function decide(table: string, heldOn: string, pattern: string | null): Promise<void> {
  const told = { heldOn, pattern, text: 'Wij vragen het na.' }
  expect((await registers.post(coordinator, `tables/${table}/decisions`, told)).status).toBe(201)
}
async function review(week: string): Promise<WeekReviewAnswer> {
  await registers.program.services.stores.syncing.now()
  return weekReviewAnswer.parse((await registers.as(reader, `week-reviews/${week}`)).body)
}
const due = async (week: string, table: string) =>
  (await review(week)).data.decisions
    .filter((one) => one.table === table)
    .map(({ title, date, days, accordingTo }) => [title, date, days, accordingTo])

describe('a decision that a table has to take', () => {
  it('is due in the week of its date and every week after it, until there is one', async () => {
    const [table, pattern] = [await newTable('Tafel een'), await newPattern('Rolstoelen')]
    await agenda(table, '2026-03-02', [{ pattern, actBy: '2026-03-18' }])
    expect(await due('2026-W11', table)).toEqual([])
    expect(await due('2026-W12', table)).toEqual([['Rolstoelen', '2026-03-18', 4, 'Tafel een']])
    expect(await due('2026-W13', table)).toEqual([['Rolstoelen', '2026-03-18', 11, 'Tafel een']])
    await decide(table, '2026-03-26', pattern)
    expect(await due('2026-W12', table)).toHaveLength(1)
    expect(await due('2026-W13', table)).toEqual([])
  })

  it('is not taken by a decision of before, on another pattern, or of another table', async () => {
    const [table, other] = [await newTable('Tafel twee'), await newTable('Tafel drie')]
    const [pattern, another] = [await newPattern('Vervoer'), await newPattern('Woonplek')]
    await decide(table, '2026-03-01', pattern)
    await agenda(table, '2026-03-02', [{ pattern, actBy: '2026-03-03' }])
    await decide(table, '2026-03-04', another)
    await decide(table, '2026-03-04', null)
    await decide(other, '2026-03-04', pattern)
    expect(await due('2026-W10', table)).toHaveLength(1)
  })

  it('goes by the newest agenda that has it, and by no agenda of after the week', async () => {
    const [table, pattern] = [await newTable('Tafel vier'), await newPattern('Respijtzorg')]
    await agenda(table, '2026-03-02', [{ pattern, actBy: '2026-03-04' }])
    await agenda(table, '2026-03-09', [{ pattern, actBy: '2026-04-01' }])
    expect((await due('2026-W10', table)).map(([, date]) => date)).toEqual(['2026-03-04'])
    expect(await due('2026-W11', table)).toEqual([])
    expect((await due('2026-W14', table)).map(([, date]) => date)).toEqual(['2026-04-01'])
  })

  it('waits where it was passed on from until the other table has it or has decided', async () => {
    const [from, to] = [await newTable('Tafel vijf'), await newTable('Tafel zes')]
    const [taken, decided] = [await newPattern('Jeugd'), await newPattern('Ggz')]
    const items = [taken, decided].map((pattern) => ({ pattern, actBy: '2026-03-04', passedOnTo: to }))
    await agenda(from, '2026-03-02', items)
    expect(await due('2026-W10', from)).toHaveLength(2)
    await agenda(to, '2026-03-10', [{ pattern: taken, actBy: '2026-03-12' }])
    await decide(to, '2026-03-11', decided)
    expect(await due('2026-W11', from)).toEqual([])
    expect((await due('2026-W11', to)).map(([title]) => title)).toEqual(['Jeugd'])
  })

  it('is not due without a date, nor on what was closed', async () => {
    const [table, open, closed] = [await newTable('Tafel acht'), await newPattern('A'), await newPattern('B')]
    await agenda(table, '2026-03-02', [{ pattern: open }, { pattern: closed, actBy: '2026-03-03' }])
    expect((await due('2026-W10', table)).map(([title]) => title)).toEqual(['B'])
    const state = { state: 'afgewezen', accordingTo: 'VWS', on: '2026-03-05', source: 'Brief' }
    expect((await registers.post(policy, `patterns/${closed}/states`, state)).status).toBe(201)
    expect(await due('2026-W10', table)).toEqual([])
  })

  it('stands in a closed edition by codes and dates, and reads by the names of now', async () => {
    const [table, pattern] = [await newTable('Tafel zeven'), await newPattern('Huishoudelijke hulp')]
    await agenda(table, '2026-05-04', [{ pattern, actBy: '2026-05-06' }])
    await registers.program.services.stores.syncing.now()
    expect((await registers.post(policy, 'week-reviews/2026-W19/closings', { data: 'real' })).status).toBe(
      201,
    )
    const [kept] = (await registers.program.services.stores.postgres.query(
      `SELECT edition FROM week_closing WHERE iso_week = '2026-W19'`,
    )) as { edition: string }[]
    expect(kept?.edition).toContain(
      JSON.stringify({ code: pattern, what: 'agendapunt', table, date: '2026-05-06', days: 4 }).slice(1, -1),
    )
    expect(kept?.edition).not.toMatch(/Tafel zeven|Huishoudelijke hulp/)
    await decide(table, '2026-05-07', pattern)
    const { edition } = await review('2026-W19')
    const own = edition?.data.decisions.filter((one) => one.table === table)
    expect(own).toMatchObject([{ title: 'Huishoudelijke hulp', accordingTo: 'Tafel zeven' }])
    expect(edition?.corrections).toContainEqual({
      ...{ part: 'Besluit nodig', name: 'Huishoudelijke hulp (agendapunt: Tafel zeven)' },
      ...{ was: '2026-05-06', now: null },
    })
  })
})
