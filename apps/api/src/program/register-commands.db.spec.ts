import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  exportRegisterAnswer,
  importRegisterAnswer,
  keptRegisters,
  type KeptRegister,
} from '@rode-draad/contract'
import { coordinator, policy, reader, startTestRegisters } from '../registers/test-registers.js'
import { registerCommands } from './register-commands.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
/** The facts have rows for all registers but this one, which people fill. */
const aTerm = {
  ...{ about: 'measure/zorgval', kind: 'wkkgz-klacht', startsOn: '2020-03-02' },
  ...{ accordingTo: 'de klachtencommissie', source: 'Een brief', reason: 'Afgesproken' },
}
beforeAll(async () => {
  registers = await startTestRegisters()
  expect((await registers.post(policy, 'terms', aTerm)).status).toBe(201)
}, 60_000)
afterAll(() => registers.program.stop())

const ask = (command: string, request: object) =>
  registerCommands(registers.program.services)[command]?.(request)

const exported = async (register: KeptRegister, data = 'real') =>
  exportRegisterAnswer.parse(await ask('export-register', { register, data })).rows

const imported = async (register: KeptRegister, rows: string[][], told: object = {}) =>
  importRegisterAnswer.parse(
    await ask('import-register', {
      ...{ register, rows, data: 'real', by: 'jansen', reason: 'Jaarlijkse ronde', dryRun: false },
      ...told,
    }),
  )

/** The rows with another value in one cell. */
function withCell(rows: string[][], code: string, column: string, value: string): string[][] {
  const at = rows[0]?.indexOf(column) ?? -1
  return rows.map((cells) =>
    cells[0] === code ? cells.map((cell, index) => (index === at ? value : cell)) : cells,
  )
}

const nothing = { added: 0, changed: 0, redactions: {}, faults: [] }

describe.each(keptRegisters)('the register %s', (register) => {
  it('comes back from its own file without a change', async () => {
    const rows = await exported(register)
    expect(rows.length).toBeGreaterThan(1)
    expect(await imported(register, rows)).toEqual({ ...nothing, unchanged: rows.length - 1 })
  })
})

describe('an import', () => {
  it('adds a version to what changed, with who and why, and leaves the rest', async () => {
    const rows = await exported('measure')
    const changed = withCell(rows, 'k-eet', 'status', 'gestopt')
    expect(await imported('measure', changed)).toEqual({ ...nothing, changed: 1, unchanged: rows.length - 2 })
    const { body } = await registers.as(policy, 'measures/k-eet/history')
    expect(JSON.stringify(body)).not.toContain('jansen')
    expect(body).toMatchObject({
      versions: [
        { origin: 'seed', content: { status: 'in uitvoering' } },
        {
          origin: 'person',
          recordedBy: null,
          reason: 'Jaarlijkse ronde',
          content: { status: 'gestopt' },
        },
      ],
    })
  })

  it('only looks when asked to', async () => {
    const rows = withCell(await exported('measure'), 'zorgval', 'status', 'gestopt')
    expect(await imported('measure', rows, { dryRun: true })).toMatchObject({ changed: 1, faults: [] })
    expect(await imported('measure', await exported('measure'))).toMatchObject({ changed: 0 })
  })

  it('leaves alone the columns and rows that a file does not have', async () => {
    const file = [
      ['code', 'remark'],
      ['zorgval', 'nog eens nagevraagd'],
    ]
    expect(await imported('measure', file)).toMatchObject({ changed: 1, faults: [] })
    const { body } = await registers.as(reader, 'measures/zorgval/history')
    const { versions } = body as { versions: { content: Record<string, unknown> }[] }
    expect(versions.at(-1)?.content).toEqual({ ...versions[0]?.content, remark: 'nog eens nagevraagd' })
  })

  it('says every fault with its row, and keeps nothing then', async () => {
    const rows = await exported('obstacle')
    const [heading = [], first = [], second = []] = rows
    const wrong = withCell(
      withCell([heading, first, second], first[0] ?? '', 'themes', 'bestaat-niet'),
      second[0] ?? '',
      'answer',
      '',
    )
    const good = ['nieuw', '', 'Een nieuwe', 'Dat mag', '', '', 'bron']
    const { faults } = await imported('obstacle', [...wrong, good, good, ['GEEN CODE']])
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'themes[0]'],
      [3, 'answer'],
      [5, 'code'],
      [6, 'code'],
    ])
    expect((await exported('obstacle')).map(([code]) => code)).not.toContain('nieuw')
  })

  it('is refused with a column that is unknown, or without codes', async () => {
    const { faults } = await imported('measure', [
      ['kode', 'titel'],
      ['x', 'y'],
    ])
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [1, 'kode'],
      [1, 'titel'],
      [1, 'code'],
    ])
    expect((await imported('measure', [])).faults).toMatchObject([{ row: 1, column: 'code' }])
  })

  it('is refused for a row that somebody changed after the export', async () => {
    const rows = await exported('measure')
    await imported('measure', withCell(rows, 'opaz-regio', 'remark', 'eerst'))
    const { faults } = await imported('measure', withCell(rows, 'opaz-regio', 'remark', 'daarna'))
    expect(faults).toMatchObject([{ column: 'version' }])
  })

  it('redacts what was typed in the file, and leaves what stood there', async () => {
    const file = [
      ['code', 'remark'],
      ['pleegzorg-21', 'Gebeld met mevrouw Jannie de Vries'],
    ]
    expect(await imported('measure', file)).toMatchObject({ changed: 1, redactions: { NAAM: 1 } })
    const again = withCell(await exported('measure'), 'pleegzorg-21', 'planned', '2027')
    expect(await imported('measure', again)).toMatchObject({ changed: 1, redactions: {} })
  })

  it('makes a concept of a new pattern, never moves a first signal, and shows no concept in a file', async () => {
    const heading = ['code', 'title', 'source', 'firstSignal']
    expect(
      await imported('pattern', [heading, ['nieuw-patroon', 'Een nieuw knelpunt', 'Overleg', '2024']]),
    ).toMatchObject({ added: 1 })
    expect(await registers.pattern(coordinator, 'nieuw-patroon')).toMatchObject({ concept: true })
    expect((await exported('pattern')).map(([code]) => code)).not.toContain('nieuw-patroon')
    const moved = [
      ['code', 'firstSignal'],
      ['zorgval', '2017'],
    ]
    expect((await imported('pattern', moved)).faults).toMatchObject([{ row: 2, column: 'firstSignal' }])
  })

  it('keeps what is real apart from what is made up', async () => {
    const file = [
      ['code', 'remark'],
      ['zorgval', 'x'],
    ]
    expect((await imported('measure', file, { data: 'demo' })).faults).toMatchObject([
      { row: 2, column: 'code' },
    ])
    expect((await exported('measure', 'demo')).map(([code]) => code)).not.toContain('zorgval')
  })
})
