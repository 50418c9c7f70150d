import { dateFrom } from '@rode-draad/contract'
import { vagueDateFromWords } from '@rode-draad/domain'

/** A date as somebody types it ('4-3-2020', 'herfst 2019', '2015 of eerder') as EDTF; what is no date stays as it is. */
export function typedDate(text: string): string {
  return vagueDateFromWords(dateFrom(text.trim(), 'dd-mm-jjjj'))
}
