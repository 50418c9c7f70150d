import { z } from 'zod'
import { isStorable, notStorable } from './storable.js'

/** What a column of a sheet may become; of `case` the parts apart. */
export const mappedFields = [
  'externalId',
  'channel',
  'reportType',
  'problemSince',
  'receivedOn',
  'reporterRole',
  'region',
  'gemeente',
  'zorgprofiel',
  'text',
  'outcome',
  'case.state',
  'case.phase',
  'case.routesTried',
  'case.whoActs',
  'case.handover',
  'case.solvedForCitizen',
  'case.solvedOn',
  'case.consent',
] as const
export type MappedField = (typeof mappedFields)[number]

/** Fields that may come from more than one column, one below the other. */
export const joinedFields: readonly MappedField[] = ['text', 'outcome']

/** How dates stand in a column; 'edtf' is our own, 2020-03-04 or vaguer; 'excel' counts days, as Excel does. */
export const dateFormats = ['edtf', 'dd-mm-jjjj', 'mm-dd-jjjj', 'excel'] as const
export type DateFormat = (typeof dateFormats)[number]

const field = z.enum(mappedFields, { error: 'Dit veld kennen we niet.' })
const word = z.string().max(200, 'Dit is hooguit 200 tekens lang.').refine(isStorable, notStorable)

const mappedColumn = z.strictObject({
  heading: word
    .min(1, 'Een kolom heeft een kop.')
    .describe('Kop van de kolom, zoals die in het bestand staat'),
  field: field.nullable().describe('Ons veld; null: deze kolom wordt overgeslagen en niet bewaard'),
  dateFormat: z
    .enum(dateFormats, { error: `Kies een datumvorm: ${dateFormats.join(', ')}.` })
    .optional()
    .describe('Vorm van de datums in deze kolom; zonder keuze edtf'),
  values: z
    .record(word, word)
    .optional()
    .describe('Van de woorden van de organisatie naar onze codes; hoofdletters tellen niet'),
})
export type MappedColumn = z.infer<typeof mappedColumn>

/** What the mapping of a channel is called unless it says otherwise. */
export const standardMapping = 'standaard'

/** Of a mapping, within its channel; goes in addresses and is kept with batches, so it names no person. */
export const mappingName = z
  .string('Geef een naam.')
  .normalize('NFC')
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u, {
    error:
      'Een naam heeft hooguit 40 letters, cijfers, spaties of streepjes, en begint met een letter of cijfer.',
  })
  .describe('Naam van de indeling, zonder gegevens van personen; hoofdletters tellen niet')

/** From an organisation's headings to our fields, remembered per channel and name. */
export const columnMappingBody = z
  .strictObject({
    columns: z.array(mappedColumn).max(200, 'Hooguit 200 kolommen.'),
    fixed: z
      .partialRecord(field, word)
      .default({})
      .describe('Waarden die voor elke rij gelden, zoals de regio van de organisatie'),
  })
  .superRefine(({ columns, fixed }, context) => {
    const headings = columns.map(({ heading }) => headingKey(heading))
    for (const [index, { field: mapped }] of columns.entries()) {
      const twice = (message: string) =>
        context.addIssue({ code: 'custom', path: ['columns', index], message })
      if (headings.indexOf(headingKey(columns[index]?.heading ?? '')) < index) twice('Deze kop staat er al.')
      if (mapped === null || joinedFields.includes(mapped)) continue
      if (columns.findIndex((other) => other.field === mapped) < index) twice('Dit veld heeft al een kolom.')
      if (fixed[mapped] !== undefined) twice('Dit veld heeft al een vaste waarde.')
    }
  })
export type ColumnMapping = z.infer<typeof columnMappingBody>

/** Headings are the same when they differ in capitals and space only. */
export function headingKey(heading: string): string {
  return heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

export const columnMappingAnswer = z.strictObject({
  channel: z.string(),
  name: z.string(),
  version: z
    .int()
    .describe('0: er is nog geen indeling bewaard, en de koppen moeten onze eigen veldnamen zijn'),
  columns: z.array(mappedColumn),
  fixed: z.partialRecord(field, word),
  savedBy: z.string().nullable().describe('Kenmerk van wie deze indeling bewaarde'),
  savedAt: z.iso.datetime().nullable(),
})
export type ColumnMappingAnswer = z.infer<typeof columnMappingAnswer>

/** The newest version of each mapping of a channel that is in use, by name. */
export const columnMappingList = z.strictObject({ data: z.array(columnMappingAnswer) })
