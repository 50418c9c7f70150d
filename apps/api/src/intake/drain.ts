import type { NestExpressApplication } from '@nestjs/platform-express'
import type { Lifecycle } from './lifecycle.js'

/** So long those under way may take; the stores need the rest of thirty seconds to close. */
const patienceMs = 20_000

/**
 * Takes on nothing new and lets what is under way end: a batch keeps what it has read and says how far it came. Who is
 * still there after that is cut off; nothing that was acknowledged is lost by it.
 */
export async function drain(
  api: Pick<NestExpressApplication, 'close' | 'getHttpServer'>,
  { stop }: Lifecycle,
): Promise<void> {
  stop()
  const server = api.getHttpServer()
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs)
  try {
    await api.close()
  } finally {
    clearTimeout(timer)
  }
}
