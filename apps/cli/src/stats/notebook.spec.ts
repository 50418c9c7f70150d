import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { computeStats } from './modules.js'

const script = fileURLToPath(new URL('../../../../notebooks/time_to_measure.py', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rode-draad-notebook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** entry, days, cause (0 open, 1 measure, 2 otherwise): ties, a late entry, an end of all that are left. */
const spells = [
  ['', 45, 0],
  ['', 183, 1],
  ['', 183, 0],
  ['100', 365, 1],
  ['', 365, 2],
  ['30', 471, 1],
  ['', 600, 0],
  ['', 730, 2],
  ['500', 730, 1],
  ['', 1644, 1],
] as const

const python = (file: string, ...more: string[]) =>
  spawnSync('python3', [script, file, ...more], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
const hasPython = spawnSync('python3', ['--version']).status === 0

function written(name: string, lines: readonly (readonly (string | number)[])[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.map((line) => `${line.join()}\n`).join(''))
  return file
}
const exported = () =>
  written('spells.csv', [
    ['pattern', 'days', 'event', 'entry', 'cause'],
    ...spells.map(([entry, days, cause], index) => [`p${index}`, days, cause === 1 ? 1 : 0, entry, cause]),
    ['apart', '', '', '', ''],
  ])

async function stats(name: string, ending: string, code: (cause: number) => number): Promise<unknown> {
  const rows = spells.map(([entry, days, cause]) => `${entry || '-1'},${days},${code(cause)}\n`)
  return JSON.parse(await computeStats(name, `entry,time,${ending}\n${rows.join('')}`, '{}'))
}

/** What a step curve says on a day. */
function on(times: readonly number[], values: readonly number[], day: number, before: number): number {
  return values[times.findLastIndex((time) => time <= day)] ?? before
}

const describePython = hasPython ? describe : describe.skip
describePython(`notebooks/time_to_measure.py${hasPython ? '' : ' (skipped: no python3 here)'}`, () => {
  it('gives from the spells what cli stats gives, to 1e-6', async () => {
    const { stdout, status } = python(exported())
    expect(status).toBe(0)
    const found = new Map(stdout.split('\n').map((line) => line.split(',') as [string, string]))
    const { strata: curves } = (await stats('km', 'status', (cause) => Number(cause === 1))) as {
      strata: {
        time: number[]
        surv: number[]
        ci: { loglog: { lower: number[]; upper: number[] } }
        quantiles: { loglog: Record<'quantile' | 'lower' | 'upper', (number | null)[]> }
      }[]
    }
    const { strata: outcomes } = (await stats('cif', 'cause', (cause) => cause)) as {
      strata: { time: number[]; causes: { cif: number[] }[] }[]
    }
    const [[curve], [outcome]] = [curves, outcomes]
    if (curve === undefined || outcome === undefined) throw new Error('no curve')
    expect([found.get('computed'), found.get('events')]).toEqual(['10', '5'])
    for (const day of [365, 471, 730]) {
      const said = (name: string) => Number(found.get(name))
      expect(said(`S(${day})`)).toBeCloseTo(on(curve.time, curve.surv, day, 1), 7)
      expect(said(`S(${day}) lower`)).toBeCloseTo(on(curve.time, curve.ci.loglog.lower, day, 1), 7)
      expect(said(`S(${day}) upper`)).toBeCloseTo(on(curve.time, curve.ci.loglog.upper, day, 1), 7)
      const [measure, otherwise] = outcome.causes
      expect(said(`measure by ${day}`)).toBeCloseTo(on(outcome.time, measure?.cif ?? [], day, 0), 7)
      expect(said(`otherwise by ${day}`)).toBeCloseTo(on(outcome.time, otherwise?.cif ?? [], day, 0), 7)
    }
    const { quantile, lower, upper } = curve.quantiles.loglog
    const medians = [quantile, lower, upper].map((values) => String(values[1] ?? ''))
    expect(['median', 'median lower', 'median upper'].map((name) => found.get(name))).toEqual(medians)
  })

  it('finds a figure that is another one', () => {
    const file = exported()
    const same = written('same.csv', [
      ['computed', 10],
      ['events', 5],
      ['S(182)', 1],
    ])
    expect(python(file, same)).toMatchObject({ status: 0, stderr: '3 of 3 the same to 1e-6\n' })
    const other = written('other.csv', [
      ['computed', 10],
      ['median', 1645],
    ])
    const refused = python(file, other)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('other: median is')
  })
})
