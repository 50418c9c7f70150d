import type { RestoreResult } from '@rode-draad/store'

/**
 * What a restore did, in lines for who administers.
 * @param journals how many lines they had
 */
export function restoredLines(
  { manifest, erasedAgain, struckAgain, overdue }: RestoreResult,
  journals: { readonly erasures: number; readonly strikes: number },
): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const lines = [
    `Teruggezet: ${manifest.tables.length} tabellen, ${rows} rijen, van ${manifest.madeAt}.`,
    `Lijst van gewiste signalen: ${regels(journals.erasures)}. Opnieuw gewist: ${erasedAgain}.`,
    `Lijst van weggestreepte stukken: ${regels(journals.strikes)}. Opnieuw weggestreept: ${struckAgain.done}.`,
    `Tekst gewist na de bewaartermijn: ${overdue.signals + overdue.quarantinedRows}.`,
  ]
  if (manifest.id === null)
    lines.push('Let op: van deze reservekopie is niet na te gaan of er iets uit is weggelaten.')
  if (struckAgain.left.length > 0)
    lines.push(
      'Let op: van deze signalen is de tekst niet meer zoals hij was bij het wegstrepen. Streep opnieuw door:',
      ...struckAgain.left,
    )
  return lines.map((line) => `${line}\n`).join('')
}

const regels = (count: number) => (count === 1 ? '1 regel' : `${count} regels`)
