import type { DigitGroup } from './digit-groups.js'
import { isAmount, isDate, isYearOrTime } from './innocent-number.js'
import { endOfStreetTail } from './street-tail.js'

/** What may stand behind a house number: "12a", "7-II", "31 B", "402B-03", "3 hoog", ", kamer 118", "14 tuin". */
const addition =
  /(?: ?[a-z]\/[a-z\d](?![\p{L}\d])| \/\d(?!\d)|[- ]{1,3}\d?(?:hg|hoog|kelder|zolder|zij|winkel|villa|boppe|boven|beneden)(?![\p{L}])|-(?:een|twee|drie|vier|vijf) ?hoog|(?:-\d{1,3}){2}(?!\d)|[-/]?[a-z](?![\p{L}])(?:[-/]?\d{1,3})?|[-/]\d{1,4}(?!\d)|[-/ ]{0,2}(?:bis|hs|huis|rd|rood|zw|zwart|ach|achter|achterhuis|voorhuis|sous|parterre|[ivx]{1,4})(?![\p{L}\d])|[- ][a-z]-?\d{1,3}(?![\p{L}\d])|[- ]?\d ?hoog|[- ]?\p{L}{1,3}(?=[,.;)\n])| [A-Z](?![\p{L}\d]))?(?:(?:,? |-)(?:kamer|kmr|nr|unit|paviljoen|pav|kavel|bung|bungalow|apt|flat|app\.?|appartement|afd\.?|toren|blok|tuin|bg|links|rechts|begane grond|etage|verdieping|bel|achter|boven|beneden|souterrain)(?![\p{L}])(?: ?[\p{L}\d]{1,5}(?![\p{L}\d]))?)?/iuy
const postcodeBehind = /^[ -]?\p{L}{0,3}[,\n ]{1,3}[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u
const month =
  /^(?:e|ste|de)?[ .-]{0,2}(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sept?|okt|nov|dec)[a-z]{0,7}(?![a-z])/i
/** Whether a group of digits may be the number of a house: no amount, date, year or part of a longer number. */
export const isHouseNumber = (text: string, group: DigitGroup): boolean => {
  if (group.digits.length > 5 || group.digits.startsWith('0')) return false
  const row = /^\d[\d.:/-]*/.exec(text.slice(group.start, group.start + 16))?.[0] ?? ''
  if (/^,\d/.test(text.slice(group.end, group.end + 2))) return false
  const behind = text.slice(group.end, group.end + 12)
  // "2 december", "polis 55 0192 887"
  if (month.test(behind) || (/^ \d{2,}/.test(behind) && !/^ [1-9]\d{3} ?[a-z]{2}(?!\p{L})/iu.test(behind)))
    return false
  if (/^\d+[.:]\d/.test(row) || (isDate(row) && /\D.*\D/.test(row))) return false
  if (isYearOrTime(group.digits) && /^(?:19|20)/.test(group.digits)) return false
  return !isAmount(text, group.start, group.end)
}

/** Right behind the number, or behind its addition: "12, 3456 AB", "22-14, 8243 vp". */
export function hasPostcodeBehind(text: string, numberEnd: number): boolean {
  const end = endOfHouseNumber(text, numberEnd)
  return (
    postcodeBehind.test(text.slice(numberEnd, numberEnd + 18)) ||
    (end > numberEnd && postcodeBehind.test(text.slice(end, end + 18)))
  )
}

/** Takes in the addition, and four digits of a postcode behind a comma. */
export function endOfHouseNumber(text: string, from: number): number {
  if (/^ ?t\/m ?\d/.test(text.slice(from, from + 7))) return endOfStreetTail(text, from)
  addition.lastIndex = from
  const end = from + (addition.exec(text)?.[0].length ?? 0)
  const tail = endOfStreetTail(text, end)
  if (tail > end) return tail
  return (
    end +
    (/^, [1-9]\d{3}(?!\d|[.,]\d)(?! ?[a-z]{2}(?!\p{L}))/iu.exec(text.slice(end, end + 12))?.[0].length ?? 0)
  )
}
