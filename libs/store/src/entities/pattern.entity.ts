import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** A bottleneck that comes back (terugkerend knelpunt). Dates are vague (EDTF). */
@Entity('pattern')
export class Pattern extends KeptRegisterRow {
  @Column({ type: 'text' })
  title!: string

  @Column({ type: 'text', array: true })
  themes!: string[]

  @Column({ type: 'text', array: true })
  laws!: string[]

  @Column({ name: 'first_signal', type: 'text', nullable: true })
  firstSignal!: string | null

  @Column({ type: 'text', nullable: true })
  recognised!: string | null

  @Column({ name: 'last_known', type: 'text', nullable: true })
  lastKnown!: string | null

  @Column({ type: 'text', nullable: true })
  closed!: string | null

  @Column({ name: 'closed_as', type: 'text', nullable: true })
  closedAs!: string | null

  @Column({ type: 'text', array: true })
  measures!: string[]

  @Column({ type: 'text', nullable: true })
  remark!: string | null

  /** Raised from one signal. */
  @Column({ name: 'from_case', type: 'boolean', default: false })
  fromCase!: boolean

  /** Written by somebody who could read that signal: not shown before a second person publishes it. */
  @Column({ name: 'awaits_approval', type: 'boolean', default: false })
  awaitsApproval!: boolean
}
