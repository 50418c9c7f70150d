import { z } from 'zod'
import { signalFeedbackAnswer, signalObstaclesAnswer } from '../answers/signal-registers.js'
import { purposeHeader, readingPurpose } from '../requests/reading-purpose.js'
import { signalId } from './parameters.js'
import type { Route } from './route.js'

const common = {
  method: 'get',
  tag: 'Signalen',
  permission: 'read-case',
  pathParameters: signalId,
  headers: z.object({ [purposeHeader]: readingPurpose.optional() }),
  problems: [400, 404, 500, 503],
} as const

/** What the registers say to one signal. */
export const signalRegisterRoutes: readonly Route[] = [
  {
    ...common,
    path: '/signals/{id}/obstacles',
    operationId: 'listSignalObstacles',
    summary:
      'Waar staat dat? Belemmeringen die dit signaal noemt, met wat de regel zegt. Het lezen wordt vastgelegd.',
    answers: {
      200: { description: 'Wat erop lijkt; het is een aanbod, geen oordeel', schema: signalObstaclesAnswer },
    },
  },
  {
    ...common,
    path: '/signals/{id}/feedback',
    operationId: 'readSignalFeedback',
    summary: 'Wat er is geworden van de patronen waar dit signaal bij hoort. Het lezen wordt vastgelegd.',
    answers: { 200: { description: 'Per patroon de stand en de maatregelen', schema: signalFeedbackAnswer } },
  },
]
