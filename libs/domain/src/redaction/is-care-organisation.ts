import { wordFlags } from './dictionary/word-flags.js'
import type { Word } from './reading/word.js'

/** Organisations in care that have a name that people have as well. From general knowledge. */
const alsoPeople = new Set(
  'florence laurens aafje enver ursula antonius franciscus lister martini marente catharina elisabeth umut haga joost sherpa timon livio olympia'.split(
    ' ',
  ),
)

const before = /^(?:bij|van|door|naar|in|het|t|aan)$/
/** Where somebody is cared for, and what is asked there. */
const care =
  /^(?:plek|plaats|bed|kamer|woont|wonen|woon|zit|ligt|lag|opgenomen|opname|verblijft|verblijf|revalidatie|revalideren|wachtlijst|zorg|thuiszorg|begeleiding|huis|verpleeghuis|dagbesteding|behandeling|aanmelding|aangemeld|indicatie|instelling|aanbieder|zorgaanbieder|locatie|afdeling|intake|geplaatst|plaatsing|ziekenhuis|wijkverpleging|poli|team|logeren|logeeropvang|crisisplek|terecht)$/

const { title, relation, given, surname } = wordFlags

/** How many words before it may say that care is meant. */
const reach = 5

/** Whether a name of people is here that of an organisation: "een plek bij Laurens", and nobody in this text has it. */
export function isCareOrganisation(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.gap !== ' ' || !alsoPeople.has(word.folded) || !before.test(words[at - 1]?.folded ?? ''))
    return false
  if (!words.slice(Math.max(0, at - reach), at).some(({ folded }) => care.test(folded))) return false
  const next = words[at + 1]
  if (next?.folded === 'thuis') return false
  if (next?.gap === ' ' && next.capital && (next.flags & surname) !== 0) return false
  return words.every(({ folded }, other) => {
    const ahead = words[other - 1]
    return folded !== word.folded || (ahead !== undefined && before.test(ahead.folded) && !isLed(ahead))
  })
}

const isLed = ({ flags }: Word): boolean => (flags & (title | relation | given)) !== 0
