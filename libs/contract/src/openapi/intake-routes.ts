import { channelCodes, type ChannelCode } from '@rode-draad/domain'
import { z } from 'zod'
import { signalAnswer } from '../answers/signal.js'
import {
  quarantineAnswer,
  signalBatchAnswer,
  signalBatchLine,
  signalBatchList,
  signalBatchRecord,
} from '../answers/signal-batch.js'
import {
  columnMappingAnswer,
  columnMappingBody,
  columnMappingList,
  mappingName,
} from '../requests/column-mapping.js'
import { dropBody, mendingBody } from '../requests/quarantine-decision.js'
import {
  columnMappingQuery,
  csvMediaType,
  ndjsonMediaType,
  quarantineQuery,
  signalBatchListQuery,
  signalBatchQuery,
} from '../requests/signal-batch.js'
import { signalBody } from '../requests/signal-body.js'
import type { Route } from './route.js'

const batchId = { id: z.uuid().describe('Kenmerk van de levering') }
const rowId = { id: z.uuid().describe('Kenmerk van de rij in de quarantaine') }
const channel = {
  channel: z.enum(channelCodes as readonly [ChannelCode, ...ChannelCode[]]).describe('Kanaal'),
}

const named = { ...channel, name: mappingName }

/** Many signals at once, and what to do with rows that were not right. */
export const intakeRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/signal-batches',
    operationId: 'addSignalBatch',
    summary: 'Stuur veel signalen tegelijk in. Opnieuw sturen telt niet dubbel.',
    tag: 'Leveringen',
    permission: 'write-signal',
    query: signalBatchQuery(),
    streams: {
      [ndjsonMediaType]: signalBody('2100-01-01').partial({ channel: true }),
      [csvMediaType]: null,
    },
    answers: {
      200: {
        description: 'Alles is gelezen; wat goed was is bewaard',
        schema: signalBatchAnswer,
        lines: signalBatchLine,
      },
    },
    problems: [400, 413, 415, 429, 500, 503],
  },
  {
    method: 'get',
    path: '/signal-batches',
    operationId: 'listSignalBatches',
    summary: 'De laatste honderd leveringen van uw kanalen.',
    tag: 'Leveringen',
    permission: 'write-signal',
    query: signalBatchListQuery,
    answers: { 200: { description: 'De nieuwste eerst', schema: signalBatchList } },
    problems: [400, 500],
  },
  {
    method: 'get',
    path: '/signal-batches/{id}',
    operationId: 'readSignalBatch',
    summary: 'Een levering, met haar aantallen.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: batchId,
    answers: { 200: { description: 'De levering', schema: signalBatchRecord } },
    problems: [400, 404, 500],
  },
  {
    method: 'get',
    path: '/signal-batches/{id}/quarantine',
    operationId: 'listQuarantinedRows',
    summary:
      'Rijen van een levering die apart zijn gezet, als JSON of als CSV. Elke keer lezen wordt vastgelegd.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: batchId,
    query: quarantineQuery,
    answers: {
      200: {
        description: 'JSON per bladzijde, CSV in zijn geheel',
        schema: quarantineAnswer,
        otherTypes: [csvMediaType],
      },
    },
    problems: [400, 404, 406, 500, 503],
  },
  {
    method: 'post',
    path: '/quarantined-rows/{id}/mendings',
    operationId: 'mendQuarantinedRow',
    summary: 'Herstel een rij en bied haar opnieuw aan.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: rowId,
    body: mendingBody,
    answers: { 201: { description: 'Het signaal is bewaard', schema: signalAnswer } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    method: 'post',
    path: '/quarantined-rows/{id}/drops',
    operationId: 'dropQuarantinedRow',
    summary: 'Wijs een rij af, met de reden; haar tekst wordt gewist.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: rowId,
    body: dropBody,
    answers: { 204: { description: 'Afgewezen', schema: null } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    method: 'get',
    path: '/column-mappings/{channel}',
    operationId: 'readColumnMapping',
    summary: 'Hoe de kolommen van een kanaal heten, in zijn indeling "standaard".',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: channel,
    answers: { 200: { description: 'De laatst bewaarde indeling', schema: columnMappingAnswer } },
    problems: [400, 404, 500],
  },
  {
    method: 'put',
    path: '/column-mappings/{channel}',
    operationId: 'replaceColumnMapping',
    summary: 'Bewaar de indeling van kolommen "standaard"; de vorige blijft als versie bestaan.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: channel,
    body: columnMappingBody,
    answers: { 200: { description: 'De indeling zoals bewaard', schema: columnMappingAnswer } },
    problems: [400, 404, 413, 500],
  },
  {
    method: 'get',
    path: '/column-mappings',
    operationId: 'listColumnMappings',
    summary: 'De indelingen van kolommen van een kanaal.',
    tag: 'Leveringen',
    permission: 'write-signal',
    query: columnMappingQuery(),
    answers: { 200: { description: 'Van elke de laatste versie, op naam', schema: columnMappingList } },
    problems: [400, 500],
  },
  {
    method: 'get',
    path: '/column-mappings/{channel}/{name}',
    operationId: 'readNamedColumnMapping',
    summary: 'Een indeling van kolommen van een kanaal.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: named,
    answers: { 200: { description: 'De laatst bewaarde versie', schema: columnMappingAnswer } },
    problems: [400, 404, 500],
  },
  {
    method: 'put',
    path: '/column-mappings/{channel}/{name}',
    operationId: 'replaceNamedColumnMapping',
    summary: 'Bewaar een indeling van kolommen onder een naam; de vorige blijft als versie bestaan.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: named,
    body: columnMappingBody,
    answers: { 200: { description: 'De indeling zoals bewaard', schema: columnMappingAnswer } },
    problems: [400, 404, 413, 500],
  },
  {
    method: 'post',
    path: '/column-mappings/{channel}/{name}/withdrawals',
    operationId: 'withdrawColumnMapping',
    summary: 'Neem een indeling uit gebruik; wat er al mee is gelezen houdt haar naam en versie.',
    tag: 'Leveringen',
    permission: 'write-signal',
    pathParameters: named,
    answers: { 204: { description: 'Uit gebruik', schema: null } },
    problems: [400, 404, 500],
  },
]
