import type { controlFailure } from '@rode-draad/contract'
import type { z } from 'zod'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'De schijf is vol.',
  EDQUOT: 'De ruimte die u op deze schijf mag gebruiken is op.',
  EACCES: 'Het programma mag daar niet schrijven of lezen.',
  EROFS: 'Op deze schijf kan niet worden geschreven.',
  '53100': 'De schijf van de database is vol.',
  '28P01': 'De database neemt het wachtwoord niet aan.',
}

/** Why the program could not do a command, in one line. */
export function failureLine(command: string, { name, code }: z.infer<typeof controlFailure>): string {
  const reason = reasons[code ?? ''] ?? 'Kijk in de log van het programma.'
  return `Het programma kon dit niet doen: ${command}. ${reason} (${code ?? name})`
}
