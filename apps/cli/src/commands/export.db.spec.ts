import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const cliMain = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const apiMain = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url))

let folder: string
let running: ChildProcess
let address: string
const ids: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-export-'))
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    HOST: '127.0.0.1',
    DEMO_SIGNALS: '0',
  }
  running = spawn(process.execPath, [apiMain], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output = running.stdout
  if (output === null) throw new Error('the program has no output')
  address = await new Promise<string>((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const [, url] = /^Rode Draad staat klaar op (\S+)$/.exec(line) ?? []
      if (url !== undefined) resolve(url)
    })
  })
  for (const externalId of ['1', '2', '3']) ids.push(await send(externalId))
}, 120_000)
afterAll(async () => {
  running.kill('SIGTERM')
  await once(running, 'exit')
  await rm(folder, { recursive: true, force: true })
})

async function post(path: string, body: object, identity: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie: `rode-draad-identiteit=${identity}` }
  const response = await fetch(`${address}/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
  return await response.json()
}

async function send(externalId: string): Promise<string> {
  const text = `De rolstoel van Daan de Vries is kapot (${externalId}).`
  const body = { externalId, channel: 'juiste-loket', receivedOn: '2020-03-04', text }
  return ((await post('/signals', body, 'landelijk-met-casussen')) as { id: string }).id
}

function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data') }
  return new Promise((resolve) => {
    execFile(process.execPath, [cliMain, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

describe('exporting what people decided', () => {
  it('writes the texts that people have done, with what they gave only, and logs each', async () => {
    const [first, second, third] = ids
    const decide = (id: string | undefined, decisions: object[], review: string) =>
      post(
        `/signals/${String(id)}/tag-decisions`,
        { version: 1, queue: 'uncertain', decisions, review },
        'beoordelaar',
      )
    await decide(
      first,
      [
        { code: 'hulpmiddelen', decision: 'drop' },
        { code: 'pgb', decision: 'add' },
      ],
      'done',
    )
    await decide(second, [{ code: 'hulpmiddelen', decision: 'accept' }], 'done')
    await decide(third, [{ code: 'hulpmiddelen', decision: 'accept' }], 'open')
    const laws = { facet: 'law', version: 1, queue: 'uncertain', decisions: [], review: 'done' }
    await post(`/signals/${String(second)}/tag-decisions`, laws, 'beoordelaar')

    const output = join(folder, 'labels.jsonl')
    expect(await cli('export', '--decisions', '--output', output)).toEqual({
      code: 0,
      stdout: 'Geschreven: 2 teksten.\n',
      stderr: '',
    })
    expect(((await stat(output)).mode & 0o777).toString(8)).toBe('600')
    const rows = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string })
    const all = ['wlz', 'zvw', 'wmo', 'jeugdwet']
    const expected = [
      { id: first, writer: first, themes: ['pgb'], laws: [], acceptableLaws: all, origin: 'human' },
      { id: second, writer: second, themes: ['hulpmiddelen'], laws: [], origin: 'human' },
    ].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    expect(rows).toEqual(
      expected.map((row) => ({ ...row, text: expect.stringMatching(/rolstoel van \[NAAM 1\]/) })),
    )

    const seen = await fetch(`${address}/v1/signals/${String(first)}/readings`, {
      headers: { cookie: 'rode-draad-identiteit=beheerder' },
    })
    const { data } = (await seen.json()) as { data: object[] }
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({ reader: 'cli', action: 'export', origin: 'cli', result: 'given' })
  })

  it('keeps made-up signals apart', async () => {
    const output = join(folder, 'demo.jsonl')
    const { stdout } = await cli('export', '--decisions', '--data', 'demo', '--output', output)
    expect(stdout).toBe('Geschreven: 0 teksten.\n')
  })

  it.each([
    [
      'without saying what',
      ['--output', 'x.jsonl'],
      'Zeg wat u wilt: --decisions, --strike-patterns, --spells of --follow-up.\n',
    ],
    [
      'to a file that is there',
      ['--decisions', '--output', cliMain],
      'staat er al. Kies een nieuw bestand.\n',
    ],
  ])('is refused %s', async (_name, args, complaint) => {
    const { code, stderr } = await cli('export', ...args)
    expect([code, stderr.endsWith(complaint)]).toEqual([1, true])
  })
})

/** Worked out from the register by the event rule, apart from this program. */
const workedOut = new URL('spells-2021-04-16.csv', import.meta.url)
const rowsOf = (text: string) => text.trim().split('\r\n')

describe('exporting the input of time to measure', () => {
  const written = async (...args: string[]) => {
    const output = join(folder, `spells${args.join('')}.csv`)
    const ended = await cli('export', '--spells', ...args, '--output', output)
    return { ...ended, rows: rowsOf(await readFile(output, 'utf8').catch(() => '')) }
  }

  it('writes a row per pattern, those that are listed apart last and with why', async () => {
    const { code, stdout, rows } = await written('--reference-date', '2021-04-16')
    expect([code, stdout]).toEqual([0, 'Geschreven: 26 patronen.\n'])
    expect(rows[0]).toBe('pattern,start,end,days,event,start_note,event_note,measure')
    expect(rows).toContain('zorgval,2018-05-31,2019-06-06,371,1,ten minste,ten hoogste,zorgval')
    expect(rows.slice(-4).every((row) => row.endsWith(',,,,,zonder datum,,'))).toBe(true)
  })

  it('gives the rows that were worked out apart from it', async () => {
    const { rows } = await written('--reference-date=2021-04-16')
    const known = (await readFile(workedOut, 'utf8')).trim().split('\n')
    expect(known).toHaveLength(27)
    expect([...rows].sort()).toEqual(known.sort())
  })

  // By hand: each event takes one of those at risk; 0.9524, 0.7937 and the median 1644 of the contract are among them.
  it('is what the curve is made of, to 1e-6', async () => {
    const { rows } = await written()
    const [header, ...spells] = rows.map((row) => row.split(','))
    const at = (name: string) => header?.indexOf(name) ?? -1
    const computed = spells.filter((row) => row[at('days')] !== '')
    const input = join(folder, 'km.csv')
    const lines = computed.map((row) => `${row[at('days')]},${row[at('event')]}`)
    await writeFile(input, ['time,status', ...lines].join('\n'))
    const params = join(folder, 'km.json')
    await writeFile(params, JSON.stringify({ quantile_probs: [0.5] }))
    const { stdout } = await cli('stats', 'km', '--input', input, '--params', params)
    const [stratum] = (JSON.parse(stdout) as { strata: { n: number; time: number[]; surv: number[] }[] })
      .strata
    const atRisk = [21, 18, 17, 16, 4, 3]
    const shares = atRisk.map((_, last) => atRisk.slice(0, last + 1).reduce((s, n) => (s * (n - 1)) / n, 1))
    const days = [183, 371, 406, 471, 1466, 1644]
    days.forEach((day, index) => {
      const row = stratum?.time.indexOf(day) ?? -1
      expect(Math.abs((stratum?.surv[row] ?? NaN) - (shares[index] ?? NaN))).toBeLessThan(1e-6)
    })
    expect(stratum?.n).toBe(22)
  })

  it('refuses a reference date that is none, and leaves no file', async () => {
    const { code, stderr, rows } = await written('--reference-date', '2021-02-30')
    expect([code, stderr, rows]).toEqual([1, 'Geef de peildatum als 2021-04-16.\n', ['']])
  })
})

describe('exporting what became of recommendations', () => {
  const exported = async (name: string, ...args: string[]) => {
    const output = join(folder, name)
    return { output, ...(await cli('export', '--follow-up', ...args, '--output', output)) }
  }

  it('writes the same bytes twice, which are computed again from themselves, and gives what the API gives', async () => {
    const { output, code, stdout } = await exported('opvolging')
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      `Geschreven: 18 bestanden. Controleer met: verify-export ${output}`,
    ])
    const again = await exported('opvolging-2')
    const text = (where: string, file: string) => readFile(join(where, file), 'utf8')
    expect(await text(again.output, 'manifest.json')).toBe(await text(output, 'manifest.json'))

    const verified = await cli('verify-export', output)
    expect([verified.code, ...verified.stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      'Formaat: versie 5, met wat een stand van een maatregel betekent (measure_status).',
      'Klopt: 17 bestanden zijn zoals ze zijn gemaakt en de uitkomsten zijn opnieuw berekend.',
    ])
    const { data } = (await (await fetch(`${address}/v1/recommendation-follow-ups`)).json()) as {
      data: { code: string; inForceDays: number | null }[]
    }
    const [header = '', ...rows] = rowsOf(await text(output, 'results/recommendations.csv'))
    expect(rows).toHaveLength(data.length)
    const at = header.split(',').length - header.split(',').indexOf('inForceDays')
    for (const row of data) {
      const line = rows.find((candidate) => candidate.startsWith(`${row.code},`)) ?? ''
      // Counted from the end, where no text with commas stands before it but the source.
      const days = line
        .replace(/"(?:[^"]|"")*"/g, 'text')
        .split(',')
        .at(-at)
      expect([row.code, days]).toEqual([row.code, row.inForceDays === null ? '' : String(row.inForceDays)])
    }
  })

  it('finds and names what was changed afterwards', async () => {
    const { output } = await exported('opvolging-4')
    const file = join(output, 'data', 'measure.csv')
    await writeFile(file, (await readFile(file, 'utf8')).replace('2020-01-20', '2020-01-21'))
    const { code, stderr } = await cli('verify-export', output)
    expect([code, ...stderr.split('\n')]).toEqual([
      1,
      'Formaat: versie 5, met wat een stand van een maatregel betekent (measure_status).',
      ...['data/measure.csv is veranderd.', ''],
    ])
  })

  it('says so when a newer program wrote it', async () => {
    const { output } = await exported('opvolging-5')
    const file = join(output, 'manifest.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('opvolging-5', 'opvolging-6'))
    const { code, stderr } = await cli('verify-export', output)
    expect([code, stderr]).toEqual([
      1,
      'Deze export heeft versie 6 van het formaat. Dit programma kent versie 1 tot en met 5: gebruik een nieuwere versie van Rode Draad.\n',
    ])
  })

  it('is refused to a folder that is in use, and for a date that is none', async () => {
    expect((await exported('.')).stderr).toMatch(/ is niet leeg\. Kies een nieuwe map\.\n$/)
    expect((await exported('nooit', '--reference-date', 'gisteren')).stderr).toBe(
      'Geef de peildatum als 2021-04-16.\n',
    )
    expect((await cli('verify-export', folder)).stderr).toMatch(/is geen export van de opvolging/)
  })
})
