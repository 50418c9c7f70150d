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
  tagMeasureQuery,
} from '../requests/review.js'
import { tagAgreementAnswer, tagQualityAnswer } from '../answers/tag-measures.js'
import { taggerEvaluation } from '../answers/tagger-evaluation.js'
import { retagRunsAnswer } from '../answers/retag-runs.js'
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
    summary: 'Besluiten over de labels van een signaal. Ze worden toegevoegd; niets wordt overschreven.',
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
  {
    method: 'get',
    path: '/tag-quality',
    operationId: 'readTagQuality',
    summary:
      'Hoe goed de labels worden gevonden, gemeten aan wat mensen in de wekelijkse steekproeven kozen zonder die te zien.',
    tag: 'Beoordeling',
    permission: 'tag-quality',
    query: tagMeasureQuery,
    answers: { 200: { description: 'Precisie en vangst per label', schema: tagQualityAnswer } },
    problems: [400, 404, 500],
  },
  {
    method: 'get',
    path: '/tag-agreement',
    operationId: 'readTagAgreement',
    summary: 'Hoe ver mensen het eens zijn over de labels, elk zonder te zien wat het programma vond.',
    tag: 'Beoordeling',
    permission: 'tag-quality',
    query: tagMeasureQuery,
    answers: { 200: { description: 'Kappa en alpha per label', schema: tagAgreementAnswer } },
    problems: [400, 404, 500],
  },
  {
    method: 'get',
    path: '/tagger-evaluation',
    operationId: 'getTaggerEvaluation',
    summary: 'Hoe goed het programma thema’s, wetten en andere labels vindt, gemeten op verzonnen teksten.',
    tag: 'Beoordeling',
    permission: 'public',
    answers: { 200: { description: 'De laatste meting', schema: taggerEvaluation } },
    problems: [500],
  },
  {
    method: 'get',
    path: '/retag-runs',
    operationId: 'listRetagRuns',
    summary: 'Hoe ver de signalen opnieuw gelabeld zijn door een nieuwere versie, de nieuwste keer eerst.',
    tag: 'Beoordeling',
    permission: 'public',
    answers: { 200: { description: 'De laatste tien keer', schema: retagRunsAnswer } },
    problems: [400, 500],
  },
]
