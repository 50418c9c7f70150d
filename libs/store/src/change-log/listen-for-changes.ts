import { Client } from 'pg'

/**
 * Calls `onChange` after each commit that left a line in the change log. Reconnects when the connection
 * drops; whoever listens must also look now and then, since a notice can be missed while away.
 * @returns a function that stops listening
 */
export async function listenForChanges(appUrl: string, onChange: () => void): Promise<() => Promise<void>> {
  let stopped = false
  let client = await connect()
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<Client> {
    const next = new Client({ connectionString: appUrl })
    next.on('notification', onChange)
    next.on('error', reconnectSoon)
    await next.connect()
    await next.query('LISTEN change_log')
    return next
  }

  function reconnectSoon(): void {
    if (stopped) return
    clearTimeout(retry)
    retry = setTimeout(() => {
      connect().then(
        (next) => {
          client = next
          if (stopped) void next.end().catch(() => undefined)
          else onChange()
        },
        () => reconnectSoon(),
      )
    }, 1000)
  }

  return async () => {
    stopped = true
    clearTimeout(retry)
    await client.end().catch(() => undefined)
  }
}
