import { isPlainDate, parseVagueDate } from '@rode-draad/domain'
import { z } from 'zod'

const giveDate = 'Geef een datum als 2020-03-04, een maand (2020-03), een seizoen (2020-21) of een jaar.'
/** Said of a day that is written well and stands in no calendar. */
export const noSuchDay = 'Deze dag bestaat niet.'
const inTheFuture = 'Deze datum ligt in de toekomst.'

/** A date as somebody says it (EDTF); never made more precise. */
export const vagueDate = z
  .string({ error: giveDate })
  .max(60, 'Een datum is hooguit 60 tekens lang.')
  .refine(isVagueDate, { error: ({ input }) => (isNoDay(input) ? noSuchDay : giveDate) })
  .meta({ examples: ['2020-03-04', '2020-03', '2019'] })

/** Not in the future: at least the first day that the date may mean has come. @param today 'YYYY-MM-DD' */
export function vagueDateUntil(today: string) {
  return vagueDate.refine((value) => {
    if (!isVagueDate(value)) return true
    const { earliest, latest } = parseVagueDate(value)
    return (earliest ?? latest) <= today
  }, inTheFuture)
}

/** What may be right is accepted: refused when the first day that it may mean is yet to come. @param today 'YYYY-MM-DD' */
export function vagueDateBegunBy(today: string) {
  return vagueDate.refine(
    (value) => !isVagueDate(value) || (parseVagueDate(value).earliest ?? today) <= today,
    inTheFuture,
  )
}

function isNoDay(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return !isPlainDate(value)
  // As people write a day, whichever of the two the month is.
  const [, first = '', second = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value) ?? []
  if (year === undefined) return false
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')]
  return !isPlainDate(`${year}-${other}-${one}`) && !isPlainDate(`${year}-${one}-${other}`)
}

export function isVagueDate(value: string): boolean {
  try {
    parseVagueDate(value)
    return true
  } catch {
    return false
  }
}
