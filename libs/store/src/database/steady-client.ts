import { Client } from 'pg'

/**
 * A connection for a pool that outlives being cut off. Between the pool handing it out and whoever takes it there is
 * a moment in which nobody listens to it: what the server says then (57P01, it is stopping) would end the program.
 * The query under way, or the next one, fails all the same.
 */
export class SteadyClient extends Client {
  constructor(...parameters: ConstructorParameters<typeof Client>) {
    super(...parameters)
    this.on('error', () => undefined)
  }
}
