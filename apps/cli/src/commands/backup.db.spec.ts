import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const erasure = {
  ...{ signalId: '00000000-0000-4000-8000-000000000001', reason: 'verzoek' },
  erasedAt: '2026-06-16T09:00:00Z',
}

let folder: string
let backup: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-backup-'))
  backup = join(folder, 'kopie')
  await cli('eerste', 'backup', '--output', backup)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function cli(data: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const settings = { DATA_DIR: join(folder, data), DEMO_SIGNALS: '0', BACKUP_KEY: 'sleutel'.repeat(5) }
  const env = { ...process.env, ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const restore = (data: string, ...args: string[]) => cli(data, 'restore', '--input', backup, ...args)

describe('a restore without its journals', () => {
  it('puts nothing back, and says what to give', async () => {
    const { code, stdout, stderr } = await restore('nieuw')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `De lijst van gewiste signalen is er niet: ${join(folder, 'nieuw', 'erasures.jsonl')}. Er is niets teruggezet. Geef de nieuwste lijst met --erasures <bestand>, of --no-erasures als er nog nooit een signaal is gewist.\n`,
    )
    expect(await readdir(folder)).not.toContain('nieuw')
  })

  it('takes a name that is mistyped for no list either', async () => {
    const { code, stderr } = await restore('nieuw', '--erasures', join(folder, 'ersaures.jsonl'))
    expect([code, stderr]).toEqual([1, expect.stringContaining('ersaures.jsonl. Er is niets teruggezet.')])
  })
})

describe('erasing an id that was never here', () => {
  it('says so, fails, and leaves one line for a restore however often it is asked', async () => {
    for (const _time of [1, 2]) {
      const { code, stdout, stderr } = await cli(
        'eerste',
        ...['erase', '--signal', erasure.signalId, '--reason', 'verzoek'],
      )
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toBe(
        'Dit signaal is hier nooit geweest. Het staat nu wel in erasures.jsonl: een reservekopie waar het in zit brengt het niet terug.\n',
      )
    }
    const lines = await readFile(join(folder, 'eerste', 'erasures.jsonl'), 'utf8')
    expect(lines.trim().split('\n')).toHaveLength(1)
  })
})

describe('a command that fails inside the program', () => {
  it('says so with the code', async () => {
    await mkdir(join(folder, 'vierde', 'erasures.jsonl'), { recursive: true })
    const asked = ['--signal', erasure.signalId, '--reason', 'verzoek']
    const { code, stdout, stderr } = await cli('vierde', 'erase', ...asked)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'Het programma kon dit niet doen: erase. Kijk in de log van het programma. (EISDIR)\n',
    )
  })
})

describe('a restore with them', () => {
  it('says how many lines there were, and leaves them in the data folder for the next', async () => {
    const elsewhere = join(folder, 'elders')
    await mkdir(elsewhere)
    await writeFile(join(elsewhere, 'erasures.jsonl'), `${JSON.stringify(erasure)}\n`)
    const { code, stdout } = await restore(
      'tweede',
      ...['--erasures', join(elsewhere, 'erasures.jsonl'), '--no-strikes'],
    )
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Teruggezet: \d+ tabellen, \d+ rijen, van .+\.\nLijst van gewiste signalen: 1 regel\. Opnieuw gewist: 0\.\nLijst van weggestreepte stukken: 0 regels\. Opnieuw weggestreept: 0\.\nTekst gewist na de bewaartermijn: 0\.\n$/,
      ),
    ])
    const kept = await readFile(join(folder, 'tweede', 'erasures.jsonl'), 'utf8')
    expect(kept.trim()).toBe(JSON.stringify(erasure))
    await rm(join(folder, 'tweede', 'postgres'), { recursive: true })
    const second = await restore('tweede')
    expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('gewiste signalen: 1 regel.')])
  })
})
