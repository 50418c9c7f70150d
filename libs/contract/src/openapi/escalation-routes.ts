import { z } from 'zod'
import {
  escalationRoutesAnswer,
  signalEscalationAnswer,
  unsolvedSignalsAnswer,
} from '../answers/escalation.js'
import { escalationQuery } from '../requests/escalation-query.js'
import { purposeHeader, readingPurpose } from '../requests/reading-purpose.js'
import { unsolvedQuery } from '../requests/unsolved-query.js'
import { signalId } from './parameters.js'
import type { Route } from './route.js'

/** Who can help when a case gets stuck. */
export const escalationApiRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/escalation-routes',
    operationId: 'listEscalationRoutes',
    summary: 'Wie kan helpen: de routes die passen, met waarom. Een lopende termijn staat bovenaan.',
    tag: 'Wie kan helpen',
    permission: 'public',
    query: escalationQuery,
    answers: { 200: { description: 'Wat nu kan eerst, dan wat later kan', schema: escalationRoutesAnswer } },
    problems: [400, 500],
  },
  {
    method: 'get',
    path: '/signals/{id}/escalation-routes',
    operationId: 'listEscalationRoutesOfSignal',
    summary: 'Wie kan helpen bij dit signaal, en wat er op papier mee moet. Het lezen wordt vastgelegd.',
    tag: 'Wie kan helpen',
    permission: 'read-case',
    pathParameters: signalId,
    headers: z.object({ [purposeHeader]: readingPurpose.optional() }),
    answers: {
      200: { description: 'De routes die passen, en de overdracht', schema: signalEscalationAnswer },
    },
    problems: [400, 404, 500, 503],
  },
  {
    method: 'get',
    path: '/unsolved-signals',
    operationId: 'listUnsolvedSignals',
    summary:
      'Signalen die koud zijn overgedragen of volgens de burger niet zijn opgelost, wat het langst wacht eerst. Alleen wat u mag lezen; elk getoond signaal wordt vastgelegd als gelezen.',
    tag: 'Wie kan helpen',
    permission: 'read-case',
    query: unsolvedQuery,
    headers: z.object({ [purposeHeader]: readingPurpose.optional() }),
    answers: { 200: { description: 'Een bladzijde, zonder tekst', schema: unsolvedSignalsAnswer } },
    problems: [400, 500, 503],
  },
]
