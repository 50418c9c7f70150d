import { z } from 'zod'
import { nearDuplicatesAnswer } from '../answers/near-duplicate.js'
import { signalAnswer, signalRecord } from '../answers/signal.js'
import { similarSignalsAnswer } from '../answers/similar-signals.js'
import { themeTrendColumns } from '../answers/theme-trends.js'
import {
  treeknormColumns,
  wachtlijstColumns,
  wachtlijstDefinitieColumns,
  zorgprofielColumns,
} from '../answers/wachtlijsten.js'
import { noQuery, themeTrendQuery, wachtlijstQuery } from '../requests/queries.js'
import { purposeHeader, readingPurpose } from '../requests/reading-purpose.js'
import { signalBody } from '../requests/signal-body.js'
import { signalQuery } from '../requests/signal-query.js'
import { accessRoutes } from './access-routes.js'
import { caseRoutes } from './case-routes.js'
import { escalationApiRoutes } from './escalation-routes.js'
import { followUpRoutes } from './follow-up-routes.js'
import { intakeRoutes } from './intake-routes.js'
import { signalId } from './parameters.js'
import { registerRoutes } from './register-routes.js'
import { registerWriteRoutes } from './register-write-routes.js'
import { reviewRoutes } from './review-routes.js'
import { weekReviewRoutes } from './week-review-routes.js'
import type { Route } from './route.js'
import { signalRegisterRoutes } from './signal-register-routes.js'
import { tableMeetingRoutes } from './table-meeting-routes.js'
import { tableRoute } from './table-route.js'
import { timeToMeasureRoutes } from './time-to-measure-routes.js'

/** Any day serves here: the description of a body says nothing of today. */
const body = signalBody('2100-01-01')

const idempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .max(255)
    .optional()
    .describe('Een sleutel van de afzender: hetzelfde verzoek nog eens geeft hetzelfde antwoord'),
})

const purpose = z.object({ [purposeHeader]: readingPurpose.optional() })

export const routes: readonly Route[] = [
  {
    method: 'post',
    path: '/signals',
    operationId: 'addSignal',
    summary: 'Stuur een signaal in. Wat een persoon aanwijst wordt weggehaald voordat het wordt bewaard.',
    tag: 'Signalen',
    permission: 'write-signal',
    query: signalQuery,
    headers: idempotencyKey,
    body,
    answers: {
      200: {
        description: 'Dit signaal was er al; hetzelfde antwoord als de eerste keer',
        schema: signalAnswer,
      },
      201: { description: 'Het signaal is bewaard', schema: signalAnswer },
    },
    problems: [400, 409, 413, 422, 500],
  },
  {
    method: 'put',
    path: '/signals/{id}',
    operationId: 'replaceSignal',
    summary: 'Stuur een nieuwe versie van een signaal.',
    tag: 'Signalen',
    permission: 'write-signal',
    pathParameters: signalId,
    body,
    answers: { 200: { description: 'De nieuwe versie is bewaard, of was er al', schema: signalAnswer } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    method: 'get',
    path: '/signals/{id}',
    operationId: 'readSignal',
    summary: 'Een signaal, voor wie casussen mag lezen. Elke keer lezen wordt vastgelegd.',
    tag: 'Signalen',
    permission: 'read-case',
    pathParameters: signalId,
    headers: purpose,
    answers: { 200: { description: 'Het signaal', schema: signalRecord } },
    problems: [400, 404, 500],
  },
  {
    method: 'get',
    path: '/signals/{id}/similar',
    operationId: 'listSimilarSignals',
    summary:
      'Opgeloste signalen die op dit signaal lijken, en hoe die zijn opgelost. Alleen wat u mag lezen telt mee; elk getoond signaal wordt vastgelegd als gelezen.',
    tag: 'Signalen',
    permission: 'read-case',
    pathParameters: signalId,
    headers: purpose,
    answers: {
      200: {
        description: 'Ten hoogste vijf, wat er het meest op lijkt eerst; leeg als niets er genoeg op lijkt',
        schema: similarSignalsAnswer,
      },
    },
    problems: [400, 404, 500, 503],
  },
  {
    method: 'get',
    path: '/signals/{id}/near-duplicates',
    operationId: 'listNearDuplicates',
    summary: 'Signalen die over dezelfde casus kunnen gaan, om na te kijken. Het lezen wordt vastgelegd.',
    tag: 'Signalen',
    permission: 'read-case',
    pathParameters: signalId,
    headers: purpose,
    answers: {
      200: { description: 'Wat het meest lijkt eerst; zonder tekst', schema: nearDuplicatesAnswer },
    },
    problems: [400, 404, 500, 503],
  },
  tableRoute(
    '/theme-trends',
    'listThemeTrends',
    'Signalen per thema en periode.',
    'Patronen',
    'counts',
    themeTrendQuery,
    themeTrendColumns,
  ),
  ...timeToMeasureRoutes,
  ...followUpRoutes,
  tableRoute(
    '/wachtlijsten',
    'listWachtlijsten',
    'Wachtenden per peildatum en wachtstatus.',
    'Wachtlijsten',
    'public',
    wachtlijstQuery,
    wachtlijstColumns,
  ),
  tableRoute(
    '/wachtlijsten/definities',
    'listWachtlijstDefinities',
    'De manieren van tellen, en wat met elkaar te vergelijken is.',
    'Wachtlijsten',
    'public',
    noQuery,
    wachtlijstDefinitieColumns,
  ),
  tableRoute(
    '/wachtlijsten/treeknorm',
    'listTreeknorm',
    'Wie langer wacht dan de Treeknorm, als deel van de mensen met een indicatie.',
    'Wachtlijsten',
    'public',
    wachtlijstQuery,
    treeknormColumns,
  ),
  tableRoute(
    '/zorgprofielen',
    'listZorgprofielen',
    'Mensen met een indicatie, in een instelling en met Wlz-zorg thuis.',
    'Wachtlijsten',
    'public',
    wachtlijstQuery,
    zorgprofielColumns,
  ),
  ...registerRoutes,
  ...registerWriteRoutes,
  ...tableMeetingRoutes,
  ...signalRegisterRoutes,
  ...intakeRoutes,
  ...caseRoutes,
  ...reviewRoutes,
  ...accessRoutes,
  ...escalationApiRoutes,
  ...weekReviewRoutes,
  health('/health/live', 'readLiveness', 'Het programma draait.', [500]),
  health('/health/ready', 'readReadiness', 'De opslag geeft antwoord.', [500, 503]),
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'readOpenApi',
    summary: 'Deze beschrijving.',
    tag: 'Beheer',
    permission: 'open',
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.looseObject({}) } },
    problems: [500],
  },
]

function health(path: string, operationId: string, summary: string, problems: readonly number[]): Route {
  const schema = z.strictObject({ status: z.literal('ok') })
  return {
    method: 'get',
    path,
    operationId,
    summary,
    tag: 'Beheer',
    permission: 'open',
    answers: { 200: { description: 'In orde', schema } },
    problems,
  }
}
