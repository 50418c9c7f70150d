import { closings, labels, openings, sayingVerbs } from '../name-cues.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Between a verb of naming and the name: "heet eigenlijk Kim". */
export const besideNaming = words('ook eigenlijk gewoon voluit')
/** "mijn naam is" */
export const behindNoun = words('is was luidt luid zijn')
/** "onze Kim" */
export const owners = words('onze ons')
/** "melder, Kim" */
export const parties = words('ondergetekende melder melding meldster client cliente')
/** "voornaam Kim" */
export const nounsOfName = words('voornaam achternaam roepnaam bijnaam meisjesnaam koosnaam')
/** "ik ben Kim", "de moeder van Kim", "sprak met Kim", "vraag naar Kim", "dank je wel, Kim" */
const small = words('ben met van naar wel')

const all = [
  labels,
  closings,
  openings,
  sayingVerbs,
  besideNaming,
  behindNoun,
  owners,
  parties,
  nounsOfName,
  small,
]
const any = new Set(all.flatMap((set) => [...set]))

/** Whether cueBefore looks any further at a word that is no title, relation or verb of naming. @param folded see Word.folded */
export const mayLeadToName = (folded: string): boolean => any.has(folded)
