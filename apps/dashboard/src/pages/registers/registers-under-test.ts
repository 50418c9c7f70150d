import {
  measureColumns,
  patternColumns,
  type PatternHistory,
  type PatternRecord,
  type TableRecord,
} from '@rode-draad/contract'
import type { Served } from '../../testing/page-under-test.js'

const at = '2026-06-01T09:00:00.000Z'

const anna = { role: 'onderzoeker', onBehalfOf: null, self: true } as const
export const bert = { role: 'regiocoordinator', onBehalfOf: 'OPaZ', self: false } as const

export const content = {
  ...{
    title: 'Wachten op een rolstoel',
    themes: ['pgb', 'hulpmiddelen'],
    laws: ['wmo'],
    firstSignal: '2019',
  },
  ...{ recognised: null, lastKnown: null, measures: [], source: 'Rapport', remark: null },
}

const version = {
  ...{ version: 7, recordedAt: at, recordedBy: anna, origin: 'person' as const, validFrom: null },
  ...{ validUntil: null, withdrawn: false, reason: 'Het komt terug', content },
}

const state = {
  ...{ id: 3, state: 'herkend' as const, accordingTo: 'VWS', on: '2020-03', source: 'Kamerbrief' },
  ...{
    evidence: null,
    remark: null,
    replaces: null,
    recordedAt: '2026-06-02T09:00:00.000Z',
    recordedBy: bert,
  },
}

export const record: PatternRecord = {
  ...{ code: 'rolstoel', version: 7, asOf: '2026-06-03T00:00:00.000Z', fictional: false, concept: false },
  ...{ waiting: false, fromCase: false, content, states: [state], reactions: [], wentTo: [], splitInto: [] },
  signalsInReach: 4,
}

export const history: PatternHistory = {
  ...{ code: 'rolstoel', asOf: record.asOf, versions: [version], states: [state], reactions: [] },
  ...{ publications: [{ version: 7, recordedAt: at, recordedBy: bert }], successions: [] },
}

export const patternRow = {
  ...{ code: 'rolstoel', title: content.title, themes: 'pgb;hulpmiddelen', laws: 'wmo', firstSignal: '2019' },
  ...{ recognised: null, lastKnown: null, closed: null, closedAs: null, measures: null, state: 'herkend' },
  ...{ stateOn: '2020-03', stateAccordingTo: 'VWS', stateRecorded: true, remark: null, source: 'Rapport' },
}

/** A server with one pattern, one measure without more, and no concepts. */
export const answers: Readonly<Record<string, Served>> = {
  '/patterns': { columns: patternColumns, rows: [patternRow] },
  '/measures': { columns: measureColumns, rows: [] },
  '/concept-patterns': { json: { data: [] } },
  '/patterns/rolstoel': { json: record },
  '/patterns/rolstoel/history': { json: history },
}

const item = { whoActs: null, actBy: null, passedOnTo: null, note: null }

export const table: TableRecord = {
  ...{ code: 'regio', version: 2, name: 'Regiotafel', kind: 'regiotafel', level: 'regio', region: 'ZK10' },
  ...{ source: 'x', remark: null, fictional: false, asOf: record.asOf, received: [], decisions: [] },
  agendas: [
    {
      ...{ version: 5, heldOn: '2026-05-01', reason: 'Overleg', recordedAt: at, recordedBy: anna },
      items: [
        { ...item, pattern: 'rolstoel', title: 'Wachten op een rolstoel', whoActs: 'gemeente' },
        { ...item, pattern: 'pgb-stop', title: 'Pgb stopt' },
      ],
    },
  ],
}

const tafel = { ...{ name: 'Regiotafel', kind: 'regiotafel', level: 'regio', region: 'ZK10' }, source: 'x' }

export const tableAnswers: Readonly<Record<string, Served>> = {
  '/tables': { json: { data: [] } },
  '/tables/regio': { json: table },
  '/tables/regio/history': {
    json: {
      ...{ code: 'regio', asOf: record.asOf },
      versions: [{ ...version, content: { ...tafel, remark: null } }],
    },
  },
}
