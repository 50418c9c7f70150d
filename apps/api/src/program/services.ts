import type { Preparing } from '@rode-draad/store'
import type { Stores } from './open-stores.js'

/** What the endpoints work with; made once at the start and handed in. */
export interface Services {
  readonly stores: Pick<Stores, 'postgres' | 'analytics'>
  readonly preparing: Preparing
  /** Today as 'YYYY-MM-DD' in the Netherlands. */
  readonly today: () => string
}

/** Nest's name for the services. */
export const SERVICES = Symbol('services')
