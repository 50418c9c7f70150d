import { z } from 'zod'

/** In paths below /signals/{id}. */
export const signalId = { id: z.uuid().describe('Kenmerk van het signaal in Rode Draad') }
