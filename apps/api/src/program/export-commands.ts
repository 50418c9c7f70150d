import { randomUUID } from 'node:crypto'
import { exportDecisionsAnswer, exportDecisionsRequest } from '@rode-draad/contract'
import { exportLabelledCases } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import type { Services } from './services.js'

/** Texts with the themes that people gave them, for training; each is a line in the log of reading. */
export function exportCommands({ stores: { postgres, audit } }: Pick<Services, 'stores'>): ControlCommands {
  return {
    'export-decisions': async (request) => {
      const { data, after, limit } = exportDecisionsRequest.parse(request)
      const cases = await exportLabelledCases(
        { app: postgres, audit },
        { facet: 'theme', fictional: data === 'demo', after, limit },
        {
          subject: 'cli',
          role: 'beheerder',
          onBehalfOf: null,
          purpose: 'beoordeling',
          requestId: randomUUID(),
          origin: 'cli',
        },
      )
      return exportDecisionsAnswer.parse({
        rows: cases.map(({ id, text, codes }) => ({ id, text, themes: codes })),
      })
    },
  }
}
