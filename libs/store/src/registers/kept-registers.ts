import { randomUUID } from 'node:crypto'
import type { KeptRegister } from '@rode-draad/contract'
import type { EntityTarget } from 'typeorm'
import type { KeptRegisterRow } from '../entities/kept-register.js'
import { Measure } from '../entities/measure.entity.js'
import { Obstacle } from '../entities/obstacle.entity.js'
import { Pattern } from '../entities/pattern.entity.js'
import { Recommendation } from '../entities/recommendation.entity.js'
import { Tafel } from '../entities/tafel.entity.js'
import { Termijn } from '../entities/termijn.entity.js'

/** The registers in which people write; each stands in the table of its own name. */
export const keptEntities: Readonly<Record<KeptRegister, EntityTarget<KeptRegisterRow>>> = {
  pattern: Pattern,
  measure: Measure,
  recommendation: Recommendation,
  obstacle: Obstacle,
  tafel: Tafel,
  termijn: Termijn,
}

const stems: Readonly<Record<KeptRegister, string>> = {
  pattern: 'patroon',
  measure: 'maatregel',
  recommendation: 'aanbeveling',
  obstacle: 'belemmering',
  tafel: 'tafel',
  termijn: 'termijn',
}

/** A code made by chance, so that it says nothing of a person. */
export function freshCode(register: KeptRegister): string {
  return `${stems[register]}-${randomUUID().replaceAll('-', '').slice(0, 10)}`
}
