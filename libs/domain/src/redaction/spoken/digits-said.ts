/** The words for numbers as people say and misspell them, also in dialect and Frisian. Small letters without diacritics. */
const unit =
  '(?:een|twe[ei]|twi[ej]|tweej|twa|drie|drei|drej|dreij|dree|trije|viere?|veer|vaier|fjouwer|vijf|vieve?|vief|vyf|vuuf|fiif|zes|zesse|ses|seis|zeven?|seven|[zs]euv(?:e?n|e)|san|aa?chte?|agt|ach|negen?|ne[eu]?g(?:[ge]e?n?|n)|njoggen)'
const teen =
  '(?:tien|tsien|elf|alve|twaalf|twalf|twelf|tolve|der?tien|da[rt]tien|trettjin|veertien|vijftien|vieftien|zestien|[zs]eventien|[zs]euve?ntien|acht?tien|negentien)'
const ten =
  '(?:twintig|twinteg|twintich|twentich|dertig|dartig|darteg|datteg|tritich|dattig|veertig|veerteg|fjirtich|vijftig|vieftig|viefig|vuuftig|vijfteg|vatteg|fyftich|zestig|zesteg|sechtich|[zs]eventig|[zs]euve?ntig|santich|tachtig|tachteg|tachtech|tachtich|negentig|negenteg|njoggentich)'
const small = `(?:${unit}(?:e?n|e)?${ten}|${teen}|${ten}|${unit})`

const forms: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^(?:nul|zero|oo|ene|${unit})$`)],
  [2, new RegExp(`^(?:${teen}|${ten}|${unit}(?:e?n|e)${ten}|nul(?:nul|${unit}))$`)],
  // "negentienveertig", "negentienhonderdtweeenvijftig"
  [4, new RegExp(`^(?:achttien|negentien)(?:honderd)?(?:en)?${small}$`)],
  [4, new RegExp(`^(?:${teen}|${ten})honderd(?:en)?${small}?$`)],
  [3, new RegExp(`^${unit}?honderd(?:en)?(?:nul|${small})?$`)],
  [
    4,
    new RegExp(`^(?:${small}|${unit}?honderd${small}?)?du[iu][zs]e?nd(?:en)?(?:${unit}?honderd)?${small}?$`),
  ],
  [7, /^miljoen$/],
  [2, /^(?:nullen|enen)$/],
  // "negentwaalf": one number behind the other
  [2, new RegExp(`^${unit}(?:tien|elf|twaalf)$`)],
]

/** A first, cheap look: how words for numbers end. */
const ending =
  /(?:[eglt]n|nen|len|nul|ero|oo|ee|[ei]j|wa|je|ie|ier|eer|wer|ief|ij?f|yf|is|es|cht|chte|esse|iere|ch|gt|nege|eve|uvn|lf|ve|in|[ei]g|ch|rd|nd)$/

/**
 * How many digits a word says: 1 for "zes", 2 for "vierendertig", 3 for "honderdnegen", more for a year and thousands;
 * 0 for a word that says none. Parts with hyphens between are added up ("nul-zes"), when each says some.
 * @param folded see Word.folded
 */
export function digitsSaid(folded: string): number {
  if (folded.includes('-')) {
    const parts = folded.split('-').map(digitsSaid)
    return parts.includes(0) ? 0 : parts.reduce((sum, digits) => sum + digits, 0)
  }
  if (folded.length < 2 || !ending.test(folded)) return 0
  return forms.find(([, form]) => form.test(folded))?.[0] ?? 0
}
