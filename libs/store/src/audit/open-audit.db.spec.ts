import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { queryAt } from '../database/test-database.js'
import { aReading, startTestLog, testSignal, writeMany, type TestLog } from './test-log.js'

let log: TestLog
beforeAll(async () => {
  log = await startTestLog()
})
afterAll(() => log.stop())
afterEach(() => log.empty())

describe('a line of the log', () => {
  it('is there as it was written', async () => {
    const audit = await log.open()
    await audit.write(aReading())
    const [line] = await audit.whoSaw(testSignal)
    expect(line).toEqual({ ...aReading(), replica: expect.any(String), sequence: 1, readAt: log.time })
    expect(await audit.verify()).toEqual([{ replica: line?.replica, lines: 1, broken: null, endKnown: true }])
  })

  it('holds an id in capitals as the database gives it back', async () => {
    const audit = await log.open()
    await audit.write(aReading({ signalId: testSignal.toUpperCase() }))
    expect(await audit.whoSaw(testSignal)).toHaveLength(1)
    expect(await audit.verify()).toMatchObject([{ lines: 1, broken: null }])
  })

  it('holds its own fields, whatever else came along', async () => {
    const audit = await log.open()
    const more = { ...aReading(), onBehalfOf: null, text: 'De rolstoel is kapot.' }
    await audit.write(more)
    expect(await audit.verify()).toMatchObject([{ lines: 1, broken: null }])
    expect(JSON.stringify(await audit.whoSaw(testSignal))).not.toContain('rolstoel')
  })

  it.each([
    ['reader', { reader: 'twee\nregels' }],
    ['reader', { reader: '' }],
    ['reader', { reader: 'half \ud800 teken' }],
    ['role', { role: 'x'.repeat(256) }],
    ['onBehalfOf', { onBehalfOf: 'nul\0' }],
    ['requestId', { requestId: '\u202eomgekeerd' }],
    ['signalId', { signalId: 'geen kenmerk' }],
  ])('is refused when %s cannot be kept as it is, and is not quoted', async (field, overrides) => {
    const audit = await log.open()
    const error = await audit.write(aReading(overrides)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RangeError)
    expect(String(error)).toContain(field)
    for (const value of Object.values(overrides)) if (value) expect(String(error)).not.toContain(value)
    expect(await log.sequences()).toEqual([])
  })
})

describe('the chain of a program', () => {
  it('has no gap and no fork when many write at once', async () => {
    const audit = await log.open()
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => audit.write(aReading({ requestId: `tegelijk-${index}` }))),
    )
    expect(await log.sequences()).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(await audit.verify()).toMatchObject([{ lines: 50, broken: null }])
  })

  it('waits for the disk a few times when many write at once, and for each line once when one at a time', async () => {
    const audit = await log.open()
    const commits = async () => {
      const rows = await log.asSuperuser('SELECT count(DISTINCT xmin::text)::integer AS n FROM case_reading')
      return (rows[0] as { n: number }).n
    }
    await Promise.all(Array.from({ length: 1200 }, () => audit.write(aReading())))
    // The first by itself, the others in the meantime: 500, 500 and 199.
    expect(await commits()).toBeLessThanOrEqual(4)
    expect(await log.sequences()).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1))
    expect(await audit.verify()).toMatchObject([{ lines: 1200, broken: null, endKnown: true }])
    const before = await commits()
    await writeMany(audit, 3)
    expect(await commits()).toBe(before + 3)
  })

  it('goes on after a restart', async () => {
    const first = await log.open()
    await writeMany(first, 2)
    await log.stopLast()
    const second = await log.open()
    await writeMany(second, 1)
    expect(await log.sequences()).toEqual([1, 2, 3])
    expect(await second.verify()).toMatchObject([{ lines: 3, broken: null, endKnown: true }])
  })

  it('has its end kept in the data folder, for this user only, after each line', async () => {
    const audit = await log.open()
    await writeMany(audit, 2)
    const file = join(log.dataDirectory, 'audit-heads.json')
    const [row] = await queryAt<{ replica: string; hash: Buffer }>(
      log.database.auditUrl,
      'SELECT replica, hash FROM case_reading WHERE sequence = 2',
    )
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([
      { replica: row?.replica, sequence: 2, hash: row?.hash.toString('hex') },
    ])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('is apart from that of another program, whose end is not known here', async () => {
    const here = await log.open()
    const elsewhere = await log.open({ dataDirectory: await mkdtemp(join(log.database.directory, 'data-')) })
    await Promise.all([writeMany(here, 3), writeMany(elsewhere, 2)])
    const chains = await here.verify()
    expect(chains.sort((a, b) => b.lines - a.lines)).toMatchObject([
      { lines: 3, broken: null, endKnown: true },
      { lines: 2, broken: null, endKnown: false },
    ])
  })

  it('is refused when the kept ends are damaged', async () => {
    await writeFile(join(log.dataDirectory, 'audit-heads.json'), '[{"replica":"geheim"}]')
    const attempt = log.open()
    await expect(attempt).rejects.toMatchObject({ name: 'ConfigurationError' })
    await expect(attempt).rejects.toThrow('audit-heads.json in de datamap is beschadigd')
  })
})

describe('a log that somebody with all power over the database touched', () => {
  it.each([
    ['a changed line', `UPDATE case_reading SET reader = 'niemand' WHERE sequence = 2`, 2, 'altered'],
    ['a line gone from the middle', 'DELETE FROM case_reading WHERE sequence = 3', 3, 'missing'],
    ['lines gone from the end', 'DELETE FROM case_reading WHERE sequence > 3', 4, 'missing'],
    ['everything gone', 'TRUNCATE case_reading', 1, 'missing'],
  ] as const)('shows %s', async (_name, sql, sequence, fault) => {
    const audit = await log.open()
    await writeMany(audit, 5)
    await log.tamper(sql)
    expect(await audit.verify()).toMatchObject([{ broken: { sequence, fault } }])
  })

  it('goes on in a new chain when its end is gone, and the old one stays broken', async () => {
    const first = await log.open()
    await writeMany(first, 3)
    const [{ replica } = { replica: '' }] = await first.verify()
    await log.stopLast()
    await log.tamper('DELETE FROM case_reading WHERE sequence = 3')
    const broken: string[] = []
    const second = await log.open({ onBroken: (chain) => broken.push(chain) })
    await writeMany(second, 1)
    expect(broken).toEqual([replica])
    const chains = await second.verify()
    expect(chains).toHaveLength(2)
    expect(chains.find((chain) => chain.replica === replica)).toMatchObject({
      lines: 2,
      broken: { sequence: 3, fault: 'missing' },
    })
    expect(chains.find((chain) => chain.replica !== replica)).toMatchObject({ lines: 1, broken: null })
    // The next start finds the new chain whole.
    await log.stopLast()
    await log.open({ onBroken: (chain) => broken.push(chain) })
    expect(broken).toEqual([replica])
  })
})
