import { z } from 'zod'

/** The query of POST /v1/signals. */
export const signalQuery = z.strictObject({
  asNewVersion: z
    .enum(['true', 'false'], { error: 'Kies asNewVersion=true of asNewVersion=false.' })
    .default('false')
    .describe('Bewaar als nieuwe versie als er al een signaal met dit kenmerk is, met andere inhoud'),
})
