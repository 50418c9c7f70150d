import { Column, Entity } from 'typeorm'
import { RegisterRow } from './register.js'

/** A bottleneck that comes back (terugkerend knelpunt). Dates are vague (EDTF). */
@Entity('pattern')
export class Pattern extends RegisterRow {
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
}
