import { Column, Entity } from 'typeorm'
import { KeptRegisterRow } from './kept-register.js'

/** "Waar staat dat?": something people say is not allowed, with what the rule says. */
@Entity('obstacle')
export class Obstacle extends KeptRegisterRow {
  @Column({ name: 'claimed_obstacle', type: 'text' })
  claimedObstacle!: string

  @Column({ type: 'text' })
  answer!: string

  @Column({ type: 'text', array: true })
  themes!: string[]

  @Column({ type: 'text', array: true })
  laws!: string[]
}
