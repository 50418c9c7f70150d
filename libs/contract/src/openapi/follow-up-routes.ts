import { followUpColumns, followUpMeasureColumns, followUpPromiseColumns } from '../answers/follow-up.js'
import { followUpQuery } from '../requests/queries.js'
import type { Route } from './route.js'
import { tableRoute } from './table-route.js'

/** What became of the recommendations of the ombudsman; published registers, so never suppressed. */
export const followUpRoutes: readonly Route[] = [
  tableRoute(
    '/recommendation-follow-ups',
    'listRecommendationFollowUp',
    'Elke aanbeveling van de oproep tot wat mensen merken.',
    'Opvolging',
    'public',
    followUpQuery,
    followUpColumns,
  ),
  tableRoute(
    '/recommendation-follow-ups/measures',
    'listRecommendationFollowUpMeasures',
    'De maatregelen bij elke aanbeveling; wat geen structurele maatregel is, apart.',
    'Opvolging',
    'public',
    followUpQuery,
    followUpMeasureColumns,
  ),
  tableRoute(
    '/recommendation-follow-ups/promises',
    'listPromisedDates',
    'Maatregelen waarvoor een datum is beloofd, en of die voorbij is.',
    'Opvolging',
    'public',
    followUpQuery,
    followUpPromiseColumns,
  ),
]
