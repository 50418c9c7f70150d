import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readRegisterFile, writeRegisterFile } from './register-file.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-register-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rows = [
  ['code', 'version', 'remark'],
  ['een', '1', '=HYPERLINK("x")'],
  ['twee', '12', 'regel 1\nregel "2"; één'],
  ['drie', '3', "'=al een apostrof"],
  ['vier', '4', '@x'],
]

describe.each(['csv', 'xlsx'])('a %s file', (kind) => {
  it('gives back what was written, cell by cell', async () => {
    const path = join(folder, `heen.${kind}`)
    await writeRegisterFile(path, 'Maatregelen', rows)
    expect(await readRegisterFile(path)).toEqual(rows)
  })

  it('is not written over another', async () => {
    const path = join(folder, `staat-er.${kind}`)
    await writeFile(path, 'x')
    await expect(writeRegisterFile(path, 'Maatregelen', rows)).rejects.toThrow('staat er al')
    expect(await readFile(path, 'utf8')).toBe('x')
  })
})

it('holds no cell that a spreadsheet would work out', async () => {
  const path = join(folder, 'veilig.csv')
  await writeRegisterFile(path, 'Maatregelen', rows)
  const text = await readFile(path, 'utf8')
  expect(text).not.toMatch(/(^|[;"\n])[=+@-]/m)
  expect(text.startsWith('\uFEFF')).toBe(true)
})

it.each([
  [
    'CSV with commas',
    'komma.csv',
    'code,remark\neen,"a, b"\n',
    [
      ['code', 'remark'],
      ['een', 'a, b'],
    ],
  ],
  [
    'an empty line in between, so that numbers of rows stay',
    'leeg.csv',
    'code;remark\n\neen;b\n',
    [['code', 'remark'], [''], ['een', 'b']],
  ],
])('reads %s', async (_name, file, text, expected) => {
  await writeFile(join(folder, file), text)
  expect(await readRegisterFile(join(folder, file))).toEqual(expected)
})

it.each([
  ['is not there', 'nergens.csv', null, 'is niet te lezen'],
  ['is of another kind', 'iets.ods', null, '.csv of .xlsx'],
  ['is no UTF-8', 'oud.csv', Buffer.from([0x63, 0x6f, 0x64, 0xe9]), 'CSV UTF-8'],
  ['is no workbook', 'geen.xlsx', Buffer.from('geen werkmap'), 'geen.xlsx'],
  ['has a quote that never ends', 'half.csv', Buffer.from('code\n"een'), 'geen geldige CSV'],
])('says in Dutch when a file %s', async (_name, file, bytes, message) => {
  const path = join(folder, file)
  if (bytes !== null) await writeFile(path, bytes)
  await expect(readRegisterFile(path)).rejects.toThrow(message)
})
