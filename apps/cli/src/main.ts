import { ConfigurationError } from '@rode-draad/store'
import { Command, CommanderError, Help, type Option } from 'commander'
import { CommandError } from './command-error.js'
import { addBackupCommands } from './commands/backup.js'
import { addExport } from './commands/export.js'
import { addCompareTaggers } from './commands/compare-taggers.js'
import { addEvaluate } from './commands/evaluate.js'
import { addGemeenten } from './commands/gemeenten.js'
import { addGenerate } from './commands/generate.js'
import { addIngest } from './commands/ingest.js'
import { addKeys } from './commands/keys.js'
import { addRedact } from './commands/redact.js'
import { addRedactAgain } from './commands/redact-again.js'
import { addRegisters } from './commands/registers.js'
import { addRetain } from './commands/retain.js'
import { addRetag } from './commands/retag.js'
import { addStats } from './commands/stats.js'
import { addStoreCommands } from './commands/stores.js'
import { addTag } from './commands/tag.js'
import { addTrain } from './commands/train.js'
import { addVerifyAudit } from './commands/verify-audit.js'
import { addVerifyExport } from './commands/verify-export.js'

const program = new Command('rode-draad')
  .description('Van losse signalen over vastgelopen zorg naar structurele maatregelen.')
  .helpOption('-h, --help', 'laat deze uitleg zien')
  .helpCommand(false)
  .exitOverride()
  .configureHelp({
    styleTitle: dutchTitle,
    styleUsage: dutchUsage,
    subcommandTerm: (command) => command.name(),
    optionDescription: dutchOption,
  })
  .configureOutput({
    outputError: (text, write) => write(`${dutchError(text)} (--help laat zien wat er kan)\n`),
  })

addTag(program)
addTrain(program)
addEvaluate(program)
addCompareTaggers(program)
addRedact(program)
addStats(program)
addGenerate(program)
addStoreCommands(program)
addBackupCommands(program)
addRetain(program)
addKeys(program)
addIngest(program)
addVerifyAudit(program)
addExport(program)
addRegisters(program)
addGemeenten(program)
addVerifyExport(program)
addRetag(program)
addRedactAgain(program)
for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
  command.copyInheritedSettings(program).helpOption('-h, --help', 'laat deze uitleg zien')

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** Commander has said its own; ours are one line. Reading along a closed pipe (head) is no error. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode
  if (error instanceof CommandError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EPIPE')
    return 0
  const known = error instanceof CommandError || error instanceof ConfigurationError
  process.stderr.write(
    known
      ? `${error.message}\n`
      : `Er ging iets mis: ${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return 1
}

function dutchTitle(title: string): string {
  const words: Record<string, string> = {
    'Usage:': 'Gebruik:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Arguments:': 'Argumenten:',
  }
  return words[title] ?? title
}

function dutchOption(option: Option): string {
  const text = new Help().optionDescription(option)
  return text.replace('(choices: ', '(kies uit: ').replace('default: ', 'standaard: ')
}

function dutchUsage(usage: string): string {
  return usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]')
}

/** In one line, without its end. */
function dutchError(text: string): string {
  return text
    .trim()
    .replaceAll('\n', ' ')
    .replace(/^error: required option '(.+)' not specified/, 'Deze optie ontbreekt: $1.')
    .replace(/^error: unknown option '(.+)'/, 'Deze optie kennen we niet: $1.')
    .replace(/^error: unknown command '(.+)'/, 'Deze opdracht kennen we niet: $1.')
    .replace(/^error: option '(.+)' argument '(.*)' is invalid\. /, 'Bij $1 klopt "$2" niet. ')
    .replace(/^error: option '(.+)' argument missing/, 'Bij deze optie hoort een waarde: $1.')
    .replace(/^error: missing required argument '(.+)'/, 'Dit ontbreekt achter de opdracht: $1.')
    .replace(/Allowed choices are (.+)\./, 'Kies uit: $1.')
    .replace(/^error: too many arguments.*/, 'Er staat te veel achter de opdracht.')
    .replace(/\(Did you mean (.+)\?\)/, '(Bedoelt u $1?)')
}
