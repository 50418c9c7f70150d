import { tafelKinds, tafelLevels } from '@rode-draad/domain'
import { z } from 'zod'
import { recordedBy } from './recorded-by.js'

const moment = z.iso.datetime()

const tableHead = {
  code: z.string(),
  version: z.int(),
  name: z.string(),
  kind: z.enum(tafelKinds),
  level: z.enum(tafelLevels),
  region: z.string().nullable(),
  source: z.string(),
  remark: z.string().nullable(),
  fictional: z.boolean(),
}

const agendaItem = z.strictObject({
  pattern: z.string(),
  title: z.string().nullable().describe('Zoals het patroon nu heet; null als het is ingetrokken'),
  whoActs: z.string().nullable(),
  actBy: z.string().nullable(),
  passedOnTo: z.string().nullable(),
  note: z.string().nullable(),
})

const agenda = z.strictObject({
  version: z.int(),
  heldOn: z.iso.date(),
  reason: z.string(),
  recordedAt: moment,
  recordedBy,
  items: z.array(agendaItem).describe('Het belangrijkste eerst'),
})

const decision = z.strictObject({
  id: z.int(),
  heldOn: z.iso.date(),
  pattern: z.string().nullable(),
  text: z.string(),
  whoActs: z.string().nullable(),
  actBy: z.string().nullable(),
  replaces: z.int().nullable(),
  recordedAt: moment,
  recordedBy,
})

export const tablesAnswer = z.strictObject({
  data: z.array(
    z.strictObject({ ...tableHead, lastHeldOn: z.iso.date().nullable().describe('Laatste agenda') }),
  ),
})
export type TablesAnswer = z.infer<typeof tablesAnswer>

/** One table with its agendas and decisions, newest first, as they were recorded by `asOf`. */
export const tableRecordAnswer = z.strictObject({
  ...tableHead,
  asOf: moment,
  agendas: z.array(agenda).describe('Per dag de agenda die geldt'),
  received: z
    .array(z.strictObject({ pattern: z.string(), from: z.string(), heldOn: z.iso.date() }))
    .describe('Door een andere tafel doorgegeven en hier nog niet geagendeerd'),
  decisions: z.array(decision).describe('Alle besluiten, ook die later zijn verbeterd'),
})
export type TableRecord = z.infer<typeof tableRecordAnswer>

export const writtenAgendaAnswer = z.strictObject({
  code: z.string(),
  version: z.int(),
  redactions: z.record(z.string(), z.int()),
})
