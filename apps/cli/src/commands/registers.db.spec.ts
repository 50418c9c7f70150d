import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readWorkbook } from '@rode-draad/sheets'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-registers-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data') }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'registers', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const said = ['--by', 'jansen', '--reason', 'Jaarlijkse ronde']
const file = (name: string) => join(folder, name)

describe('registers on the command line', () => {
  it('go out as CSV and XLSX, and come back changed: first looked at, then kept', async () => {
    const csv = await cli('export', '--register', 'measures', '--output', file('maatregelen.csv'))
    expect([csv.code, csv.stdout]).toEqual([0, 'Geschreven: 31 rijen.\n'])
    await cli('export', '--register', 'patterns', '--output', file('patronen.xlsx'))
    const [sheet] = await readWorkbook(await readFile(file('patronen.xlsx')))
    expect([sheet?.name, sheet?.rows.length]).toEqual(['Patronen', 27])

    const text = await readFile(file('maatregelen.csv'), 'utf8')
    await writeFile(file('bijgewerkt.csv'), text.replace(';in uitvoering;', ';gestopt;'))
    const input = ['import', '--register', 'measures', '--input', file('bijgewerkt.csv'), ...said]
    expect((await cli(...input, '--dry-run')).stdout).toBe(
      'Er is niets bewaard. Zou worden: 0 nieuw, 1 veranderd, 30 gelijk.\n',
    )
    expect((await cli(...input)).stdout).toBe('Bewaard: 0 nieuw, 1 veranderd, 30 gelijk.\n')
    const again = await cli(...input)
    expect([again.code, again.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^Er is een fout; er is niets bewaard\.\nrij \d+, version: Deze rij is na de export/,
      ),
    ])
  }, 180_000)

  it.each([
    ['an unknown register', ['export', '--register', 'iets', '--output', 'x.csv'], 'Kies uit'],
    ['no reason', ['import', '--register', 'measures', '--input', 'x.csv', '--by', 'a'], '--reason'],
    [
      'a file that is not there',
      ['import', '--register', 'measures', '--input', 'nergens.csv', ...said],
      'niet te lezen',
    ],
  ])('refuse %s in one line', async (_name, args, message) => {
    const { code, stderr } = await cli(...args)
    expect(code).toBe(1)
    expect(stderr).toContain(message)
  })
})
