import { channelCodes, type ChannelCode } from '@rode-draad/domain'
import { z } from 'zod'
import { mappingName } from './column-mapping.js'
import { unknownCode } from './queries.js'

export const ndjsonMediaType = 'application/x-ndjson'
export const csvMediaType = 'text/csv'

/**
 * The query of POST /v1/signal-batches. A batch is of one channel, so that it is plain who may see it and its
 * quarantine.
 * @param channels that the sender may send in for; another one is as unknown as one that does not exist
 */
export function signalBatchQuery(channels: readonly ChannelCode[] = channelCodes) {
  return z
    .strictObject({
      channel: oneOf(channels).describe(
        'Kanaal van alle rijen; een rij met een ander kanaal gaat naar de quarantaine',
      ),
      dryRun: z
        .enum(['true', 'false'], { error: 'Kies dryRun=true of dryRun=false.' })
        .default('false')
        .describe('Proef: alles wordt nagekeken en geteld, niets wordt bewaard'),
      mapping: mappingName
        .optional()
        .describe(
          'Indeling van de kolommen; alleen voor CSV. Zonder keuze die bij de koppen van het bestand past',
        ),
      mappingVersion: z
        .string()
        .regex(/^[1-9]\d{0,8}$/, 'Geef het nummer van een versie.')
        .transform(Number)
        .optional()
        .describe('Versie van die indeling; zonder keuze de nieuwste'),
    })
    .refine(({ mapping, mappingVersion }) => mapping !== undefined || mappingVersion === undefined, {
      path: ['mappingVersion'],
      message: 'Zeg ook van welke indeling: mapping.',
    })
}

/** The query of GET /v1/column-mappings. @param channels that somebody sends in for */
export function columnMappingQuery(channels: readonly ChannelCode[] = channelCodes) {
  return z.strictObject({ channel: oneOf(channels).describe('Kanaal') })
}

function oneOf(channels: readonly ChannelCode[]) {
  return z.enum(channels as [ChannelCode, ...ChannelCode[]], { error: unknownCode.channel })
}

export const quarantineStates = ['open', 'mended', 'dropped'] as const
export type QuarantineState = (typeof quarantineStates)[number]

/** Which part of the quarantine of a batch: in order of row number, a page at a time. */
export const quarantineQuery = z.strictObject({
  state: z
    .enum([...quarantineStates, 'all'], { error: 'Kies state=open, mended, dropped of all.' })
    .default('open')
    .describe('open wacht op een besluit, mended is hersteld en ingestuurd, dropped is afgewezen'),
  after: z
    .string()
    .regex(/^\d{1,9}$/, 'Geef een rijnummer.')
    .default('0')
    .transform(Number)
    .describe('Alleen rijen na dit rijnummer; zie next in het antwoord'),
})
export type QuarantineQuery = z.infer<typeof quarantineQuery>

export const signalBatchListQuery = z.strictObject({
  channel: z
    .enum(channelCodes as readonly [ChannelCode, ...ChannelCode[]], { error: unknownCode.channel })
    .optional(),
})
