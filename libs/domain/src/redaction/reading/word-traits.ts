import { mayLeadToName } from '../names/cue-words.js'
import { isNumeral } from './is-numeral.js'

/**
 * What a word is to one rule or another by its letters alone, as bits: worked out once for a word that is met often, so
 * that a rule looks at the words that concern it and passes over a text that has none.
 */
export const wordTraits = {
  /** May say a number, or be part of one: see isNumeral. */
  numeral: 1,
  /** The name of an organisation follows: "stichting". */
  organisation: 2,
  /** The form of a company, behind its name: "b.v.". */
  company: 4,
  /** A name may follow: see mayLeadToName. */
  leadsToName: 8,
  /** "mei" of "Mei Ling". */
  mei: 16,
  /** An adjective without ending, which behind "de" is a surname: "wit". */
  uninflected: 32,
  /** One letter, or letters with hyphens between them: a name may be said letter by letter. */
  spelled: 64,
} as const

/** What stands before the name of an organisation and of nothing else. */
const kindOfOrganisation =
  /^(?:stichting|bakkerij|slagerij|cafe|cafetaria|snackbar|catering|restaurant|hotel|taxi|thuiszorg|kinderthuiszorg|thuiszorgorganisatie|kinderthuiszorgorganisatie|jeugdzorg|zorggroep|huisartsenpraktijk|kinderziekenhuis|apotheek|kdc|kinderdagcentrum|logeerhuis|verpleeghuis|woonzorgcentrum|hospice|uitzendbureau|incassobureau|deurwaarderskantoor|bewindvoering|vereniging|[a-z]{3,}kraam|spectrum|supermarkt)$/
const company = /^(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|bv|nv|vof)$/

/** "de witte jas" has an ending that the surname has not: "de wit zegt". */
const uninflected = new Set(
  'wit groot jong bruin zwart rijk kort lang klein kleijn wijs vroom zoet wild groen blauw oud nieuw hoog laag goed'.split(
    ' ',
  ),
)

/** @param folded see Word.folded @returns wordTraits together */
export function traitsOfWord(folded: string): number {
  let traits = 0
  if (isNumeral(folded)) traits |= wordTraits.numeral
  if (folded.length > 2 && kindOfOrganisation.test(folded)) traits |= wordTraits.organisation
  if (folded.length < 7 && company.test(folded)) traits |= wordTraits.company
  if (mayLeadToName(folded)) traits |= wordTraits.leadsToName
  if (folded === 'mei') traits |= wordTraits.mei
  if (uninflected.has(folded)) traits |= wordTraits.uninflected
  if (folded.length < 3 || folded.indexOf('-') === 1 || folded.indexOf('-') === 2) traits |= wordTraits.spelled
  return traits
}
