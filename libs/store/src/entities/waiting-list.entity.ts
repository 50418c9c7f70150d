import { Column, Entity } from 'typeorm'
import { RegisterRow } from './register.js'

@Entity('waiting_list_definition')
export class WaitingListDefinition extends RegisterRow {
  @Column({ name: 'counted_from', type: 'date' })
  countedFrom!: string

  @Column({ name: 'counted_until', type: 'date', nullable: true })
  countedUntil!: string | null

  @Column({ type: 'text' })
  what!: string

  @Column({ name: 'comparable_with', type: 'text' })
  comparableWith!: string
}

@Entity('waiting_list_count')
export class WaitingListCount extends RegisterRow {
  @Column({ name: 'reference_date', type: 'date' })
  referenceDate!: string

  @Column({ type: 'text' })
  zorgprofiel!: string

  @Column({ type: 'text' })
  definition!: string

  @Column({ name: 'waiting_status', type: 'text' })
  waitingStatus!: string

  @Column({ name: 'waiting_time', type: 'text' })
  waitingTime!: string

  @Column({ name: 'with_wlz_care', type: 'boolean', nullable: true })
  withWlzCare!: boolean | null

  /** Persons; null is unknown, never zero. */
  @Column({ type: 'integer', nullable: true })
  persons!: number | null

  /** Counts with the same series may stand on one line; others may not be joined, subtracted or summed. */
  @Column({ type: 'text' })
  series!: string

  @Column({ type: 'text', nullable: true })
  remark!: string | null
}

@Entity('norm')
export class Norm extends RegisterRow {
  @Column({ type: 'text' })
  label!: string

  @Column({ type: 'integer' })
  value!: number

  @Column({ type: 'text' })
  unit!: string
}
