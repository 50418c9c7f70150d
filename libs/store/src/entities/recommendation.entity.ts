import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** What the ombudsman asked for, and what became of it in both voices. Dates are vague (EDTF). */
@Entity('recommendation')
export class Recommendation extends KeptRegisterRow {
  @Column({ type: 'text' })
  report!: string

  @Column({ type: 'text' })
  issued!: string

  @Column({ type: 'text' })
  form!: string

  @Column({ type: 'text' })
  addressee!: string

  @Column({ type: 'text' })
  recommendation!: string

  @Column({ type: 'text', array: true })
  themes!: string[]

  /** When who was addressed answered. */
  @Column({ type: 'text', nullable: true })
  response!: string | null

  /** What was promised, in words. */
  @Column({ type: 'text', nullable: true })
  promise!: string | null

  @Column({ name: 'vws_says', type: 'text', nullable: true })
  vwsSays!: string | null

  @Column({ name: 'ombudsman_says', type: 'text', nullable: true })
  ombudsmanSays!: string | null

  /** How it stands, in our own judgement. */
  @Column({ type: 'text' })
  status!: string

  @Column({ type: 'text', array: true })
  measures!: string[]

  /** From when the source is that tells of response, promise and measures (EDTF); null: nobody said. */
  @Column({ name: 'known_on', type: 'text', nullable: true })
  knownOn!: string | null

  @Column({ type: 'text', nullable: true })
  remark!: string | null
}
