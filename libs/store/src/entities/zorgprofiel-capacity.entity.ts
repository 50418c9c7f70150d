import { Column, Entity } from 'typeorm'
import { RegisterRow } from './register.js'

@Entity('zorgprofiel_capacity')
export class ZorgprofielCapacity extends RegisterRow {
  @Column({ type: 'integer' })
  year!: number

  @Column({ type: 'text' })
  zorgprofiel!: string

  @Column({ name: 'persons_with_indication', type: 'integer', nullable: true })
  personsWithIndication!: number | null

  /** Vague date (EDTF). */
  @Column({ name: 'indication_date', type: 'text' })
  indicationDate!: string

  @Column({ name: 'indication_source', type: 'text' })
  indicationSource!: string

  @Column({ name: 'persons_staying', type: 'integer', nullable: true })
  personsStaying!: number | null

  /** Vague date (EDTF). */
  @Column({ name: 'staying_date', type: 'text' })
  stayingDate!: string

  @Column({ name: 'staying_source', type: 'text' })
  stayingSource!: string

  @Column({ type: 'text', nullable: true })
  remark!: string | null
}
