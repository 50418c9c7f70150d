import { describe, expect, it } from '@jest/globals'
import { unzipSync, zipSync } from 'fflate'
import { requireBoundedCells } from './bound-cells.js'
import { readWorkbook } from './read-workbook.js'
import { writeWorkbook } from './write-workbook.js'

const text = new TextEncoder()
const sheet = (rows: string) => text.encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
const cell = (reference: string) => `<c r="${reference}" t="inlineStr"><is><t>x</t></is></c>`
const [beyond, many] = [/buiten het blad/, /meer dan 5 miljoen cellen/]

describe('a sheet', () => {
  it.each([
    ['nothing', ''],
    ['its last row and a few columns', `<row r="1048576">${cell('D1048576')}</row>`],
    ['its last column and a few rows', `<row r="4">${cell('XFD4')}</row>`],
    ['a far cell with a style and nothing in it', `<row r="9">${cell('A9')}<c r="XFD1048576" s="4"/></row>`],
    ['a far row with nothing in it', `<row r="1">${cell('XFD1')}</row><row r="1048576" ht="15.75"/>`],
    ['a text with something like a reference', `<row r="1"><c><t>de r="van pa" is stuk</t></c></row>`],
  ])('may have %s', (_name, rows) => {
    expect(() => requireBoundedCells([sheet(rows)])).not.toThrow()
  })

  it.each([
    ['a row far beyond the last', '<row r="99999999999"></row>', beyond],
    ['such a row with nothing in it', '<row r="99999999999"/>', beyond],
    ['such a row as a power', "<row r='1e11'></row>", beyond],
    ['such a row as codes', '<row r="&#57;&#57;&#57;"></row>', beyond],
    ['such a row with a namespace', '<x:row x:r = "1048577"></x:row>', beyond],
    ['a column beyond the last', cell('XFE1'), beyond],
    ['a column of many letters', cell('ZZZZZZZZ1'), beyond],
    ['a column of other letters', cell('\uFFFF1'), beyond],
    ['its last cell', `<row r="1048576">${cell('XFD1048576')}</row>`, many],
    ['as many rows and columns', `<row r="306">${cell('XFD1')}</row>`, many],
    ['as many rows without a number', `<row>${cell('XFD1')}</row>${'<row></row>'.repeat(305)}`, many],
    ['an end in a value', '<row r="1048576"><c r="XFD1048576" x="/>"><v>1</v></c></row>', many],
  ])('may not have %s', (_name, rows, message) => {
    expect(() => requireBoundedCells([sheet(rows)])).toThrow(message)
  })

  it('counts with the others', () => {
    const half = sheet(`<row r="200">${cell('XFD200')}</row>`)
    expect(() => requireBoundedCells([half])).not.toThrow()
    expect(() => requireBoundedCells([half, half])).toThrow(many)
  })
})

it('a workbook with a cell far away is refused before it is read', async () => {
  const parts = unzipSync(await writeWorkbook('Blad', [['Kop'], ['tekst']]))
  const path = 'xl/worksheets/sheet1.xml'
  const changed = new TextDecoder().decode(parts[path]).replaceAll('"A2"', '"XFD1048576"')
  const bytes = zipSync({ ...parts, [path]: text.encode(changed) })
  await expect(readWorkbook(bytes)).rejects.toThrow(many)
})
