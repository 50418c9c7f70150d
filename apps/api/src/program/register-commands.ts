import {
  exportRegisterAnswer,
  exportRegisterRequest,
  importRegisterAnswer,
  importRegisterRequest,
  registerFileColumns,
} from '@rode-draad/contract'
import { countRedactionTokens } from '@rode-draad/domain'
import { importRows, newestContents, programWriter, publishedContents } from '@rode-draad/store'
import { codesInFile, readRegisterFile } from '../registers/read-register-file.js'
import { Redacting } from '../registers/redact-row.js'
import type { ControlCommands } from './control-server.js'
import type { Services } from './services.js'

/** Registers out to a file and in from one, for the command line. Out goes what everybody may see. */
export function registerCommands({ stores: { postgres } }: Pick<Services, 'stores'>): ControlCommands {
  return {
    'export-register': async (request) => {
      const { register, data } = exportRegisterRequest.parse(request)
      const columns = registerFileColumns(register)
      const rows = (await publishedContents(postgres, register, data === 'demo')).map(
        ({ code, version, content }) =>
          columns.map((column) => {
            if (column === 'code') return code
            if (column === 'version') return String(version)
            const value = content[column] ?? ''
            return typeof value === 'string' ? value : value.join(';')
          }),
      )
      return exportRegisterAnswer.parse({ rows: [columns, ...rows] })
    },
    'import-register': async (request) => {
      const { register, data, rows, by, reason, dryRun } = importRegisterRequest.parse(request)
      const newest = await newestContents(postgres, register, codesInFile(rows))
      const file = readRegisterFile(register, rows, new Map(newest.map((one) => [one.code, one])))
      const redacting = new Redacting()
      const imported = file.rows.map(({ row, code, stored, content }) => ({
        ...{ row, code, replaces: stored?.version ?? null },
        content: redacting.row(register, content, stored?.content),
      }))
      const writing = { by: programWriter(`cli:${by}`), reason: redacting.text(reason), validFrom: null }
      const importing = { fictional: data === 'demo', writing, dryRun: dryRun || file.faults.length > 0 }
      const refused = await importRows(postgres, register, imported, importing)
      const faults = [...file.faults, ...refused].sort((one, other) => one.row - other.row)
      const added = file.rows.filter(({ stored }) => stored === null).length
      return importRegisterAnswer.parse({
        ...{ added, changed: file.rows.length - added, unchanged: file.unchanged, faults },
        redactions: countRedactionTokens(redacting.spans),
      })
    },
  }
}
