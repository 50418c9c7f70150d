import type { ChannelCode, GemeenteTable } from '@rode-draad/domain'
import { z } from 'zod'
import type { RowCodes } from '../answers/signal-batch.js'
import { inDutch } from '../in-dutch.js'
import { problemErrors, type ProblemError } from '../problem.js'
import type { MappedColumn } from '../requests/column-mapping.js'
import { regionByGemeente } from '../requests/known-gemeente.js'
import { externalId, signalBody, type SignalBody } from '../requests/signal-body.js'
import { isVagueDate } from '../requests/vague-date.js'
import { unreadDate } from './row-from-cells.js'

/** A row that may be kept, or what can be saved of one that may not. */
export type CheckedRow = { readonly body: SignalBody } | { readonly faulty: FaultyRow }

export interface FaultyRow {
  /** In Dutch, with nothing of the row itself in it. */
  readonly reasons: readonly ProblemError[]
  /** The codes that were right, and the dates, also those to come. */
  readonly codes: RowCodes
  readonly externalId: string | null
  /** As sent, not redacted yet. */
  readonly text: string | null
  readonly outcome: string | null
}

/**
 * Checks rows of one batch as bodies of signals; a row without a channel is of the channel of the batch.
 * @param today 'YYYY-MM-DD'; later dates are refused
 * @param columns that the rows come from, so that a date is asked for as it was agreed; none for JSON
 * @param gemeenten in which a gemeente must stand; without, any name is taken
 */
export function rowCheck(
  channel: ChannelCode,
  today: string,
  columns: readonly MappedColumn[] = [],
  gemeenten?: GemeenteTable,
): (value: unknown) => CheckedRow {
  const schema = signalBody(today, [channel], gemeenten)
  // A date to come is kept with the row: who mends it sees what was sent.
  const codeSchemas = codesOf(signalBody('9999-12-31', [channel], gemeenten))
  return (value) => {
    const row = isObject(value) ? { channel, ...value } : value
    const parsed = schema.safeParse(row, { error: inDutch })
    if (parsed.success) return { body: parsed.data }
    const reasons = problemErrors(ofBatch(parsed.error))
    const faulty = faultyRow(row, inAgreedForms(reasons, row, columns), codeSchemas)
    return { faulty: gemeenten ? withRegion(faulty, row, gemeenten) : faulty }
  }
}

function codesOf({ shape }: ReturnType<typeof signalBody>) {
  const { reportType, problemSince, receivedOn, reporterRole, region, zorgprofiel } = shape
  const parts = shape.case.unwrap().unwrap().shape
  return { own: { reportType, problemSince, receivedOn, reporterRole, region, zorgprofiel }, parts }
}

function faultyRow(
  row: unknown,
  reasons: readonly ProblemError[],
  { own, parts }: ReturnType<typeof codesOf>,
): FaultyRow {
  if (!isObject(row)) return { reasons, codes: {}, externalId: null, text: null, outcome: null }
  const inCase = rightParts(row['case'], parts)
  const codes = { ...rightParts(row, own), ...(Object.keys(inCase).length > 0 ? { case: inCase } : {}) }
  return {
    reasons,
    codes,
    externalId: externalId.safeParse(row['externalId']).data ?? null,
    text: stringOrNull(row['text']),
    outcome: stringOrNull(row['outcome']),
  }
}

/** The region of a gemeente that was right; none where it and a region that was given disagree. */
function withRegion(faulty: FaultyRow, row: unknown, gemeenten: GemeenteTable): FaultyRow {
  const { region: given, ...codes } = faulty.codes
  const disagrees = given !== undefined && faulty.reasons.some(({ path }) => path === 'region')
  const region = disagrees ? null : (given ?? regionByGemeente(row, gemeenten))
  return { ...faulty, codes: region === null ? codes : { ...codes, region } }
}

function rightParts(value: unknown, schemas: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  if (!isObject(value)) return {}
  const right = Object.entries(schemas).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(value[name])
    return parsed.success && parsed.data !== undefined && parsed.data !== null ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(right) as Record<string, unknown>
}

/** In a batch the channel is not chosen by the row. */
function ofBatch(error: z.ZodError): z.ZodError {
  return new z.ZodError(
    error.issues.map((issue) => {
      const isChannel = issue.path.length === 1 && issue.path[0] === 'channel'
      return isChannel ? { ...issue, message: 'Deze rij is van een ander kanaal dan de levering.' } : issue
    }),
  )
}

function inAgreedForms(
  reasons: readonly ProblemError[],
  row: unknown,
  columns: readonly MappedColumn[],
): readonly ProblemError[] {
  return reasons.map((reason) => {
    const { dateFormat = 'edtf' } = columns.find(({ field }) => field === reason.path) ?? {}
    const cell = reason.path
      .split('.')
      .reduce<unknown>((from, name) => (isObject(from) ? from[name] : undefined), row)
    if (dateFormat === 'edtf' || typeof cell !== 'string' || isVagueDate(cell)) return reason
    return { ...reason, message: unreadDate(cell, dateFormat) }
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
