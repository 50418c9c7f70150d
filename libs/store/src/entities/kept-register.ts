import { Column } from 'typeorm'
import { RegisterRow } from './register.js'

/** What a register row carries in which people write too: where the version came from and why. */
export abstract class KeptRegisterRow extends RegisterRow {
  /** seed: data/reference. A version of a person is never overwritten by a later edition of data/reference. */
  @Column({ type: 'text', default: 'seed' })
  origin!: 'seed' | 'person'

  @Column({ type: 'text', nullable: true })
  reason!: string | null

  @Column({ name: 'redaction_version', type: 'text', nullable: true })
  redactionVersion!: string | null

  /** In which role, and for which organisation; null for what came from a file, or from before this was noted. */
  @Column({ name: 'recorded_role', type: 'text', nullable: true })
  recordedRole!: string | null

  @Column({ name: 'recorded_for', type: 'text', nullable: true })
  recordedFor!: string | null
}
