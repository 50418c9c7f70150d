export { csvOfRows } from './csv-of-rows.js'
export { readWorkbook, type Sheet } from './read-workbook.js'
export { largestWorkbook } from './unpack-workbook.js'
export { UnreadableWorkbook } from './unreadable-workbook.js'
