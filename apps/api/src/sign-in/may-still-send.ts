import { mayWrite, type ChannelCode } from '@rode-draad/domain'
import type { Request } from 'express'
import { identityOf } from '../http/identity.js'
import type { Services } from '../program/services.js'
import { whoAsks } from './who-asks.js'

/** Asks again, while a request goes on, whether its key or session still is one that may send for this channel. */
export function mayStillSend(
  { stores, signIn, now }: Pick<Services, 'stores' | 'signIn' | 'now'>,
  request: Request,
  channel: ChannelCode,
): () => Promise<boolean> {
  const ask = whoAsks({ app: stores.postgres, signIn, now })
  const { subject } = identityOf(request)
  return async () => {
    const identity = await ask(request)
    return identity !== null && identity.subject === subject && mayWrite(identity.scope, channel)
  }
}
