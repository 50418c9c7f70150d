import { verifyAuditAnswer } from '@rode-draad/contract'
import type { Command } from 'commander'
import type { z } from 'zod'
import { withProgram } from '../running-program.js'

type Chain = z.infer<typeof verifyAuditAnswer>['chains'][number]

/** Checks the log of reading cases; exit code 1 when a chain does not hold. */
export function addVerifyAudit(program: Command): void {
  program
    .command('verify-audit')
    .description('Ga na of het logboek van gelezen casussen nog heel is.')
    .action(async () => {
      const { chains } = verifyAuditAnswer.parse(await withProgram((ask) => ask('verify-audit', {})))
      for (const chain of chains) process.stdout.write(`${chainLine(chain)}\n`)
      if (chains.some(({ broken }) => broken !== null)) process.exitCode = 1
    })
}

const faults = {
  missing: 'die regel ontbreekt',
  altered: 'die regel is veranderd',
  replaced: 'die regel is een andere dan wij hebben geschreven',
} as const

/** What is said of one chain: how many lines, and whether it holds. */
export function chainLine({ replica, lines, broken, endKnown }: Chain): string {
  const count = `Keten ${replica}: ${lines} ${lines === 1 ? 'regel' : 'regels'}`
  if (broken) return `${count}, klopt niet vanaf regel ${broken.sequence}: ${faults[broken.fault]}.`
  return endKnown ? `${count}, klopt.` : `${count}, klopt; het einde is op deze computer niet na te gaan.`
}
