import { channels } from '@rode-draad/domain'
import type { EntityTarget } from 'typeorm'
import { KeyFigure } from '../entities/key-figure.entity.js'
import { Measure } from '../entities/measure.entity.js'
import { Obstacle } from '../entities/obstacle.entity.js'
import { Pattern } from '../entities/pattern.entity.js'
import { Recommendation } from '../entities/recommendation.entity.js'
import type { RegisterRow } from '../entities/register.js'
import { Tafel } from '../entities/tafel.entity.js'
import { Channel, Region, Theme } from '../entities/taxonomy.entity.js'
import { Norm, WaitingListCount, WaitingListDefinition } from '../entities/waiting-list.entity.js'
import { ZorgprofielCapacity } from '../entities/zorgprofiel-capacity.entity.js'
import {
  measureContent,
  obstacleContent,
  patternContent,
  recommendationContent,
  tafelContent,
  type RegisterContent,
} from './register-content.js'
import { count, optional, readReferenceCsv, required, type CsvRow } from './read-csv.js'
import { flagOf, seriesOf, waitingListNotes, type WaitingListNotes } from './waiting-list-notes.js'

export interface ReferenceRegister {
  readonly entity: EntityTarget<RegisterRow>
  read(): Promise<RegisterContent[]>
}

/** Each register with the file of data/reference it comes from. */
export const referenceRegisters: readonly ReferenceRegister[] = [
  fromCsv(Theme, 'themes.csv', (row) => ({
    code: required(row, 'id'),
    label: required(row, 'label'),
    definition: required(row, 'definition'),
    alsoCounts: optional(row, 'also_counts'),
    doesNotCount: optional(row, 'does_not_count'),
    source: 'Indeling van Rode Draad',
  })),
  fromCsv(Region, 'regions.csv', (row) => ({
    code: required(row, 'code'),
    label: required(row, 'name'),
    longitude: Number(required(row, 'longitude')),
    latitude: Number(required(row, 'latitude')),
    source: "CBS, zorgkantoorregio's 2025",
  })),
  {
    entity: Channel,
    read: async () => channels.map(({ code, label }) => ({ code, label, source: 'Indeling van Rode Draad' })),
  },
  fromCsv(Norm, 'norms.csv', (row) => ({
    code: required(row, 'id'),
    label: required(row, 'label'),
    value: Number(required(row, 'value')),
    unit: required(row, 'unit'),
    validFrom: optional(row, 'valid_from'),
    validUntil: optional(row, 'valid_until'),
    source: required(row, 'source'),
  })),
  fromCsv(WaitingListDefinition, 'waiting-list-definitions.csv', (row) => ({
    code: required(row, 'id'),
    countedFrom: required(row, 'from'),
    countedUntil: optional(row, 'until'),
    what: required(row, 'what'),
    comparableWith: required(row, 'comparable_with'),
    source: required(row, 'source'),
  })),
  {
    entity: WaitingListCount,
    read: async () => {
      const notes = await waitingListNotes()
      return (await readReferenceCsv('waiting-list.csv')).map((row) => waitingListCount(row, notes))
    },
  },
  fromCsv(ZorgprofielCapacity, 'care-profile-capacity.csv', (row) => ({
    code: `${required(row, 'care_profile')}-${required(row, 'year')}`,
    year: Number(required(row, 'year')),
    zorgprofiel: required(row, 'care_profile'),
    personsWithIndication: count(row, 'persons_with_indication'),
    indicationDate: required(row, 'indication_date_edtf'),
    indicationSource: required(row, 'indication_source'),
    personsStaying: count(row, 'persons_staying'),
    stayingDate: required(row, 'staying_date_edtf'),
    stayingSource: required(row, 'staying_source'),
    remark: optional(row, 'remark'),
    source: required(row, 'source'),
  })),
  fromCsv(Pattern, 'patterns.csv', patternContent),
  fromCsv(Measure, 'measures.csv', measureContent),
  fromCsv(Recommendation, 'recommendations.csv', recommendationContent),
  fromCsv(Obstacle, 'obstacles.csv', obstacleContent),
  fromCsv(KeyFigure, 'key-figures.csv', (row) => ({
    code: required(row, 'id'),
    label: required(row, 'label'),
    value: required(row, 'value'),
    unit: required(row, 'unit'),
    period: optional(row, 'period_edtf'),
    source: required(row, 'source'),
  })),
  fromCsv(Tafel, 'tables.csv', tafelContent),
]

function fromCsv(
  entity: EntityTarget<RegisterRow>,
  file: string,
  content: (row: CsvRow) => RegisterContent,
): ReferenceRegister {
  return { entity, read: async () => (await readReferenceCsv(file)).map(content) }
}

const withWlzCare: Record<string, boolean | null> = { '': null, yes: true, no: false }

function waitingListCount(row: CsvRow, notes: WaitingListNotes): RegisterContent {
  const wlzCare = optional(row, 'with_wlz_care') ?? ''
  const cell = {
    referenceDate: required(row, 'reference_date'),
    zorgprofiel: required(row, 'care_profile'),
    definition: required(row, 'definition'),
    waitingStatus: required(row, 'waiting_status'),
    waitingTime: required(row, 'waiting_time'),
  }
  return {
    ...cell,
    code: [...Object.values(cell), wlzCare].join('|'),
    withWlzCare: withWlzCare[wlzCare] ?? null,
    persons: count(row, 'count'),
    series: seriesOf(cell, notes),
    remark: flagOf(cell, notes),
    source: required(row, 'source'),
  }
}
