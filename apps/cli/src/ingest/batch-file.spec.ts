import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import writeWorkbook from 'write-excel-file/node'
import { batchFile } from './batch-file.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-files-'))
  const rows = (word: string) => [
    [{ value: 'Kop' }, { value: 'Datum' }],
    [{ value: word }, { value: 'a;b' }],
  ]
  const one = [{ data: rows('een'), sheet: 'Een' }]
  await writeWorkbook(one).toFile(join(folder, 'een.xlsx'))
  await writeWorkbook([...one, { data: rows('twee'), sheet: 'Twee' }]).toFile(join(folder, 'twee.xlsx'))
  await writeFile(join(folder, 'a.csv'), Buffer.from('caf\xe9;b\n', 'latin1'))
  await writeFile(join(folder, 'a.JSONL'), '{}\n')
  await writeFile(join(folder, 'a.dat'), 'x')
  await writeFile(join(folder, 'kapot.xlsx'), 'geen')
  await mkdir(join(folder, 'map.csv'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a file to send', () => {
  it.each([
    ['a.csv', undefined, 'text/csv', 'caf\ufffd;b\n'],
    ['a.JSONL', undefined, 'application/x-ndjson', '{}\n'],
    ['a.dat', 'csv' as const, 'text/csv', 'x'],
    ['een.xlsx', undefined, 'text/csv; charset=utf-8', 'Kop;Datum\r\neen;"a;b"\r\n'],
  ])('%s goes as %s %s, and can be opened again', async (name, format, mediaType, content) => {
    const file = await batchFile(join(folder, name), { format })
    expect([file.name, file.mediaType]).toEqual([name, mediaType])
    expect(await text(file.open())).toBe(content)
    expect(await text(file.open())).toBe(content)
  })

  it('goes with the sheet that was chosen', async () => {
    const file = await batchFile(join(folder, 'twee.xlsx'), { sheet: 'Twee' })
    expect(await text(file.open())).toBe('Kop;Datum\r\ntwee;"a;b"\r\n')
  })

  it.each([
    ['twee.xlsx', {}, 'heeft deze bladen: Een, Twee. Kies er een met --sheet.'],
    ['twee.xlsx', { sheet: 'Drie' }, 'heeft deze bladen: Een, Twee. Kies er een met --sheet.'],
    ['kapot.xlsx', {}, 'kapot.xlsx: Dit is geen Excel-bestand (.xlsx).'],
    ['a.dat', {}, 'niet te zien wat voor bestand het is. Kies met --format: csv, ndjson, xlsx.'],
    ['missing.csv', {}, 'missing.csv is niet te lezen.'],
    ['map.csv', {}, 'map.csv is een map, geen bestand.'],
  ])('%s with %j is refused', async (name, options, message) => {
    await expect(batchFile(join(folder, name), options)).rejects.toThrow(message)
  })
})
