/** A file that is no workbook we can read; the message is Dutch and says what to do. */
export class UnreadableWorkbook extends Error {
  override name = 'UnreadableWorkbook'
}
