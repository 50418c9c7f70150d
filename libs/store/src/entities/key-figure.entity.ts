import { Column, Entity } from 'typeorm'
import { RegisterRow } from './register.js'

/** One published figure, as its source says it ("bijna 50" stays so). The period is vague (EDTF). */
@Entity('key_figure')
export class KeyFigure extends RegisterRow {
  @Column({ type: 'text' })
  label!: string

  @Column({ type: 'text' })
  value!: string

  @Column({ type: 'text' })
  unit!: string

  @Column({ type: 'text', nullable: true })
  period!: string | null
}
