import { z } from 'zod'
import { knownVersion, reasonText, registerCode, typedText } from './register-fields.js'
import { vagueDate } from './vague-date.js'

const whoActs = typedText('wie aan zet is', 200).nullable().default(null).describe('Wie aan zet is')
const actBy = vagueDate.nullable().default(null).describe('Wanneer het klaar moet zijn')
const heldOn = z.iso.date({ error: 'Geef de dag van het overleg als 2026-01-31.' })

const item = z.strictObject({
  pattern: registerCode.describe('Een gepubliceerd patroon'),
  whoActs,
  actBy,
  passedOnTo: registerCode.nullable().default(null).describe('De tafel waaraan het wordt doorgegeven'),
  note: typedText('een opmerking', 1000).nullable().default(null),
})

/** The agenda of one day, whole: a later one of the same day takes its place. */
export const tableAgendaBody = z.strictObject({
  heldOn,
  replaces: knownVersion.nullable().default(null).describe('De agenda van die dag die u voor u had'),
  reason: reasonText,
  items: z
    .array(item, { error: 'Geef de lijst van knelpunten.' })
    .max(100)
    .refine(
      (all) => new Set(all.map(({ pattern }) => pattern)).size === all.length,
      'Noem elk patroon één keer.',
    )
    .describe('In de volgorde die de aanwezigen kozen: het belangrijkste eerst'),
})

export const tableDecisionBody = z.strictObject({
  heldOn,
  pattern: registerCode.nullable().default(null),
  text: typedText('het besluit', 2000),
  whoActs,
  actBy,
  replaces: knownVersion.nullable().default(null).describe('Het besluit dat dit verbetert'),
})
