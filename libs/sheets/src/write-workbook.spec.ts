import { expect, it } from '@jest/globals'
import { readWorkbook } from './read-workbook.js'
import { unpackWorkbook } from './unpack-workbook.js'
import { writeWorkbook } from './write-workbook.js'

it('gives back what was written, cell by cell, and works nothing out', async () => {
  const rows = [
    ['code', 'datum', 'opmerking'],
    ['a', '2018/2019', '=1+1'],
    ['b', '2020-01-01', 'regel 1\nregel "2"; één <b>&</b>'],
    ['007', '../2015', ''],
    ['', '', '@x'],
  ]
  const bytes = await writeWorkbook('Patronen', rows)
  const [sheet] = await readWorkbook(bytes)
  expect(sheet?.name).toBe('Patronen')
  expect(sheet?.rows.map((row) => [0, 1, 2].map((index) => row[index] ?? ''))).toEqual(rows)
  const unpacked = new TextDecoder().decode(unpackWorkbook(bytes))
  expect(unpacked).not.toContain('<f>')
})
