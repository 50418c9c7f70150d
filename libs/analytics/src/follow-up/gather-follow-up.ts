import { themeTrendQuery, type ThemeTrendRow } from '@rode-draad/contract'
import {
  isStructural,
  measureKinds,
  measureStatuses,
  nationalControlled,
  parseVagueDate,
  type PlainDate,
} from '@rode-draad/domain'
import { z } from 'zod'
import { versionFields } from '../answers/row-versions.js'
import { themeTrends } from '../answers/theme-trends.js'
import type { Facts } from '../duckdb/facts.js'
import type { FollowUpData } from './follow-up-tables.js'
import { measureStatusRows } from './measure-status-rows.js'

const text = z.string()
const optional = z.string().nullable()

const recommendationRow = z.object({
  ...{
    code: text,
    report: text,
    issued: text,
    form: text,
    addressee: text,
    recommendation: text,
    themes: optional,
  },
  ...{ response: optional, promise: optional, vwsSays: optional, ombudsmanSays: optional, status: text },
  ...{ measures: optional, knownOn: text, source: text },
  ...versionFields,
})

const measureRow = z.object({
  ...{
    code: text,
    title: text,
    kind: z.enum(measureKinds),
    status: z.enum(measureStatuses),
    announced: optional,
    adopted: optional,
  },
  ...{
    inForce: optional,
    planned: optional,
    accordingTo: text,
    knownOn: text,
    responsible: optional,
    source: text,
  },
  ...versionFields,
})

/** What is asked: until when to look, and real or made-up registers. */
export interface FollowUpQuery {
  readonly referenceDate: PlainDate
  readonly data: 'real' | 'demo'
}

/**
 * The tables of the follow-up from all versions of the registers; which of them count, the .sql files choose.
 * @param themeYears signals as they may be shown to everybody (`signalsForEverybody`); left out: none
 */
export async function gatherFollowUp(
  facts: Facts,
  query: FollowUpQuery,
  themeYears: readonly ThemeTrendRow[] = [],
): Promise<FollowUpData> {
  const fictional = query.data === 'demo'
  const recommendations = z.array(recommendationRow).parse(await facts.rows('recommendations', { fictional }))
  const measures = z.array(measureRow).parse(await facts.rows('register-measures', { fictional }))
  const known = new Set(measures.map(({ code }) => code))
  const said = [
    ...recommendations.flatMap(({ issued, response, knownOn }) => [issued, response, knownOn]),
    ...measures.flatMap((m) => [m.announced, m.adopted, m.inForce, m.planned, m.knownOn]),
  ].flatMap((edtf) => edtf ?? [])
  return {
    setting: [[query.referenceDate]],
    measure_status: measureStatusRows(),
    vague_date: [...new Set(said)].sort().map((edtf) => {
      const { earliest, latest, used } = parseVagueDate(edtf)
      return [edtf, earliest, latest, used]
    }),
    recommendation: recommendations.map((r) => [
      ...[r.code, r.report, r.issued, r.form, r.addressee, r.recommendation, r.themes, r.response, r.promise],
      ...[r.vwsSays, r.ombudsmanSays, r.status, r.source, r.knownOn],
      ...ofVersion(r),
    ]),
    recommendation_measure: recommendations.flatMap(({ code, version, measures: own }) =>
      parts(own)
        .filter((measure) => known.has(measure))
        .map((measure) => [code, String(version), measure]),
    ),
    recommendation_theme: recommendations.flatMap(({ code, version, themes }) =>
      parts(themes).map((theme) => [code, String(version), theme]),
    ),
    measure: measures.map((m) => [
      ...[m.code, m.title, m.kind, String(isStructural(m.kind)), m.status],
      ...[m.announced, m.adopted, m.inForce, m.planned, m.accordingTo, m.knownOn, m.responsible, m.source],
      ...ofVersion(m),
    ]),
    theme_year: themeYears.map(({ theme, period, signals, suppressed }) => [
      theme,
      period,
      signals === null ? null : String(signals),
      String(suppressed),
    ]),
  }
}

function ofVersion({ version, validFrom, withdrawn }: z.infer<z.ZodObject<typeof versionFields>>) {
  return [String(version), validFrom, String(withdrawn)]
}

/** Signals per theme and year under disclosure control, whoever asks: what may stand in an export. */
export async function signalsForEverybody(
  facts: Facts,
  data: FollowUpQuery['data'],
): Promise<readonly ThemeTrendRow[]> {
  const { rows } = await themeTrends(
    facts,
    themeTrendQuery.parse({ period: 'year', data }),
    nationalControlled,
  )
  return rows.filter(({ period }) => /^\d{4}$/.test(period))
}

function parts(list: string | null): readonly string[] {
  return list?.split(';').filter((part) => part !== '') ?? []
}
