import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signalBatchList, type SignalBatchRecord } from '@rode-draad/contract'
import writeWorkbook from 'write-excel-file/node'

const cliProgram = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const apiProgram = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url))

let folder: string
let api: Running

interface Running {
  readonly address: string
  readonly child: ChildProcess
}

async function startApi(port: string): Promise<Running> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DEMO_SIGNALS: '0', PORT: port }
  const child = spawn(process.execPath, [apiProgram], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /^Rode Draad staat klaar op (\S+)$/.exec(line) ?? []
    if (address !== undefined) {
      child.stdout.resume()
      return { address, child }
    }
  }
  throw new Error('the program ended before it was ready')
}

async function stopApi(signal: NodeJS.Signals): Promise<void> {
  const ended = once(api.child, 'exit')
  api.child.kill(signal)
  await ended
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-ingest-'))
  api = await startApi('0')
})
afterAll(async () => {
  await stopApi('SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

function cli(settings: object, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), SENDER_KEY: '', ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, [cliProgram, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const ingest = (...args: string[]) => cli({}, 'ingest', ...args)

async function inputFile(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

async function batches(): Promise<readonly SignalBatchRecord[]> {
  const response = await fetch(`${api.address}/v1/signal-batches`)
  return signalBatchList.parse(await response.json()).data
}

const signals = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      externalId: `${prefix}${index}`,
      receivedOn: '2021-03-04',
      text: `Rolstoel ${index} is stuk.`,
    }),
  ).join('\n')

const wrongDate = 'receivedOn: Geef een datum als 2020-03-04'

describe('ingest', () => {
  it('finds the running program, and counts CSV in Windows-1252 with a bad and a double row', async () => {
    const rows =
      'externalId;receivedOn;text\nA;2020-03-04;Caf\xe9 dicht.\nB;ooit;Wat?\nA;2020-03-04;Caf\xe9 dicht.\n'
    const file = await inputFile('a.csv', Buffer.from(rows, 'latin1'))
    const dry = await ingest(file, '--channel', 'gemeente', '--dry-run')
    const sent = await ingest(file, '--channel', 'gemeente')
    const again = await ingest(file, '--channel', 'gemeente')
    expect([dry.code, sent.code, again.code]).toEqual([0, 0, 0])
    expect(dry.stdout).toContain(
      'a.csv (proef, er is niets bewaard): ontvangen 3 = bewaard 1 + dubbel 1 + apart gezet 1\n',
    )
    expect(sent.stdout).toContain('a.csv: ontvangen 3 = bewaard 1 + dubbel 1 + apart gezet 1\n')
    expect(sent.stdout).toContain(`  rij 3, ${wrongDate}`)
    expect(sent.stdout).toMatch(/Herstellen: \S+\/invoer\?levering=[\da-f-]{36}\n/)
    expect(again.stdout).toBe(
      'a.csv: ontvangen 3 = bewaard 0 + dubbel 3 + apart gezet 0\n' +
        '  De kolommen heten zoals onze velden; er is geen indeling gebruikt.\n',
    )
  })

  it('chooses a mapping by the headings and says which, or takes the one that it is told', async () => {
    const save = async (name: string, text: string, region: string) => {
      const columns = [
        { heading: 'Zaak', field: 'externalId' },
        { heading: 'Datum', field: 'receivedOn' },
        { heading: text, field: 'text' },
      ]
      const response = await fetch(`${api.address}/v1/column-mappings/wijkteam/${name}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ columns, fixed: { region } }),
      })
      expect(response.status).toBe(200)
    }
    await save('noord', 'Verhaal', 'ZK10')
    await save('zuid', 'Melding', 'ZK02')
    const file = await inputFile('m.csv', 'Zaak;Datum;Melding\nM1;2020;Iets.\n')
    const chosen = await ingest(file, '--channel', 'wijkteam', '--dry-run')
    expect([chosen.code, chosen.stdout]).toEqual([
      0,
      'm.csv (proef, er is niets bewaard): ontvangen 1 = bewaard 1 + dubbel 0 + apart gezet 0\n' +
        '  Gelezen met de indeling ‘zuid’, versie 1, gekozen op de koppen van het bestand.\n',
    ])
    await save('west', 'Melding', 'ZK01')
    const several = await ingest(file, '--channel', 'wijkteam')
    expect([several.code, several.stderr]).toEqual([
      1,
      'Er passen meer indelingen even goed bij de kolommen van dit bestand. mapping: Kies er een: ‘west’, ‘zuid’.\n',
    ])
    const told = await ingest(file, '--channel', 'wijkteam', '--mapping', 'West', '--json')
    expect(JSON.parse(told.stdout)).toMatchObject({ mappingName: 'west', mappingVersion: 1, accepted: 1 })
    const unfit = await ingest(file, '--channel', 'wijkteam', '--mapping', 'noord')
    expect([unfit.code, unfit.stderr]).toEqual([
      1,
      'De indeling ‘noord’ past niet bij de kolommen van dit bestand. ' +
        'Melding: Over deze kolom is niets afgesproken: lees hem in of sla hem over. ' +
        'Verhaal: Deze kolom staat niet in het bestand.\n',
    ])
  })

  it('takes a workbook and JSON Lines together, as JSON too', async () => {
    const workbook = join(folder, 'b.xlsx')
    const headings = ['externalId', 'receivedOn', 'text'].map((value) => ({ value }))
    const date = { value: new Date('2020-03-04T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' }
    await writeWorkbook([headings, [{ value: 12 }, date, { value: 'De gemeente zegt nee.' }]]).toFile(
      workbook,
    )
    const lines = await inputFile('b.ndjson', `${signals(3, 'B')}\nkapot\n`)
    const { code, stdout } = await ingest(workbook, lines, '--channel', 'juiste-loket', '--json')
    const said = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(code).toBe(0)
    expect(said).toMatchObject([
      { file: workbook, received: 1, accepted: 1, duplicate: 0, quarantined: 0, attempts: 1 },
      { file: lines, received: 4, accepted: 3, duplicate: 0, quarantined: 1, reasons: [{ row: 4 }] },
    ])
  })

  it.each([
    [['nothing.csv', '--channel', 'gemeente'], 'nothing.csv is niet te lezen.'],
    [['--channel', 'gemeente'], 'Dit ontbreekt achter de opdracht: bestand.'],
    [['a.csv'], 'Deze optie ontbreekt: --channel <kanaal>.'],
    [['a.csv', '--channel', 'duivenpost'], 'Bij --channel <kanaal> klopt "duivenpost" niet.'],
    [['a.csv', '--channel', 'gemeente', '--url', 'ergens'], 'Geef bij --url een adres als'],
    [['a.csv', '--channel', 'gemeente', '--key-file', 'nothing'], 'nothing is niet te lezen.'],
  ])('refuses %j in one line', async (args, line) => {
    const { code, stdout, stderr } = await ingest(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(line)
  })

  it('names the columns that nobody said anything about, and nothing of what stands in them', async () => {
    const file = await inputFile('c.csv', 'externalId;receivedOn;text;BSN\nC;2020;Iets;123456782\n')
    const { code, stderr } = await ingest(file, '--channel', 'gemeente')
    expect(code).toBe(1)
    expect(stderr).toContain('BSN: Over deze kolom is niets afgesproken')
    expect(stderr).not.toContain('123456782')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('goes on when the program is killed midway: every row is kept once', async () => {
    const count = 3000
    const file = await inputFile('d.ndjson', signals(count, 'D'))
    const before = (await batches()).length
    const { port } = new URL(api.address)
    const sending = ingest(file, '--channel', 'opaz', '--url', api.address, '--json')
    for (;;) {
      const [newest, ...others] = await batches()
      if (others.length >= before && (newest?.accepted ?? 0) > 0) break
    }
    await stopApi('SIGKILL')
    api = await startApi(port)
    const { code, stdout, stderr } = await sending
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('De verbinding brak af. Nieuwe poging over 1 s.'),
    ])
    const answer = JSON.parse(stdout) as Record<string, number>
    expect(answer).toMatchObject({ received: count, quarantined: 0 })
    expect(answer['duplicate']).toBeGreaterThanOrEqual(answer['keptBefore'] ?? Infinity)
    const kept = (await batches()).filter(({ channel }) => channel === 'opaz')
    expect(kept.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(count)
  })

  it('sends with the key of a sender, for the channel of that key only, where people sign in', async () => {
    const settings = {
      DATA_DIR: join(folder, 'signed-in'),
      PUBLIC_URL: 'https://rode-draad.example',
      OIDC_ISSUER: 'https://aanmelden.example',
      OIDC_CLIENT_ID: 'rode-draad',
      OIDC_CLIENT_SECRET: 'geheim-van-de-client',
      OIDC_ROLES: '{"lezer":"lezer"}',
    }
    const made = await cli(
      settings,
      'keys',
      'add',
      '--channel',
      'juiste-loket',
      '--label',
      'Het Juiste Loket',
    )
    const [key = ''] = /^rdk_.+$/m.exec(made.stdout) ?? []
    const keyFile = await inputFile('key', `${key}\n`)
    const file = await inputFile('e.jsonl', signals(2, 'E'))
    const own = await cli(settings, 'ingest', file, '--channel', 'juiste-loket', '--key-file', keyFile)
    const other = await cli({ ...settings, SENDER_KEY: key }, 'ingest', file, '--channel', 'gemeente')
    const none = await cli(settings, 'ingest', file, '--channel', 'juiste-loket')
    expect([own.code, own.stdout]).toEqual([
      0,
      'e.jsonl: ontvangen 2 = bewaard 2 + dubbel 0 + apart gezet 0\n',
    ])
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('Dit kanaal kennen we niet.')])
    expect([none.code, none.stderr]).toEqual([1, 'Meld u aan om dit te zien.\n'])
    expect(own.stderr + other.stderr + none.stderr).not.toContain(key)
  })
})
