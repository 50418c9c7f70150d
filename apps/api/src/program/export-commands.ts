import { randomUUID } from 'node:crypto'
import { dataState, gatherFollowUp, measureSpells, signalsForEverybody } from '@rode-draad/analytics'
import {
  exportDecisionsAnswer,
  exportDecisionsRequest,
  exportFollowUpAnswer,
  exportFollowUpRequest,
  exportSpellsAnswer,
  exportSpellsRequest,
} from '@rode-draad/contract'
import { exportLabelledCases } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import type { Services } from './services.js'

/**
 * What the command line may take out: texts with the themes that people gave them, for training, each a line in the log
 * of reading; and the input of the curve of time to measure, so that anybody can check it.
 */
export function exportCommands({
  stores: { postgres, audit, analytics },
}: Pick<Services, 'stores'>): ControlCommands {
  return {
    'export-follow-up': async (request) => {
      const asked = exportFollowUpRequest.parse(request)
      return await analytics.look(async (facts) => {
        const themeYears = await signalsForEverybody(facts, asked.data)
        const tables = await gatherFollowUp(facts, asked, themeYears)
        return exportFollowUpAnswer.parse({ tables, ...(await dataState(facts)) })
      })
    },
    'export-spells': async (request) => {
      const asked = exportSpellsRequest.parse(request)
      return exportSpellsAnswer.parse({ rows: await analytics.look((facts) => measureSpells(facts, asked)) })
    },
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
        rows: cases.map(({ codes, ...labelled }) => ({ ...labelled, themes: codes })),
      })
    },
  }
}
