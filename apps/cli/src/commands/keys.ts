import { addKeyAnswer, listKeysAnswer, withdrawKeyAnswer } from '@rode-draad/contract'
import { channelCodes } from '@rode-draad/domain'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { CommandError } from '../command-error.js'
import { withProgram } from '../running-program.js'
import { wholeNumber } from '../whole-number.js'

const states = { valid: 'geldig', expired: 'verlopen', withdrawn: 'ingetrokken' } as const

/** Keys with which machines send signals in: made, listed and withdrawn. */
export function addKeys(program: Command): void {
  const keys = program.command('keys').description('Sleutels van afzenders: maken, bekijken, intrekken.')
  keys
    .command('add')
    .description('Maak een sleutel voor één kanaal. U ziet de sleutel één keer.')
    .addOption(
      new Option('--channel <kanaal>', 'voor welk kanaal').choices(channelCodes).makeOptionMandatory(),
    )
    .requiredOption('--label <naam>', 'naam van de afzender', senderName)
    .option('--days <dagen>', 'hoe lang de sleutel geldt', keyDays, 365)
    .action(async (options: { channel: string; label: string; days: number }) => {
      const { key } = addKeyAnswer.parse(await withProgram((ask) => ask('add-key', options)))
      if (!key) {
        throw new CommandError('Sleutels werken alleen als aanmelden is ingericht (OIDC_ISSUER en verder).')
      }
      process.stdout.write(
        `Sleutel ${key.id}, geldig tot ${key.expiresAt.slice(0, 10)}. Bewaar hem nu, hij is niet meer op te vragen:\n${key.token}\n`,
      )
    })
  keys
    .command('list')
    .description('Laat alle sleutels zien, zonder wat geheim is.')
    .action(async () => {
      const { keys: all } = listKeysAnswer.parse(await withProgram((ask) => ask('list-keys', {})))
      for (const { id, channel, label, expiresAt, state } of all) {
        process.stdout.write(`${id}\t${channel}\t${label}\t${expiresAt.slice(0, 10)}\t${states[state]}\n`)
      }
      if (all.length === 0) process.stdout.write('Er zijn geen sleutels.\n')
    })
  keys
    .command('withdraw')
    .description('Trek een sleutel in. Hij werkt meteen niet meer.')
    .requiredOption('--id <kenmerk>', 'kenmerk van de sleutel (16 tekens)', keyId)
    .action(async ({ id }: { id: string }) => {
      const { withdrawn } = withdrawKeyAnswer.parse(await withProgram((ask) => ask('withdraw-key', { id })))
      if (!withdrawn) throw new CommandError('Deze sleutel is er niet.')
      process.stdout.write(`Sleutel ${id} is ingetrokken.\n`)
    })
}

function senderName(value: string): string {
  if (/^\P{C}{1,100}$/u.test(value)) return value
  throw new InvalidArgumentError('Geef een naam van 1 tot 100 tekens.')
}

function keyDays(value: string): number {
  const days = wholeNumber(value)
  if (days >= 1 && days <= 1096) return days
  throw new InvalidArgumentError('Geef 1 tot 1096 dagen.')
}

function keyId(value: string): string {
  if (/^[0-9a-f]{16}$/.test(value)) return value
  throw new InvalidArgumentError('Een kenmerk is 16 tekens lang: cijfers en a tot en met f.')
}
