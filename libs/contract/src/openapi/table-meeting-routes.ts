import { writtenEventAnswer } from '../answers/register-records.js'
import { tableRecordAnswer, tablesAnswer, writtenAgendaAnswer } from '../answers/tables.js'
import { registerQuery } from '../requests/queries.js'
import { historyQuery, registerCodeParameter } from '../requests/registers.js'
import { tableAgendaBody, tableDecisionBody } from '../requests/tables.js'
import type { Route } from './route.js'

const tag = 'Tafels'
const pathParameters = registerCodeParameter

/** Where bottlenecks are named and put in order. */
export const tableMeetingRoutes: readonly Route[] = [
  {
    ...{ method: 'get', path: '/tables', operationId: 'listTables', tag, permission: 'public' },
    summary: 'De tafels waar knelpunten worden genoemd en geordend; het weekoverleg is er een van.',
    query: registerQuery,
    answers: { 200: { description: 'De tafels', schema: tablesAnswer } },
    problems: [400, 500],
  },
  {
    ...{ method: 'get', path: '/tables/{code}', operationId: 'readTable', tag, permission: 'public' },
    summary: 'Een tafel met haar agenda’s en besluiten, de nieuwste eerst, ook zoals het was vastgelegd.',
    pathParameters,
    query: historyQuery,
    answers: { 200: { description: 'De tafel', schema: tableRecordAnswer } },
    problems: [400, 404, 500],
  },
  {
    ...{ method: 'post', path: '/tables/{code}/agendas', operationId: 'addTableAgenda', tag },
    permission: 'keep-registers',
    summary: 'De agenda van een dag, in de volgorde van de aanwezigen. Een latere van die dag vervangt haar.',
    pathParameters,
    body: tableAgendaBody,
    answers: { 201: { description: 'Bewaard', schema: writtenAgendaAnswer } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    ...{ method: 'post', path: '/tables/{code}/decisions', operationId: 'addTableDecision', tag },
    permission: 'keep-registers',
    summary: 'Voeg een besluit toe aan de besluitenlijst.',
    pathParameters,
    body: tableDecisionBody,
    answers: { 201: { description: 'Bewaard', schema: writtenEventAnswer } },
    problems: [400, 404, 413, 500],
  },
]
