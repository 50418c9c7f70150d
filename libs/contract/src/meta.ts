import { z } from 'zod'

/** What every analytical answer says about itself, in JSON beside the rows and in Arrow as schema metadata. */
export const answerMeta = z.strictObject({
  source: z.string().describe('Bron, in woorden'),
  period: z.string().nullable().describe('Periode waarover de rijen gaan; null als er geen periode is'),
  asOf: z.iso.datetime({ offset: true }).describe('Stand van de gegevens'),
  sourceDate: z.iso
    .date()
    .optional()
    .describe(
      'Dag tot waar de bronnen van de rijen gaan, en niet na de peildatum; dan is asOf de dag waarop ze zijn ingelezen. Weggelaten als de gegevens worden bijgehouden',
    ),
  dataVersion: z.string().describe('Versie van de gegevens; gelijk als er niets veranderd is'),
  controlled: z
    .boolean()
    .describe('Waar als kleine aantallen, en wat die zou verraden, zijn weggelaten en andere afgerond op 5'),
  fictional: z.boolean().describe('Waar als alles verzonnen is (voorbeelddata)'),
  n: z
    .int()
    .nullable()
    .describe(
      'Aantal waarnemingen onder de rijen, bij afscherming van hele jaren; null als het niet te tonen is',
    ),
})

export type AnswerMeta = z.infer<typeof answerMeta>

/** Name of the Arrow schema metadata entry that carries the meta as JSON. */
export const arrowMetaKey = 'rode-draad'

export const arrowMediaType = 'application/vnd.apache.arrow.stream'

/** Version of the API (semver); its major number is in the path. */
export const apiVersion = '1.0.0'
