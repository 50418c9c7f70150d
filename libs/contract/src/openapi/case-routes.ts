import { z } from 'zod'
import { erasureBody } from '../requests/erasure.js'
import { purposeHeader, readingPurpose } from '../requests/reading-purpose.js'
import { strikeAnswer, strikeBody } from '../requests/strike.js'
import { signalId } from './parameters.js'
import type { Route } from './route.js'

/** What can be taken away from one signal. */
export const caseRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/signals/{id}/strikes',
    operationId: 'strikeOut',
    summary: 'Streep weg wat nog naar een persoon wijst. In elke versie komt er een code voor in de plaats.',
    tag: 'Signalen',
    permission: 'read-case',
    pathParameters: signalId,
    headers: z.object({ [purposeHeader]: readingPurpose.optional() }),
    body: strikeBody,
    answers: { 201: { description: 'Weggestreept', schema: strikeAnswer } },
    problems: [400, 404, 409, 413, 500, 503],
  },
  {
    method: 'post',
    path: '/signals/{id}/erasures',
    operationId: 'eraseSignal',
    summary: 'Wis een signaal voorgoed en overal, zonder het te lezen.',
    tag: 'Toezicht',
    permission: 'erase-signal',
    pathParameters: signalId,
    body: erasureBody,
    answers: { 204: { description: 'Gewist', schema: null } },
    problems: [400, 404, 413, 500, 503],
  },
]
