import { readingPurposes } from '@rode-draad/domain'
import { z } from 'zod'

/** Header in which a reader says what a case is opened for. */
export const purposeHeader = 'Rode-Draad-Purpose'

export const readingPurpose = z
  .enum(readingPurposes)
  .describe('Waarvoor de casus wordt geopend; verplicht voor wie in heel Nederland onderzoek doet')
