import { weekClosingAnswer, weekReviewAnswer } from '../answers/week-review.js'
import { isoWeek, weekClosingBody, weekReviewQuery } from '../requests/week-review.js'
import type { Route } from './route.js'

const pathParameters = { isoWeek }

/** The weekly review. */
export const weekReviewRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/week-reviews/{isoWeek}',
    operationId: 'readWeekReview',
    summary:
      'Het weekbeeld: signalen, patronen, maatregelen, wat te laat is en wat nog open staat. Van een afgesloten week ook de vaste uitgave.',
    tag: 'Weekbeeld',
    permission: 'counts',
    pathParameters,
    query: weekReviewQuery,
    answers: { 200: { description: 'De week, zoals u die mag zien', schema: weekReviewAnswer } },
    problems: [400, 500],
  },
  {
    method: 'post',
    path: '/week-reviews/{isoWeek}/closings',
    operationId: 'closeWeek',
    summary: 'Sluit een week af: de uitgave blijft zoals die nu is, met afgeschermde aantallen.',
    tag: 'Weekbeeld',
    permission: 'close-week',
    pathParameters,
    body: weekClosingBody,
    answers: { 201: { description: 'Afgesloten', schema: weekClosingAnswer } },
    problems: [400, 409, 413, 500],
  },
]
