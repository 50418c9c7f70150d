import {
  casePhases,
  doelgroepCodes,
  escalationRouteCodes,
  escalationTracks,
  lawCodes,
  reporterRoles,
  themeCodes,
  zorgprofielCodes,
} from '@rode-draad/domain'
import { z } from 'zod'

/** One or more codes with a comma between them. */
function codes<T extends string>(known: readonly T[], message: string) {
  const listed = z.array(z.enum(known as [T, ...T[]], { error: message }))
  return z
    .string()
    .max(500)
    .default('')
    .transform((text, context): T[] => {
      const parsed = listed.safeParse(text.split(',').filter((part) => part !== ''))
      if (parsed.success) return parsed.data
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
}

function code<T extends string>(known: readonly T[], message: string) {
  return z.enum(known as [T, ...T[]], { error: message }).optional()
}

/** A case in codes; what is left out is not known and excludes nothing. Nothing in it can name a person. */
export const escalationQuery = z.strictObject({
  law: codes(lawCodes, 'Kies law=wlz, zvw, wmo of jeugdwet.').describe('Wetten, met een komma ertussen'),
  theme: codes(themeCodes, 'Dit thema kennen we niet.').describe("Thema's, met een komma ertussen"),
  doelgroep: codes(doelgroepCodes, 'Deze doelgroep kennen we niet.').describe(
    'Doelgroepen, met een komma ertussen',
  ),
  zorgprofiel: codes(zorgprofielCodes, 'Dit zorgprofiel kennen we niet.'),
  asks: code(reporterRoles, `Kies wie het vraagt: ${reporterRoles.join(', ')}.`).describe('Wie hulp vraagt'),
  tried: codes(escalationRouteCodes, 'Deze route kennen we niet.').describe(
    'Routes die al zijn geprobeerd, met een komma ertussen',
  ),
  phase: code(casePhases, `Kies een fase: ${casePhases.join(', ')}.`),
  track: code(escalationTracks, 'Kies track=helpen, oneens of klacht.'),
})
