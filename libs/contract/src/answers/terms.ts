import { column, nullable, type RowOf } from '../columns.js'

/** One row per term that people watch and that has begun. */
export const termColumns = {
  code: column('code', 'Termijn'),
  about: column('code', 'Waarover (register en code)'),
  title: column('text', 'Waarover'),
  kind: column('code', 'Soort termijn'),
  startsOn: column('date', 'Geteld vanaf'),
  endsOn: nullable('edtf', 'Toegezegd voor'),
  lastOn: column('date', 'Laatste dag'),
  longestOn: nullable('date', 'Laatste dag als het wordt verlengd'),
  lengthened: column('code', 'Verlengd'),
  doneOn: nullable('date', 'Afgehandeld op'),
  standing: column('code', 'Stand'),
  days: column('integer', 'Dagen tot de laatste dag (negatief: te laat)'),
  accordingTo: column('text', 'Volgens'),
  source: column('text', 'Bron'),
} as const
export type TermRow = RowOf<typeof termColumns>
