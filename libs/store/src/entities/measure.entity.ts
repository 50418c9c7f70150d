import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** A measure (maatregel), structural or not. Dates are vague (EDTF). */
@Entity('measure')
export class Measure extends KeptRegisterRow {
  @Column({ type: 'text' })
  title!: string

  @Column({ type: 'text', array: true })
  themes!: string[]

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'text', nullable: true })
  announced!: string | null

  @Column({ type: 'text', nullable: true })
  adopted!: string | null

  @Column({ name: 'in_force', type: 'text', nullable: true })
  inForce!: string | null

  @Column({ type: 'text', nullable: true })
  planned!: string | null

  @Column({ type: 'text' })
  status!: string

  @Column({ name: 'according_to', type: 'text' })
  accordingTo!: string

  @Column({ name: 'known_on', type: 'text' })
  knownOn!: string

  @Column({ type: 'text', nullable: true })
  responsible!: string | null

  @Column({ type: 'text', nullable: true })
  remark!: string | null

  /** Address of a public document. */
  @Column({ type: 'text', nullable: true })
  evidence!: string | null
}
