import {
  conceptPatternsAnswer,
  measureColumns,
  obstacleColumns,
  patternColumns,
  patternHistoryAnswer,
  type PatternHistory,
  patternRecordAnswer,
  type PatternRecord,
  recommendationColumns,
  registerHistoryAnswer,
  tableRecordAnswer,
  tablesAnswer,
  termColumns,
} from '@rode-draad/contract'
import { dutchMoment, type ReadingPurpose } from '@rode-draad/domain'
import { fetchJson, fetchRows } from '../../api.js'
import { purposeHeaders } from '../../components/purpose/purpose-headers.js'
import { kindOf, type DataKind, type Kind } from './kinds.js'
import { termWords } from './term-words.js'

/** A row as a list shows it. */
export interface RegisterItem {
  readonly code: string
  readonly title: string
  /** How it stands, or of a table what kind it is; null where a register has no such thing. */
  readonly state: string | null
  readonly accordingTo: string | null
  /** EDTF. */
  readonly on: string | null
}

const nobody = { accordingTo: null, on: null } as const

/** The rows of a register that everybody may see. @throws ApiError */
export async function fetchItems(kind: Kind, data: DataKind): Promise<readonly RegisterItem[]> {
  switch (kind.register) {
    case 'pattern': {
      const { rows } = await fetchRows('/patterns', { data }, patternColumns)
      return rows.map(({ code, title, state, stateOn, stateAccordingTo }) => ({
        ...{ code, title, state, accordingTo: stateAccordingTo, on: stateOn },
      }))
    }
    case 'measure': {
      const { rows } = await fetchRows('/measures', { data }, measureColumns)
      return rows.map(({ code, title, status, accordingTo, knownOn }) => ({
        ...{ code, title, state: status, accordingTo, on: knownOn },
      }))
    }
    case 'recommendation': {
      const { rows } = await fetchRows('/recommendations', { data }, recommendationColumns)
      return rows.map(({ code, recommendation, status, issued, report }) => ({
        ...{ code, title: recommendation, state: status, accordingTo: report, on: issued },
      }))
    }
    case 'obstacle': {
      const { rows } = await fetchRows('/obstacles', { data }, obstacleColumns)
      return rows.map(({ code, claimedObstacle }) => ({
        code,
        title: claimedObstacle,
        state: null,
        ...nobody,
      }))
    }
    case 'termijn': {
      const referenceDate = dutchMoment(new Date()).day
      const { rows } = await fetchRows('/terms', { referenceDate, data }, termColumns)
      return rows.map(({ code, title, kind: term, standing, lastOn, accordingTo }) => ({
        ...{ code, title: `${termWords[term] ?? term}: ${title}`, state: standing, accordingTo, on: lastOn },
      }))
    }
    case 'tafel': {
      const tables = (await fetchJson('/tables', { data }, tablesAnswer)).data
      return tables.map(({ code, name, kind: state, lastHeldOn }) => ({
        ...{ code, title: name, state, accordingTo: null, on: lastHeldOn },
      }))
    }
  }
}

/** Concepts within reach, without words. @throws ApiError */
export async function fetchConcepts(data: DataKind) {
  return (await fetchJson('/concept-patterns', { data }, conceptPatternsAnswer)).data
}

export interface WholePattern {
  readonly record: PatternRecord
  readonly history: PatternHistory
}

/**
 * A pattern with its life. What waits for a second person is read as the case that it came from, so it may have to be
 * said what for.
 * @throws ApiError
 */
export async function fetchPattern(code: string, purpose: ReadingPurpose | null): Promise<WholePattern> {
  const headers = purposeHeaders(purpose)
  const record = await fetchJson(`/patterns/${code}`, {}, patternRecordAnswer, headers)
  const history = await fetchJson(`/patterns/${code}/history`, {}, patternHistoryAnswer, headers)
  return { record, history }
}

/** Every version of a row, oldest first. @throws ApiError */
export async function fetchVersions({ register, path }: Kind, code: string): Promise<RegisterVersions> {
  return (await fetchJson(`/${path}/${code}/history`, {}, registerHistoryAnswer(register))).versions
}

export type RegisterVersions = PatternHistory['versions']
export type RegisterVersion = RegisterVersions[number]

/** A table with its agendas and decisions, and the versions of what is said of it. @throws ApiError */
export async function fetchTable(code: string) {
  const [table, versions] = await Promise.all([
    fetchJson(`/tables/${code}`, {}, tableRecordAnswer),
    fetchVersions(kindOf('tafel'), code),
  ])
  return { table, versions }
}
