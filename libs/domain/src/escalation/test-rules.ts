import { readFileSync } from 'node:fs'
import { type EscalationFiles, parseEscalationRules } from './parse-escalation-rules.js'

const directory = new URL('../../../../data/reference/', import.meta.url)

/** The committed files, as rows; fields may be quoted. */
export function committedFiles(): EscalationFiles {
  return {
    routes: rowsOf('escalation-routes.csv'),
    rules: rowsOf('escalation-route-rules.csv'),
    phases: rowsOf('escalation-phases.csv'),
  }
}

export const committedRules = parseEscalationRules(committedFiles())

function rowsOf(file: string): Record<string, string | null>[] {
  const [header = [], ...lines] = readFileSync(new URL(file, directory), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf)
  return lines.map((fields) =>
    Object.fromEntries(
      header.map((name, index) => [name, fields[index] === '' ? null : (fields[index] ?? null)]),
    ),
  )
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
}
