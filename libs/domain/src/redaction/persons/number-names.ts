import { Trees } from '../odds/trees.js'
import { mentionOf, Persons, type NameInText } from './persons.js'
import trees from './same-person-trees.json' with { type: 'json' }

const learned = new Trees(trees)

/** Hundredths of log odds above which a name is of a person who was named before: chosen on writers left out of the learning, see tools/same-person.mjs. */
const threshold = 25

/**
 * Numbers the names of one signal: whoever is named again keeps the number, also by a part of the name only, by initials,
 * by a pet name or in another spelling, as far as the names and what stands around them tell.
 * @param names in order; of more texts those of each text together
 * @param lastNumber the highest number already in use; numbering goes on behind it
 * @returns one number for each name, in the same order
 */
export function numberNames(names: readonly NameInText[], lastNumber = 0): number[] {
  if (names.length === 1) return [lastNumber + 1]
  const persons = new Persons(lastNumber)
  return names.map((name, place) => {
    const mention = mentionOf(name, place)
    const known =
      persons.calledSo(mention) ?? persons.likeliest(mention, (look) => learned.oddsOf(look), threshold)
    if (known === undefined) return persons.add(mention).number
    persons.name(known, mention)
    return known.number
  })
}
