import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  code: number
  stdout: string
  stderr: string
}

function cli(...args: string[]): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data') }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

async function inputFile(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

const rows = [
  { id: 'a', text: 'Mijn zoon Daan de Vries krijgt van de gemeente geen rolstoel uit de Wmo.' },
  { id: 2, text: '' },
]
const jsonLines = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`

describe('the command line without a database', () => {
  it('tags each row with every facet, in the order given', async () => {
    const { code, stdout } = await cli('tag', '--input', await inputFile('tag.jsonl', jsonLines))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown[]>)
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['a', 2])
    expect(Object.keys(answers[0] ?? {})).toEqual([
      ...['id', 'themes', 'laws', 'factors', 'doelgroepen', 'institutions', 'zorgprofielen', 'referrals'],
    ])
    expect(answers[0]?.['themes']?.[0]).toMatchObject({ code: 'hulpmiddelen', evidence: expect.any(Array) })
    expect(answers[1]?.['themes']).toEqual([])
    expect(answers[1]?.['note']).toBe('geen tekst')
  })

  it('tells with --details what is uncertain and which versions made the tags', async () => {
    const { stdout } = await cli('tag', '--details', '--input', await inputFile('tag.jsonl', jsonLines))
    const [first] = stdout.split('\n').map((line) => JSON.parse(line || 'null') as Record<string, unknown>)
    expect(first).toMatchObject({
      uncertain: expect.any(Array),
      versions: {
        lexicon: expect.any(String),
        model: expect.any(String),
        taxonomy: expect.any(String),
        reading: expect.any(String),
      },
    })
  })

  it('redacts each row, with offsets in the original text, to a file', async () => {
    const output = join(folder, 'redacted.jsonl')
    const { code } = await cli(
      'redact',
      '--input',
      await inputFile('redact.jsonl', jsonLines),
      '--output',
      output,
    )
    const [first] = (await readFile(output, 'utf8'))
      .split('\n')
      .map((line) => (line ? JSON.parse(line) : null))
    expect(code).toBe(0)
    expect(first.text).toBe('Mijn zoon [NAAM 1] krijgt van de gemeente geen rolstoel uit de Wmo.')
    expect(rows[0]?.text.slice(first.redactions[0].start, first.redactions[0].end)).toBe('Daan de Vries')
  })

  it.each(['redact', 'tag'])(
    '%s writes a file for its maker alone, and never over another',
    async (command) => {
      const output = join(folder, `${command}-alone.jsonl`)
      const args = [command, '--input', await inputFile('alone.jsonl', jsonLines), '--output', output]
      expect(await cli(...args)).toMatchObject({ code: 0 })
      if (process.platform !== 'win32') expect((await stat(output)).mode & 0o777).toBe(0o600)
      const written = await readFile(output, 'utf8')
      const { code, stderr } = await cli(...args)
      expect(code).toBe(1)
      expect(stderr).toContain(`${output} staat er al. Kies een nieuw bestand.`)
      expect(await readFile(output, 'utf8')).toBe(written)
    },
  )

  it('leaves no file when a row is bad: half of it would look like all of it', async () => {
    const output = join(folder, 'half.jsonl')
    const input = await inputFile('half-bad.jsonl', '{"id":1,"text":"goed"}\n{"id":2}\n')
    expect((await cli('redact', '--input', input, '--output', output)).stderr).toContain('regel 2')
    await expect(stat(output)).rejects.toThrow('ENOENT')
  })

  // By hand: 1 of 2 ends at 1; the other is censored.
  it('computes a statistic from CSV and JSON, with a byte-order mark and CRLF', async () => {
    const input = await inputFile('km.csv', '\uFEFFtime,status\r\n1,1\r\n2,0\r\n')
    const params = await inputFile('km.json', '{"module":"km"}')
    const { code, stdout, stderr } = await cli('stats', 'km', '--input', input, '--params', params)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ strata: [{ stratum: 'all', n: 2, surv: [0.5, 0.5] }] })
  })

  it('says beside the results when there is too little for them', async () => {
    const counts = Array.from({ length: 12 }, (_, row) => `${row + 1},${(row % 3) + 1}`)
    const input = await inputFile('its.csv', ['index,count', ...counts].join('\n'))
    const params = await inputFile('its.json', '{"interruption_index":5,"slope_change":false}')
    const { code, stdout, stderr } = await cli('stats', 'its', '--input', input, '--params', params)
    expect(JSON.parse(stdout)).toMatchObject({ n: 12, effect: [{ weeks_after: 0 }] })
    expect([code, stderr]).toEqual([
      0,
      'Let op: het effect is niet betrouwbaar. Vóór de maatregel zijn minder dan 8 tellingen bekend.\n',
    ])
  })

  it.each([
    ['an unknown module', 'kmm', 'km.csv', 'Dit onderdeel kennen we niet: kmm. Kies uit km, logrank,'],
    ['a missing file', 'km', 'missing.csv', 'missing.csv is niet te lezen.'],
    ['a wrong field', 'km', 'wrong.csv', 'Het CSV-bestand, regel 3, kolom status: dit is geen 0 of 1.'],
  ])('refuses a statistic with %s in one line', async (_name, module, file, message) => {
    await inputFile('km.csv', 'time,status\n1,1\n')
    await inputFile('wrong.csv', 'time,status\n1,1\n2,7\n')
    const params = await inputFile('km.json', '{}')
    const { code, stdout, stderr } = await cli(
      'stats',
      module,
      '--input',
      join(folder, file),
      '--params',
      params,
    )
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('generates the same signals for the same seed', async () => {
    const [one, again, other] = await Promise.all(
      ['1', '1', '2'].map((seed) => cli('generate', '--count', '5', '--seed', seed)),
    )
    expect(one?.stdout.trim().split('\n')).toHaveLength(5)
    expect(again?.stdout).toBe(one?.stdout)
    expect(other?.stdout).not.toBe(one?.stdout)
    expect(JSON.parse(one?.stdout.split('\n')[0] ?? '{}')).toMatchObject({ fictional: true })
  })

  it.each([
    [['tag'], 'Deze optie ontbreekt: --input <bestand>.'],
    [['tag', '--input', 'bestaat-niet.jsonl'], 'bestaat-niet.jsonl is niet te lezen.'],
    [['tag', '--input', tmpdir()], `${tmpdir()} is niet te lezen.`],
    [['redact', '--input', tmpdir()], `${tmpdir()} is niet te lezen.`],
    [['vlaggen'], 'Deze opdracht kennen we niet: vlaggen.'],
    [['tagg'], 'Deze opdracht kennen we niet: tagg. (Bedoelt u tag?)'],
    [['generate', '--count', 'veel', '--seed', '1'], 'Geef een heel getal van 0 of meer.'],
  ])('refuses %j with one clear line', async (args, line) => {
    const { code, stderr, stdout } = await cli(...args)
    expect(code).not.toBe(0)
    expect(stderr).toContain(line)
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stdout).toBe('')
  })

  it('names the line of a bad row, and nothing of what stands in it', async () => {
    const file = await inputFile('bad.jsonl', '{"id":1,"text":"goed"}\n{"id":2,"tekst":"geheim"}\n')
    const { code, stderr } = await cli('redact', '--input', file)
    expect(code).toBe(1)
    expect(stderr).toContain('regel 2')
    expect(stderr).not.toContain('geheim')
  })

  it.each([
    'tag',
    'train',
    'evaluate',
    'compare-taggers',
    'redact',
    'generate',
    'migrate',
    'seed',
    'sync',
    'verify-audit',
  ])('explains %s with --help', async (command) => {
    const { code, stdout } = await cli(command, '--help')
    expect([code, stdout.split('\n')[0]]).toEqual([0, `Gebruik: rode-draad ${command} [opties]`])
  })
})

describe('the command line with the stores, when no program runs', () => {
  it('migrates, seeds and syncs, and leaves nothing running', async () => {
    const migrated = await cli('migrate')
    const seeded = await cli('seed', '--count', '30')
    const synced = await cli('sync', '--rebuild')
    expect([migrated.stderr, seeded.stderr, synced.stderr]).toEqual(['', '', ''])
    expect(migrated.stdout).toContain('Bijgewerkt: Registers')
    expect(seeded.stdout).toBe('Toegevoegd: 56. Nu aanwezig: 56 verzonnen signalen.\n')
    expect(synced.stdout).toContain('De kopie is opnieuw opgebouwd.')
    await expect(readFile(join(folder, 'data', 'running.json'), 'utf8')).rejects.toThrow('ENOENT')
  })

  it('says of each chain of the log whether it holds, and ends with 1 when one does not', async () => {
    const whole = await cli('verify-audit')
    expect([whole.code, whole.stderr]).toEqual([0, ''])
    expect(whole.stdout).toMatch(/^Keten [\da-f-]{36}: 0 regels, klopt\.\n$/)
    // The end that was kept says that there was a line.
    const heads = join(folder, 'data', 'audit-heads.json')
    const [head] = JSON.parse(await readFile(heads, 'utf8')) as { replica: string }[]
    await writeFile(heads, JSON.stringify([{ ...head, sequence: 1 }]))
    const broken = await cli('verify-audit')
    expect(broken.code).toBe(1)
    const lines = broken.stdout.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines).toContain(
      `Keten ${head?.replica}: 0 regels, klopt niet vanaf regel 1: die regel ontbreekt.`,
    )
  })
})
