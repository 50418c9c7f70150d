import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** A term that people watch: of a pattern, a measure or a recommendation, never of one case. */
@Entity('termijn')
export class Termijn extends KeptRegisterRow {
  /** Register and code, as 'pattern/zorgval'. */
  @Column({ type: 'text' })
  about!: string

  @Column({ type: 'text' })
  kind!: string

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string

  /** EDTF, of a promised date alone. */
  @Column({ name: 'ends_on', type: 'text', nullable: true })
  endsOn!: string | null

  @Column({ type: 'text' })
  lengthened!: string

  @Column({ name: 'according_to', type: 'text' })
  accordingTo!: string

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null

  /** As it was computed when it was written down. */
  @Column({ name: 'last_on', type: 'date' })
  lastOn!: string

  @Column({ name: 'longest_on', type: 'date', nullable: true })
  longestOn!: string | null
}
