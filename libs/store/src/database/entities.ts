import { IdempotencyKey } from '../entities/bookkeeping.entity.js'
import { KeyFigure } from '../entities/key-figure.entity.js'
import { Measure } from '../entities/measure.entity.js'
import { Obstacle } from '../entities/obstacle.entity.js'
import { Pattern } from '../entities/pattern.entity.js'
import { Recommendation } from '../entities/recommendation.entity.js'
import { Signal, SignalReferral, SignalTag, SignalVersion } from '../entities/signal.entity.js'
import { Tafel } from '../entities/tafel.entity.js'
import { Termijn } from '../entities/termijn.entity.js'
import { Channel, Region, Theme } from '../entities/taxonomy.entity.js'
import { Norm, WaitingListCount, WaitingListDefinition } from '../entities/waiting-list.entity.js'
import { ZorgprofielCapacity } from '../entities/zorgprofiel-capacity.entity.js'

export const entities = [
  Channel,
  IdempotencyKey,
  KeyFigure,
  Measure,
  Norm,
  Obstacle,
  Pattern,
  Recommendation,
  Region,
  Signal,
  SignalReferral,
  SignalTag,
  SignalVersion,
  Tafel,
  Termijn,
  Theme,
  WaitingListCount,
  WaitingListDefinition,
  ZorgprofielCapacity,
]
