import { careVocabulary } from '../care-vocabulary.js'
import { commonWords } from '../common-words.js'
import { nearWords } from '../dictionary/near-words.js'
import { pluralRelations, relations } from '../name-cues.js'
import { everydayWords } from './everyday-words.js'

/** Whether a word is one of everyday letters about care with a slip in it: "zorkantoor". @param folded seven letters or more */
export const isNearEverydayWord = nearWords(
  [...commonWords, ...careVocabulary, ...everydayWords, ...relations, ...pluralRelations],
  7,
)
