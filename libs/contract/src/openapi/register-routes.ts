import {
  keyFigureColumns,
  measureColumns,
  obstacleColumns,
  patternColumns,
  recommendationColumns,
} from '../answers/registers.js'
import { termColumns } from '../answers/terms.js'
import { registerQuery, termQuery } from '../requests/queries.js'
import type { Route } from './route.js'
import { tableRoute } from './table-route.js'

/** The registers that people keep. */
export const registerRoutes: readonly Route[] = [
  tableRoute(
    '/patterns',
    'listPatterns',
    'Terugkerende knelpunten die een mens heeft bevestigd en die zijn gepubliceerd.',
    'Registers',
    'public',
    registerQuery,
    patternColumns,
  ),
  tableRoute(
    '/measures',
    'listMeasures',
    'Maatregelen, met hun datums zoals ze zijn gezegd en volgens wie.',
    'Registers',
    'public',
    registerQuery,
    measureColumns,
  ),
  tableRoute(
    '/recommendations',
    'listRecommendations',
    'Aanbevelingen van de Nationale ombudsman, met wat VWS zegt en wat de ombudsman zegt.',
    'Registers',
    'public',
    registerQuery,
    recommendationColumns,
  ),
  tableRoute(
    '/obstacles',
    'listObstacles',
    'Waar staat dat? Wat mensen zeggen dat niet mag, met wat de regel zegt.',
    'Registers',
    'public',
    registerQuery,
    obstacleColumns,
  ),
  tableRoute(
    '/key-figures',
    'listKeyFigures',
    'Gepubliceerde kerncijfers, zoals hun bron ze noemt.',
    'Registers',
    'public',
    registerQuery,
    keyFigureColumns,
  ),
  tableRoute(
    '/terms',
    'listTerms',
    'Termijnen die worden bewaakt, met hun laatste dag: te laat, bijna, lopend en afgehandeld op de peildatum.',
    'Registers',
    'public',
    termQuery,
    termColumns,
  ),
]
