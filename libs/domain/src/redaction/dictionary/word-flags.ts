import { careAbbreviations } from '../care-abbreviations.js'
import { careVocabulary } from '../care-vocabulary.js'
import { careWords } from '../care-words.js'
import { commonWords } from '../common-words.js'
import { givenNamesThatAreSmallWords, givenNamesThatAreWords } from '../given-names-that-are-words.js'
import { givenNames } from '../given-names.js'
import { keptConditions } from '../kept-conditions.js'
import { keptCountries } from '../kept-countries.js'
import { keptDishes } from '../kept-dishes.js'
import { keptLanguages } from '../kept-languages.js'
import { keptMedicines } from '../kept-medicines.js'
import { keptOrganisations } from '../kept-organisations.js'
import { institutionBefore, keptWords } from '../kept-words.js'
import {
  academicTitles,
  clauseStarters,
  closings,
  cueWords,
  labels,
  media,
  nameNouns,
  namingVerbs,
  openings,
  particles,
  personVerbs,
  pluralRelations,
  relations,
  titles,
  vehicles,
} from '../name-cues.js'
import { placeNames } from '../place-names.js'
import { keptPhraseList } from '../kept-phrase-list.js'
import { piecesOf } from './pieces-of.js'
import { surnamesThatAreWords } from '../surnames-that-are-words.js'
import { surnames } from '../surnames.js'
import { fold } from './fold.js'
import { WordTable } from './word-table.js'
import listedNames from './listed-names.json' with { type: 'json' }
import listedOthers from './listed-others.json' with { type: 'json' }
import listedPlaces from './listed-places.json' with { type: 'json' }
import { moreGivenNames } from './more-given-names.js'
import { moreSurnames } from './more-surnames.js'
import { worldNames } from './world-names.js'

/** What is known of a word beforehand; a word may have several. */
export const wordFlags = {
  /** "mevrouw", "dr": a name follows. */
  title: 1,
  /** "zoon", "huisarts": a name often follows. */
  relation: 2,
  pluralRelation: 4,
  /** "heet" */
  naming: 8,
  /** "van", "el": may stand in a surname. */
  particle: 16,
  /** Everyday words: never an unknown name. */
  common: 32,
  /** Institutions, laws, diagnoses, months, languages: never a name by themselves. */
  kept: 64,
  given: 128,
  /** A given name that is a word as well. */
  givenWord: 256,
  givenSmallWord: 512,
  surname: 1024,
  surnameWord: 2048,
  institutionBefore: 4096,
  /** In the dictionary as the name of a person. */
  listedName: 8192,
  /** In the dictionary as the name of a place or something else. */
  listedPlace: 16384,
  /** What people do or are, behind a name. */
  personVerb: 32768,
  /** "omdat", "toen": a person may follow. */
  clauseStarter: 65536,
  /** Set in a text only: part of a phrase that is kept as a whole, as in "Jeroen Bosch". */
  keptPhrase: 131072,
  /** In the dictionary with a capital, but neither a person nor a place: "Turkse", "Belg". */
  listedOther: 262144,
  /** A name may follow: "groetjes", "naam", "beste", "ben". */
  cue: 524288,
  /** "drs", "prof": written before a name and taken out with it. */
  academic: 1048576,
  /** A word that the spelling dictionary does not have. */
  vocabulary: 4194304,
  /** A phrase or place of several words may begin here. */
  phraseStart: 8388608,
  /** Where people have an account: "insta", "facebook". */
  medium: 16777216,
  /** What has a number plate. */
  vehicle: 33554432,
  /** Set in a text only: of a place in our own list. */
  knownPlace: 2097152,
} as const

/** Nothing but the table stays of what it is made of. */
function tableOfFlags(): WordTable {
  const people = new Set([...givenNames, ...surnames, ...listedNames.words.split(' ')].map(fold))
  const isPersonName = (word: string): boolean =>
    people.has(word) || givenNamesThatAreWords.has(word) || givenNamesThatAreSmallWords.has(word)

  const flags = new Map<string, number>()

  const mark = (words: Iterable<string>, flag: number): void => {
    for (const word of words) {
      const folded = fold(word)
      flags.set(folded, (flags.get(folded) ?? 0) | flag)
    }
  }

  mark(listedPlaces.words.split(' '), wordFlags.listedPlace)
  mark(listedOthers.words.split(' '), wordFlags.listedOther)
  mark(listedNames.words.split(' '), wordFlags.listedName)
  for (const names of [worldNames, moreGivenNames, moreSurnames]) mark(names.split(' '), wordFlags.listedName)
  mark(titles, wordFlags.title)
  mark(relations, wordFlags.relation)
  mark(pluralRelations, wordFlags.pluralRelation)
  mark(namingVerbs, wordFlags.naming)
  mark(particles, wordFlags.particle)
  mark(commonWords, wordFlags.common)
  mark(keptWords, wordFlags.kept)
  for (const words of [careVocabulary, careAbbreviations, careWords]) mark(words, wordFlags.vocabulary)
  // A name of an organisation or condition that is a name of people as well is kept by the words around it only
  for (const word of [
    ...keptOrganisations,
    ...keptConditions,
    ...keptMedicines,
    ...keptLanguages,
    ...keptDishes,
    ...keptCountries,
  ])
    if (!isPersonName(word)) mark([word], wordFlags.kept)
  mark(givenNamesThatAreWords, wordFlags.givenWord)
  mark(givenNamesThatAreSmallWords, wordFlags.givenSmallWord)
  mark(givenNames, wordFlags.given)
  mark(surnamesThatAreWords, wordFlags.surnameWord)
  mark(surnames, wordFlags.surname)
  mark(institutionBefore, wordFlags.institutionBefore)
  mark(personVerbs, wordFlags.personVerb)
  mark(clauseStarters, wordFlags.clauseStarter)
  for (const words of [closings, openings, labels, nameNouns, cueWords]) mark(words, wordFlags.cue)
  for (const phrase of [...keptPhraseList, ...placeNames])
    mark([piecesOf(fold(phrase))[0] ?? ''], wordFlags.phraseStart)
  mark(media, wordFlags.medium)
  mark(vehicles, wordFlags.vehicle)
  mark(academicTitles, wordFlags.academic)
  return new WordTable(flags)
}

const flags = tableOfFlags()

/** "praktijkverpleegkundige", "wmo-consulente": what somebody does, in a compound. */
const roleEnding =
  /(?:verpleegkundige|begeleidst?er|arts|consulente?|medewerk(?:er|ster)|coach|adviseur|manager|ondersteuner|coordinator|hulpverlener|therapeute?|psycholoog|ambtenaar|agent|voogd|werk(?:er|ster)|beheerder|beheerster|regisseur|specialist|pedagoog|bestuurder|inspecteur|bemiddelaar|onderzoeker|assistente?)$/

/** The last three letters of those endings: a first, cheap look. */
const roleTails = new Set(
  'ige der ter rts ent nte ker ach eur ger ner tor eut ute oog aar ogd ist'.split(' '),
)

/** @param folded see Word.folded @returns wordFlags together; 0 for a word nothing is known of */
export function flagsOfWord(folded: string): number {
  const known = flags.get(folded)
  if (known !== undefined) return known
  return folded.length > 9 && roleTails.has(folded.slice(-3)) && roleEnding.test(folded)
    ? wordFlags.relation
    : 0
}
