import type { ErasureReason } from '@rode-draad/contract'
import type { GemeenteTable } from '@rode-draad/domain'
import type { Preparing } from '@rode-draad/store'
import type { Logger } from 'pino'
import type { Intake } from '../intake/intake.js'
import type { SignIn } from '../sign-in/sign-in.js'
import type { Stores } from './open-stores.js'

/** What the endpoints work with; made once at the start and handed in. */
export interface Services {
  readonly stores: Pick<Stores, 'postgres' | 'analytics' | 'audit' | 'similar'>
  /** What prepares a signal in this thread; read in when first asked for. */
  readonly preparing: () => Promise<Preparing>
  /** As they were imported last, also by another program on this database. */
  readonly gemeenten: () => Promise<GemeenteTable>
  readonly hashes: Preparing['hashes']
  readonly taggerVersion: string
  /** Where the journals beside the database stand. */
  readonly dataDirectory: string
  /** Erases one signal for good, everywhere; all that an endpoint gets of what the owner may. @returns false when it is not there */
  readonly eraseSignal: (signalId: string, reason: ErasureReason) => Promise<boolean>
  readonly intake: Intake
  /** Never told anything of a body. */
  readonly logger: Logger
  /** null on a machine where nobody signs in: then there are demo identities. */
  readonly signIn: SignIn | null
  readonly now: () => Date
  /** Today as 'YYYY-MM-DD' in the Netherlands. */
  readonly today: () => string
}

/** Nest's name for the services. */
export const SERVICES = Symbol('services')
