import { setTimeout as delay } from 'node:timers/promises'
import { retagAnswer, retagStateAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import type { z } from 'zod'
import { CommandError } from '../command-error.js'
import { progress } from '../progress.js'
import { withProgram } from '../running-program.js'
import { wholeNumber } from '../whole-number.js'

type Run = NonNullable<z.infer<typeof retagStateAnswer>['run']>

const LOOK_MS = 500

/** Tags all signals again with the tagger that is here now, or only says how far that is. */
export function addRetag(program: Command): void {
  program
    .command('retag')
    .description(
      'Geef alle signalen opnieuw labels. Wat mensen beslisten blijft staan. Na een onderbreking gaat het verder waar het was.',
    )
    .option('--limit-per-second <aantal>', 'hoeveel signalen per seconde hoogstens', wholeNumber)
    .option('--state', 'zeg alleen hoe ver het is', false)
    .action(async ({ limitPerSecond, state }: { limitPerSecond?: number; state: boolean }) => {
      const run = await withProgram(async (ask) => {
        const look = async () => retagStateAnswer.parse(await ask('retag-state', {}))
        if (state) return (await look()).run
        const limit = limitPerSecond === undefined || limitPerSecond === 0 ? null : limitPerSecond
        const { started } = retagAnswer.parse(await ask('retag', { limitPerSecond: limit }))
        if (!started) throw new CommandError('Er is al een programma mee bezig, of het kon niet beginnen.')
        const shown = progress('opnieuw gelabeld')
        for (;;) {
          const { busy, failed, run: now } = await look()
          shown.step(now?.tagged ?? 0)
          if (failed !== null)
            throw new CommandError(`Het labelen is gestopt (${failed}). Start het opnieuw om verder te gaan.`)
          if (busy) await delay(LOOK_MS)
          else return now
        }
      })
      process.stdout.write(run === null ? 'Er is nog nooit opnieuw gelabeld.\n' : `${runLine(run)}\n`)
    })
}

/** What is said of a run. */
export function runLine(run: Run): string {
  const { taggerVersion, signals, tagged, changed, withoutText, already, perSecond, ended } = run
  const stand =
    ended === 'done' ? 'Klaar' : ended === 'replaced' ? 'Gestopt voor een nieuwere versie' : 'Nog niet klaar'
  const speed = perSecond === null ? '' : `, ${perSecond} per seconde`
  return (
    `${stand}. Met ${taggerVersion}: ${tagged} van ${signals} signalen opnieuw gelabeld${speed}. ` +
    `Veranderd: ${changed}. Overgeslagen: ${withoutText} zonder tekst, ${already} die deze versie al hadden.`
  )
}
