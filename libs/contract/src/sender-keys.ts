import { channelCodes, type ChannelCode } from '@rode-draad/domain'
import { z } from 'zod'

const id = z.string().regex(/^[0-9a-f]{16}$/)
const channel = z.enum(channelCodes as readonly [ChannelCode, ...ChannelCode[]])

/** What the command line asks about keys of senders. */
export const addKeyRequest = z.strictObject({
  channel,
  label: z.string().regex(/^\P{C}{1,100}$/u),
  days: z.int().min(1).max(1096),
})
export const addKeyAnswer = z.object({
  key: z
    .object({ id, token: z.string(), expiresAt: z.iso.datetime() })
    .nullable()
    .describe('null als aanmelden niet is ingericht'),
})
export const listKeysAnswer = z.object({
  keys: z.array(
    z.object({
      id,
      channel,
      label: z.string(),
      expiresAt: z.iso.datetime(),
      state: z.enum(['valid', 'expired', 'withdrawn']),
    }),
  ),
})
export const withdrawKeyRequest = z.strictObject({ id })
export const withdrawKeyAnswer = z.object({ withdrawn: z.boolean() })
