import { retainAnswer, retainRequest, strikePatternsAnswer } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import { countOverdue, listStrikePatterns, runRetention, type RetentionTerms } from '@rode-draad/store'
import type { ControlCommands } from './control-server.js'
import { dayOfRun } from './keep-retention.js'
import type { Stores } from './open-stores.js'

/** For the command line: what text is overdue, erasing it now, and the forms of what readers struck out. */
export function retentionCommands(
  { ownerUrl, postgres }: Pick<Stores, 'ownerUrl' | 'postgres'>,
  { terms, now }: { terms: RetentionTerms; now: () => Date },
): ControlCommands {
  return {
    retain: async (request) => {
      const { dryRun } = retainRequest.parse(request)
      const moment = now()
      const { day: today } = dutchMoment(moment)
      const overdue = await countOverdue(ownerUrl, terms, today)
      if (dryRun) return retainAnswer.parse({ overdue, erased: null })
      const run = { day: dayOfRun(moment), always: true, terms, today, now: moment }
      const erased = await runRetention(ownerUrl, run)
      return retainAnswer.parse({ overdue, erased })
    },
    'strike-patterns': async () =>
      strikePatternsAnswer.parse({ patterns: await listStrikePatterns(postgres) }),
  }
}
