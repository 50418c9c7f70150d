import { z } from 'zod'
import {
  conceptPatternsAnswer,
  patternHistoryAnswer,
  patternRecordAnswer,
  registerHistoryAnswer,
  splitAnswer,
  writtenAnswer,
  writtenEventAnswer,
} from '../answers/register-records.js'
import { linkedSignalsAnswer } from '../answers/pattern-signals.js'
import { purposeHeader, readingPurpose } from '../requests/reading-purpose.js'
import { registerQuery } from '../requests/queries.js'
import {
  historyQuery,
  linkedSignalsQuery,
  newPatternBody,
  newRowBody,
  newVersionBody,
  patternMergeBody,
  patternPublicationBody,
  patternReactionBody,
  patternSignalBody,
  patternSplitBody,
  patternStateBody,
  registerCodeParameter,
} from '../requests/registers.js'
import type { KeptRegister } from '../requests/register-content.js'
import type { Route } from './route.js'

/** Any day serves here: the description of a body says nothing of today. */
const anyDay = '2100-01-01'
const tag = 'Registers'
const pathParameters = registerCodeParameter
const problems = [400, 404, 409, 413, 500]

const post = (
  path: string,
  operationId: string,
  summary: string,
  permission: 'raise-pattern' | 'keep-registers',
  body: NonNullable<Route['body']>,
  answers: Route['answers'],
): Route => ({
  ...{ method: 'post', path, operationId, summary, tag, permission, body, answers, problems },
  ...(path.includes('{code}') ? { pathParameters } : {}),
})

const written = { 201: { description: 'Bewaard', schema: writtenAnswer } }
const event = { 201: { description: 'Bewaard', schema: writtenEventAnswer } }
const done = { 204: { description: 'Bewaard', schema: null } }

/** What people write in the registers. Everything is added; nothing is overwritten. */
export const registerWriteRoutes: readonly Route[] = [
  post(
    '/patterns',
    'raisePattern',
    'Leg een patroon vast als concept, ook uit één signaal. Wat een persoon aanwijst wordt uit de tekst gehaald.',
    'raise-pattern',
    newPatternBody,
    written,
  ),
  put('/patterns/{code}', 'replacePattern', 'pattern'),
  {
    ...{ method: 'get', path: '/patterns/{code}', operationId: 'readPattern', tag, permission: 'public' },
    summary: 'Eén patroon zoals het nu staat, of waar het in is opgegaan.',
    pathParameters,
    answers: { 200: { description: 'Het patroon', schema: patternRecordAnswer } },
    problems: [400, 404, 500, 503],
  },
  {
    ...{ method: 'get', path: '/patterns/{code}/history', operationId: 'readPatternHistory', tag },
    ...{ permission: 'public', pathParameters, query: historyQuery },
    summary: 'Alles wat van een patroon is vastgelegd, ook zoals het op een moment was vastgelegd.',
    answers: { 200: { description: 'Versies, standen, reacties en meer', schema: patternHistoryAnswer } },
    problems: [400, 404, 500, 503],
  },
  {
    ...{ method: 'get', path: '/concept-patterns', operationId: 'listConceptPatterns', tag },
    ...{ permission: 'raise-pattern', query: registerQuery },
    summary: 'Concepten die u mag zien, en wat op een tweede persoon wacht. Zonder tekst: open elk apart.',
    answers: { 200: { description: 'De concepten', schema: conceptPatternsAnswer } },
    problems: [400, 404, 500],
  },
  post(
    '/patterns/{code}/states',
    'addPatternState',
    'Leg vast hoe een patroon ervoor staat, volgens wie en sinds wanneer.',
    'keep-registers',
    patternStateBody(anyDay),
    event,
  ),
  post(
    '/patterns/{code}/reactions',
    'addPatternReaction',
    'Voeg de reactie toe van een partij die wordt genoemd.',
    'keep-registers',
    patternReactionBody,
    event,
  ),
  post(
    '/patterns/{code}/signals',
    'linkPatternSignal',
    'Koppel een signaal dat u mag lezen aan een patroon, of haal het weer los.',
    'raise-pattern',
    patternSignalBody,
    done,
  ),
  {
    ...{ method: 'get', path: '/patterns/{code}/signals', operationId: 'listPatternSignals', tag },
    ...{ permission: 'raise-pattern', pathParameters, query: linkedSignalsQuery },
    headers: z.object({ [purposeHeader]: readingPurpose.optional() }),
    summary:
      'Signalen die bij een patroon horen of zijn losgemaakt: alleen die u mag lezen; elk getoond signaal wordt vastgelegd als gelezen.',
    answers: {
      200: { description: 'De signalen, het laatst vastgelegde eerst', schema: linkedSignalsAnswer },
    },
    problems: [400, 404, 500, 503],
  },
  post(
    '/patterns/{code}/publications',
    'publishPattern',
    'Publiceer een patroon. Komt het uit één casus, dan doet een ander dit dan wie het schreef.',
    'keep-registers',
    patternPublicationBody,
    done,
  ),
  post(
    '/patterns/merges',
    'mergePatterns',
    'Voeg patronen samen. Beide geschiedenissen blijven; de oude code zegt waar het heen ging.',
    'keep-registers',
    patternMergeBody(anyDay),
    done,
  ),
  post(
    '/patterns/splits',
    'splitPattern',
    'Splits delen van een patroon af. Het patroon blijft; elk deel wordt een concept.',
    'keep-registers',
    patternSplitBody,
    { 201: { description: 'Afgesplitst', schema: splitAnswer } },
  ),
  ...rowRoutes('measures', 'Measure', 'measure'),
  ...rowRoutes('recommendations', 'Recommendation', 'recommendation'),
  ...rowRoutes('obstacles', 'Obstacle', 'obstacle'),
  ...rowRoutes('tables', 'Table', 'tafel'),
  ...rowRoutes('terms', 'Term', 'termijn'),
]

function rowRoutes(path: string, name: string, register: KeptRegister): Route[] {
  return [
    post(
      `/${path}`,
      `add${name}`,
      'Voeg een rij toe aan dit register.',
      'keep-registers',
      newRowBody(register),
      written,
    ),
    put(`/${path}/{code}`, `replace${name}`, register),
    {
      ...{ method: 'get', path: `/${path}/{code}/history`, operationId: `read${name}History`, tag },
      ...{ permission: 'public', pathParameters, query: historyQuery },
      summary: 'Alle versies van een rij, ook zoals het op een moment was vastgelegd.',
      answers: { 200: { description: 'De versies', schema: registerHistoryAnswer(register) } },
      problems: [400, 404, 500],
    },
  ]
}

function put(path: string, operationId: string, register: KeptRegister): Route {
  return {
    ...{ method: 'put', path, operationId, tag, permission: 'keep-registers', pathParameters },
    summary:
      'Een nieuwe versie, met de reden. De oude blijft leesbaar; een nieuwere dan u voor u had geeft 409.',
    body: newVersionBody(register),
    answers: { 200: { description: 'De nieuwe versie is bewaard', schema: writtenAnswer } },
    problems,
  }
}
