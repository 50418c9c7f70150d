import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-gemeenten-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data') }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'gemeenten', 'import', ...args],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
      },
    )
  })
}

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

const by = ['--by', 'jansen']

it('a list of gemeenten is first looked at, then kept, then replaced', async () => {
  const first = await file(
    'eerste.csv',
    'code,name,region,otherNames',
    'GM9001,Oosterwier,ZK10,',
    'GM9002,Súdwier,ZK08,"Zuidwier;Wier"',
  )
  expect((await cli(first, ...by, '--dry-run')).stdout).toBe(
    'Er is niets bewaard. Zou worden: 2 nieuw, 0 veranderd, 0 weg, 0 gelijk.\n',
  )
  expect((await cli(first, ...by)).stdout).toBe('Bewaard: 2 nieuw, 0 veranderd, 0 weg, 0 gelijk.\n')
  const second = await file(
    'tweede.csv',
    'code;name;region',
    'GM9001;Oosterwier;ZK33',
    'GM9003;Noordwier;ZK09',
  )
  expect((await cli(second, ...by)).stdout).toBe('Bewaard: 1 nieuw, 1 veranderd, 1 weg, 0 gelijk.\n')
}, 180_000)

it('a fault keeps all of it out, and is told with its row', async () => {
  const wrong = await file('fout.csv', 'code,name,region', 'GM9001,Oosterwier,ZK10', '7,,ZK99')
  const { code, stdout, stderr } = await cli(wrong, ...by)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.split('\n')).toEqual([
    'Er zijn 3 fouten; er is niets bewaard.',
    'rij 3, code: Geef de code van het CBS: GM en vier cijfers.',
    'rij 3, name: Geef een naam van hooguit 100 tekens.',
    'rij 3, region: Kies een bekende regiocode (ZK01 tot en met ZK33).',
    '',
  ])
}, 180_000)

it.each([
  ['a file that is not there', ['nergens.csv', ...by], 'niet te lezen'],
  ['no one who does it', ['x.csv'], '--by'],
])('%s is refused in one line', async (_name, args, message) => {
  const { code, stderr } = await cli(...args)
  expect(code).toBe(1)
  expect(stderr).toContain(message)
})

it('the help tells how the file is made', async () => {
  const { stdout } = await cli('--help')
  for (const column of ['code', 'name', 'region', 'otherNames', 'validFrom', 'validUntil'])
    expect(stdout).toContain(`\n  ${column} `)
})
