import { mayLeadToName } from '../names/cue-words.js'
import { saysLetter } from '../spoken/alphabet.js'
import { digitsSaid } from '../spoken/digits-said.js'
import { cuesOfWord } from './cue-traits.js'
import { isNumeral } from './is-numeral.js'
import { wordTraits } from './word-traits.js'

/** What stands before the name of an organisation and of nothing else. */
const kindOfOrganisation =
  /^(?:stichting|bakkerij|slagerij|cafe|cafetaria|snackbar|catering|restaurant|hotel|taxi|thuiszorg|kinderthuiszorg|thuiszorgorganisatie|kinderthuiszorgorganisatie|jeugdzorg|zorggroep|huisartsenpraktijk|kinderziekenhuis|apotheek|kdc|kinderdagcentrum|logeerhuis|verpleeghuis|woonzorgcentrum|hospice|uitzendbureau|gebouw|paviljoen|wisma|incassobureau|deurwaarderskantoor|bewindvoering|vereniging|[a-z]{3,}kraam|spectrum|supermarkt)$/
const company = /^(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|bv|nv|vof)$/

/** "de witte jas" has an ending that the surname has not: "de wit zegt". */
const uninflected = new Set(
  'wit groot jong bruin zwart rijk kort lang klein kleijn wijs vroom zoet wild groen blauw oud nieuw hoog laag goed'.split(
    ' ',
  ),
)
const dwellings = new Set(
  'adres woonadres postadres thuisadres huisadres verblijfadres ligplaats standplaats woning flat erve woonboot woonark hoeve'.split(
    ' ',
  ),
)
const residing = /woo?n|verhui|opgegroei|ingeschr|gevestigd|geboren/
const isOneLetter = (folded: string): boolean => folded.length === 1 && folded >= 'a' && folded <= 'z'
/** Letters with diacritics may be two when these are off: "ß". */
const isSpelled = (folded: string): boolean => {
  const hyphen = folded.indexOf('-')
  return folded.length < 3 || hyphen === 1 || hyphen === 2
}

/**
 * What a word is to one rule or another by its letters alone, as bits: worked out once for a word that is met often, so
 * that a rule looks at the words that concern it and passes over a text that has none.
 * @param folded see Word.folded @returns wordTraits and cueTraits together
 */
export function traitsOfWord(folded: string): number {
  let traits = cuesOfWord(folded)
  if (isNumeral(folded)) traits |= wordTraits.numeral
  if (folded.length > 2 && kindOfOrganisation.test(folded)) traits |= wordTraits.organisation
  if (folded.length < 7 && company.test(folded)) traits |= wordTraits.company
  if (mayLeadToName(folded)) traits |= wordTraits.leadsToName
  if (folded === 'mei') traits |= wordTraits.mei
  if (uninflected.has(folded)) traits |= wordTraits.uninflected
  if (isSpelled(folded)) traits |= wordTraits.spelled
  if (isOneLetter(folded) || digitsSaid(folded) > 0 || saysLetter(folded)) traits |= wordTraits.spokenPiece
  if (residing.test(folded)) traits |= wordTraits.residing
  if (dwellings.has(folded)) traits |= wordTraits.dwelling
  return traits
}
