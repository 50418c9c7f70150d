import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** A table (tafel) at which bottlenecks are named and put in order. */
@Entity('tafel')
export class Tafel extends KeptRegisterRow {
  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'text' })
  level!: string

  /** Zorgkantoorregio; null for a national table. */
  @Column({ type: 'text', nullable: true })
  region!: string | null

  @Column({ type: 'text', nullable: true })
  remark!: string | null
}
