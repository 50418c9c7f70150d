import { describe, expect, it } from '@jest/globals'
import {
  lawCodes,
  measureKinds,
  measureStatuses,
  parseVagueDate,
  patternStates,
  recommendationForms,
  recommendationStatuses,
  redact,
  tafelKinds,
  tafelLevels,
  themeCodes,
} from '@rode-draad/domain'
import type { RegisterContent } from '../reference/register-content.js'
import { referenceRegisters } from '../reference/registers.js'
import { demoContents, readDemoCsv } from './demo-contents.js'

const files = [
  ...['patterns.csv', 'measures.csv', 'recommendations.csv', 'obstacles.csv', 'tables.csv'],
  ...['pattern-states.csv', 'pattern-reactions.csv', 'pattern-merges.csv', 'pattern-signals.csv'],
  ...['table-agendas.csv', 'table-decisions.csv'],
]
const contents = await demoContents()
const [measures = [], patterns = [], recommendations = [], obstacles = [], tables = []] = contents.map(
  ([, rows]) => rows,
)
const all = contents.flatMap(([, rows]) => rows)
const named = (row: RegisterContent, field: string) => (row[field] as string[] | undefined) ?? []

describe('the made-up registers', () => {
  it('are as many as make the pages say something', () => {
    expect([patterns, measures, recommendations, obstacles, tables].map((rows) => rows.length)).toEqual([
      13, 8, 4, 2, 3,
    ])
  })

  it('keep everything that stands in their files', async () => {
    const registerFiles = [
      'measures.csv',
      'patterns.csv',
      'recommendations.csv',
      'obstacles.csv',
      'tables.csv',
    ]
    for (const [index, file] of registerFiles.entries()) {
      const cells = (await readDemoCsv(file)).flatMap((row) =>
        Object.values(row).flatMap((cell) => cell ?? []),
      )
      const kept = new Set((contents[index]?.[1] ?? []).flatMap((row) => Object.values(row).flat()))
      expect([file, cells.flatMap((cell) => cell.split(';')).filter((cell) => !kept.has(cell))]).toEqual([
        file,
        [],
      ])
    }
  })

  it('have codes that no real row can have', async () => {
    expect(all.filter(({ code }) => !/^voorbeeld-[a-z-]{3,40}$/.test(code))).toEqual([])
    const real = (await Promise.all(referenceRegisters.map((register) => register.read()))).flat()
    expect(real.filter(({ code }) => code.startsWith('voorbeeld'))).toEqual([])
  })

  it.each([
    [patterns, 'title', /^Voorbeeldpatroon: /],
    [measures, 'title', /^Voorbeeldmaatregel: /],
    [recommendations, 'report', /^Voorbeeld(rapport|brief): /],
    [recommendations, 'recommendation', /^Voorbeeld(aanbeveling|oproep): /],
    [obstacles, 'claimedObstacle', /^Voorbeeldbelemmering: /],
    [tables, 'name', /^Voorbeeldtafel: /],
  ] as const)('say of themselves that they are examples (%#)', (rows, field, plain) => {
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !plain.test(String(row[field])))).toEqual([])
    expect(rows.filter(({ source }) => source !== 'Verzonnen voor de voorbeelddata')).toEqual([])
  })

  it('know only codes of the taxonomy, measures that there are, and dates that can be read', () => {
    const known = {
      ...{ themes: themeCodes, laws: lawCodes, measures: measures.map(({ code }) => code) },
    } as const
    for (const [field, codes] of Object.entries(known)) {
      const wrong = all.flatMap((row) => named(row, field)).filter((code) => !codes.includes(code as never))
      expect([field, wrong]).toEqual([field, []])
    }
    const one = (rows: readonly RegisterContent[], field: string, codes: readonly string[]) =>
      expect(rows.filter((row) => !codes.includes(String(row[field])))).toEqual([])
    one(measures, 'kind', measureKinds)
    one(measures, 'status', measureStatuses)
    one(recommendations, 'form', recommendationForms)
    one(recommendations, 'status', recommendationStatuses)
    one(tables, 'kind', tafelKinds)
    one(tables, 'level', tafelLevels)
    const dates = ['firstSignal', 'recognised', 'announced', 'adopted', 'inForce', 'planned', 'knownOn']
    for (const row of all)
      for (const field of [...dates, 'issued', 'response'])
        if (typeof row[field] === 'string') expect(() => parseVagueDate(String(row[field]))).not.toThrow()
  })

  it('say nothing in which redaction would find a person or a place', async () => {
    const cells = (await Promise.all(files.map(readDemoCsv))).flat().flatMap((row) => Object.values(row))
    const found = cells.flatMap((cell) => (cell === null ? [] : redact(cell).redactions.map(() => cell)))
    expect(cells.length).toBeGreaterThan(300)
    expect(found).toEqual([])
  })

  it('tell of patterns and tables that there are, in states that there are', async () => {
    const codes = new Set(all.map(({ code }) => code))
    for (const file of files.slice(5)) {
      for (const row of await readDemoCsv(file)) {
        const about = ['pattern', 'into', 'table', 'passed_on_to'].flatMap((column) => row[column] ?? [])
        expect([file, about.filter((code) => !codes.has(code))]).toEqual([file, []])
      }
    }
    const states = (await readDemoCsv('pattern-states.csv')).map(({ state }) => state)
    expect(states.filter((state) => !(patternStates as readonly unknown[]).includes(state))).toEqual([])
    expect(new Set(states).size).toBeGreaterThan(6)
  })
})
