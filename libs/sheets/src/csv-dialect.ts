const separators = [';', ',', '\t'] as const

/**
 * What stands between the cells, by the first line: what Excel says in `sep=`, else whichever occurs most in the
 * heading outside quotes; a semicolon where none does, as Dutch Excel writes it.
 * @param beginning of the file, the whole first line if it is there
 * @returns with how many characters of the beginning are no rows
 */
export function csvDialect(beginning: string): { separator: string; skip: number } {
  const said = /^sep=([;,\t])\r?\n/.exec(beginning)
  if (said) return { separator: said[1] ?? ';', skip: said[0].length }
  const heading = headingLine(beginning)
  const counts = separators.map((separator) => heading.split(separator).length)
  const most = Math.max(...counts)
  return { separator: separators[counts.indexOf(most)] ?? ';', skip: 0 }
}

/** The first line without what stands between quotes, in which a line feed is no end. */
function headingLine(beginning: string): string {
  let [quoted, line] = [false, '']
  for (const character of beginning) {
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) break
    else if (!quoted) line += character
  }
  return line
}
