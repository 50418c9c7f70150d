import { importGemeentenAnswer, importGemeentenRequest } from '@rode-draad/contract'
import { importGemeenten } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import type { Services } from './services.js'

/** The list of gemeenten in from a file, for the command line. */
export function gemeenteCommands({ stores: { postgres } }: Pick<Services, 'stores'>): ControlCommands {
  return {
    'import-gemeenten': async (request) => {
      const { rows, by, dryRun } = importGemeentenRequest.parse(request)
      return importGemeentenAnswer.parse(await importGemeenten(postgres, rows, { by: `cli:${by}`, dryRun }))
    },
  }
}
