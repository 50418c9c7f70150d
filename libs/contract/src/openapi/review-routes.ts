import {
  reviewNoteAnswer,
  reviewNotesAnswer,
  reviewQueueAnswer,
  tagDecisionsAnswer,
} from '../answers/review.js'
import {
  personalDataFlagBody,
  reviewNoteBody,
  reviewQueueQuery,
  tagDecisionsBody,
} from '../requests/review.js'
import { signalId } from './parameters.js'
import type { Route } from './route.js'

/** People who check the tags. */
export const reviewRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/review-queue',
    operationId: 'listReviewQueue',
    summary: 'Welke signalen te beoordelen zijn. De tekst staat er niet bij: open elk signaal apart.',
    tag: 'Beoordeling',
    permission: 'review-tags',
    query: reviewQueueQuery,
    answers: { 200: { description: 'De volgende signalen', schema: reviewQueueAnswer } },
    problems: [400, 500],
  },
  {
    method: 'post',
    path: '/signals/{id}/tag-decisions',
    operationId: 'addTagDecisions',
    summary: 'Besluiten over de thema’s van een signaal. Ze worden toegevoegd; niets wordt overschreven.',
    tag: 'Beoordeling',
    permission: 'review-tags',
    pathParameters: signalId,
    body: tagDecisionsBody,
    answers: { 200: { description: 'Bewaard; zo staat het nu', schema: tagDecisionsAnswer } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    method: 'post',
    path: '/signals/{id}/review-notes',
    operationId: 'addReviewNote',
    summary:
      'Een notitie bij een signaal. Wat een persoon aanwijst wordt weggehaald voordat het wordt bewaard.',
    tag: 'Beoordeling',
    permission: 'review-tags',
    pathParameters: signalId,
    body: reviewNoteBody,
    answers: { 201: { description: 'De notitie zoals bewaard', schema: reviewNoteAnswer } },
    problems: [400, 404, 409, 413, 500],
  },
  {
    method: 'get',
    path: '/signals/{id}/review-notes',
    operationId: 'listReviewNotes',
    summary: 'De notities bij een signaal, de oudste eerst. Elke keer lezen wordt vastgelegd.',
    tag: 'Beoordeling',
    permission: 'review-tags',
    pathParameters: signalId,
    answers: { 200: { description: 'De notities', schema: reviewNotesAnswer } },
    problems: [400, 404, 500, 503],
  },
  {
    method: 'post',
    path: '/signals/{id}/personal-data-flags',
    operationId: 'flagPersonalData',
    summary: 'Meld dat in een signaal nog persoonsgegevens staan, of dat ze er niet (meer) staan.',
    tag: 'Beoordeling',
    permission: 'review-tags',
    pathParameters: signalId,
    body: personalDataFlagBody,
    answers: { 204: { description: 'Bewaard', schema: null } },
    problems: [400, 404, 409, 413, 500],
  },
]
