const units = new Set('nul twee drie vier vijf zes zeven acht negen dubbel'.split(' '))
const large =
  /^(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|achtien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|[a-z]*honderd[a-z]*)$/
/** Signs that are said between the digits. */
export const spokenSigns = new Set('streepje streep schuine liggend slash punt plus koppelteken'.split(' '))

/** What is said of one number: digits in words, letters, signs, and short rows of digits between them. */
export type SpokenPiece = 'digit' | 'one' | 'letter' | 'sign' | undefined

/** @param folded see Word.folded */
export function spokenPiece(folded: string): SpokenPiece {
  if (folded.length === 1) return folded >= 'a' && folded <= 'z' ? 'letter' : undefined
  if (folded === 'een') return 'one'
  if (units.has(folded) || large.test(folded)) return 'digit'
  return spokenSigns.has(folded) ? 'sign' : undefined
}
