import { Column, Entity } from 'typeorm'
import { RegisterRow } from './register.js'

@Entity('theme')
export class Theme extends RegisterRow {
  @Column({ type: 'text' })
  label!: string

  @Column({ type: 'text' })
  definition!: string

  @Column({ name: 'also_counts', type: 'text', nullable: true })
  alsoCounts!: string | null

  @Column({ name: 'does_not_count', type: 'text', nullable: true })
  doesNotCount!: string | null
}

@Entity('region')
export class Region extends RegisterRow {
  @Column({ type: 'text' })
  label!: string

  @Column({ type: 'double precision' })
  longitude!: number

  @Column({ type: 'double precision' })
  latitude!: number
}

@Entity('channel')
export class Channel extends RegisterRow {
  @Column({ type: 'text' })
  label!: string
}
