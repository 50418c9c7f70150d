import { columnName } from './column-name.js'

/** What stands in a cell: words, or a number to compute with; '' leaves it empty. */
export type WorkbookCell = string | number

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const mediaTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * One sheet as an .xlsx file. Words are text and never a formula, so that nothing is worked out and no date or code
 * becomes a number. Packed at once and not in a worker, for a page may not start one from a blob.
 * @param rows the first is the heading
 * @source ECMA-376, part 1 (SpreadsheetML): the least of it that makes a workbook
 */
export async function writeWorkbook(
  name: string,
  rows: readonly (readonly WorkbookCell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  // Only who makes a workbook needs this.
  const { strToU8, zipSync } = await import('fflate')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${mediaTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mediaTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${mediaTypes}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(rows),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const)
  return zipSync(Object.fromEntries(files))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Style 0 is plain, style 1 bold for the heading. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`

/** The heading stays in sight. */
function sheet(rows: readonly (readonly WorkbookCell[])[]): string {
  const lines = rows.map((cells, row) => {
    const style = row === 0 ? ' s="1"' : ''
    const said = cells.map((value, index) => cell(`${columnName(index)}${row + 1}`, style, value))
    return `<row r="${row + 1}">${said.join('')}</row>`
  })
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cell(place: string, style: string, value: WorkbookCell): string {
  if (value === '') return ''
  if (typeof value === 'number' && Number.isFinite(value))
    return `<c r="${place}"${style}><v>${value}</v></c>`
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`
}

/** What a name of a sheet may have, and no longer than it may be. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .replace(/^'+|'+$/g, '') || 'Blad1'
  )
}

/** Without what XML 1.0 cannot hold: control characters and halves of pairs. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\r', '&#13;')
}
