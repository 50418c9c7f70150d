import {
  casePhases,
  caseStates,
  channelCodes,
  escalationRouteCodes,
  handovers,
  institutionCodes,
  regionCodes,
  reportTypes,
  reporterRoles,
  solvedForCitizenAnswers,
  zorgprofielCodes,
  type ChannelCode,
  type GemeenteTable,
} from '@rode-draad/domain'
import { z } from 'zod'
import { withKnownGemeente } from './known-gemeente.js'
import { isStorable, notStorable } from './storable.js'
import { vagueDateBegunBy, vagueDateUntil } from './vague-date.js'

/** Of a text or outcome, in characters (code points). */
export const longestText = 100_000

/**
 * Of a signal as it is sent, in bytes: text and outcome, of which JSON may escape each character (twelve bytes for one
 * outside the BMP), and all the rest. No right signal is longer, however it is written.
 */
export const longestSignal = 2 * 12 * longestText + 100_000
export const longestSignalInDutch = '2,5 miljoen tekens'

const oneOf = <T extends string>(values: readonly T[], what: string) =>
  z.enum(values as [T, ...T[]], { error: () => `Kies een bekende ${what}.` })

const caseFields = (today: string) => ({
  state: oneOf(caseStates, 'stand (open of closed)').nullish(),
  phase: oneOf(casePhases, 'fase').nullish(),
  routesTried: z
    .array(oneOf(escalationRouteCodes, 'route'), { error: 'Geef een lijst van routes.' })
    .max(escalationRouteCodes.length, 'Noem elke route één keer.')
    .nullish(),
  whoActs: oneOf(institutionCodes, 'organisatie').nullish(),
  handover: oneOf(handovers, 'overdracht (koud, warm of aangenomen)').nullish(),
  solvedForCitizen: oneOf(solvedForCitizenAnswers, 'keuze (ja, deels, nee of onbekend)').nullish(),
  solvedOn: vagueDateBegunBy(today).nullish(),
  consent: z.boolean({ error: 'Geef waar of onwaar.' }).nullish(),
})

const caseBody = (today: string) => {
  const fields = caseFields(today)
  return z.strictObject(fields, { error: strictError(fields) })
}

/** The name of a field that nobody knows may itself say who somebody is: the fields that we know are named instead. */
function strictError(fields: object): (issue: { code?: string }) => string {
  const known = Object.keys(fields)
  return ({ code }) => {
    if (code !== 'unrecognized_keys') return 'Geef een object.'
    return `Hier staat een veld dat wij niet kennen. Wij kennen: ${known.join(', ')}.`
  }
}

/** The id of a signal with its sender. Half a surrogate pair is refused: what hashes it would take all of them for one. */
export const externalId = z
  .string({
    error: ({ input }) =>
      input === undefined || input === null
        ? 'Geef het kenmerk van dit signaal bij de afzender.'
        : 'Geef het kenmerk als tekst, tussen aanhalingstekens.',
  })
  .min(1, 'Het kenmerk mag niet leeg zijn.')
  .max(200, 'Het kenmerk is hooguit 200 tekens lang.')
  .refine(isStorable, notStorable)

/**
 * The body of POST /v1/signals and PUT /v1/signals/{id}.
 * @param today 'YYYY-MM-DD'; dates of receipt, of a problem and of its end that lie later are refused
 * @param channels that the sender may send in for; another one is as unknown as one that does not exist
 * @param gemeenten in which a gemeente must stand; without, any name is taken
 */
export function signalBody(
  today: string,
  channels: readonly ChannelCode[] = channelCodes,
  gemeenten?: GemeenteTable,
) {
  const fields = {
    externalId,
    channel: oneOf(channels, 'kanaalcode'),
    reportType: oneOf(reportTypes, 'soort melding').nullish(),
    problemSince: vagueDateBegunBy(today).nullish(),
    receivedOn: vagueDateUntil(today),
    reporterRole: oneOf(reporterRoles, 'rol van de melder').nullish(),
    region: oneOf(regionCodes, 'regiocode (ZK01 tot en met ZK33)').nullish(),
    gemeente: z
      .string({ error: 'Geef de naam of de code van de gemeente als tekst.' })
      .min(1, 'De naam van de gemeente mag niet leeg zijn.')
      .max(100, 'De naam van een gemeente is hooguit 100 tekens lang.')
      .refine(isStorable, notStorable)
      .nullish()
      .describe('Naam of code (GM…); er wordt alleen van bewaard in welke regio zij ligt'),
    zorgprofiel: oneOf(zorgprofielCodes, 'zorgprofielcode').nullish(),
    text: z
      .string({ error: 'Geef de tekst van het signaal.' })
      .min(1, 'De tekst mag niet leeg zijn.')
      .max(longestText, 'De tekst is hooguit 100.000 tekens lang.')
      .refine(isStorable, notStorable),
    case: caseBody(today).nullish(),
    outcome: z
      .string({ error: 'Geef de afloop als tekst.' })
      .max(longestText, 'De afloop is hooguit 100.000 tekens lang.')
      .refine(isStorable, notStorable)
      .nullish(),
  }
  const body = z.strictObject(fields, { error: strictError(fields) })
  return gemeenten ? withKnownGemeente(body, gemeenten) : body
}

export type SignalBody = z.infer<ReturnType<typeof signalBody>>
