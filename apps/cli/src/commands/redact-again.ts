import { setTimeout as delay } from 'node:timers/promises'
import { redactAgainAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import type { z } from 'zod'
import { CommandError } from '../command-error.js'
import { progress } from '../progress.js'
import { withProgram } from '../running-program.js'

type Stand = z.infer<typeof redactAgainAnswer>

const LOOK_MS = 500

/** Reads stored texts again with the redaction that is here now, or only says how many are left. */
export function addRedactAgain(program: Command): void {
  program
    .command('redact-again')
    .description(
      'Lees bewaarde teksten opnieuw: wat een eerdere versie van een persoon liet staan, gaat eruit. Bij het starten gebeurt dat vanzelf.',
    )
    .option('--state', 'zeg alleen hoeveel teksten nog te lezen zijn', false)
    .action(async ({ state }: { state: boolean }) => {
      const stand = await withProgram(async (ask) => {
        const look = async (begin: boolean) => redactAgainAnswer.parse(await ask('redact-again', { begin }))
        const shown = progress('opnieuw gelezen')
        for (let now = await look(!state); ; now = await look(false)) {
          if (state) return now
          if (now.failed !== null)
            throw new CommandError(
              `Het lezen is gestopt (${now.failed}). Start het opnieuw om verder te gaan.`,
            )
          shown.step(now.read)
          if (!now.busy) return now
          await delay(LOOK_MS)
        }
      })
      process.stdout.write(`${state ? leftLine(stand) : doneLine(stand)}\n`)
    })
}

export function leftLine({ left }: Pick<Stand, 'left'>): string {
  if (left === 0) return 'Alle teksten zijn met de nieuwste regels gelezen.'
  return `Nog ${texts(left)} te lezen.`
}

export function doneLine({ read, changed, unread, left }: Omit<Stand, 'busy' | 'failed'>): string {
  if (read + unread === 0 && left === 0) return leftLine({ left })
  const lines = [
    `Opnieuw gelezen: ${texts(read)}.`,
    `Uit ${changed} daarvan is nog iets weggehaald.`,
    ...(unread > 0
      ? [`Niet te lezen: ${texts(unread)}; die ${unread === 1 ? 'staat' : 'staan'} er nog zoals eerst.`]
      : []),
    ...(left > unread ? [leftLine({ left: left - unread }), 'Een ander programma is ermee bezig.'] : []),
  ]
  return lines.join(' ')
}

const texts = (count: number): string => (count === 1 ? '1 tekst' : `${count} teksten`)
