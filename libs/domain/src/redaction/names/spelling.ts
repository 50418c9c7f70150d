import { isDutchWord, isListedWord, soundsDutch } from '../dictionary/is-dutch-word.js'
import { everydayWords } from './everyday-words.js'
import { letterScore } from './letter-score.js'
import { looksMistyped } from './mistyped.js'
import { isNearEverydayWord } from './near-everyday-word.js'

/** Two bits for each question: that it was answered, and the answer. */
const questions = { listed: 1, everyday: 4, dutch: 16, sounds: 64, mistyped: 256 } as const

/** What the letters of a word tell: each thing is worked out when first asked for, and once. */
export class Spelling {
  private answers = 0
  /** A hash of the letters: of two words with different keys the letters differ. */
  readonly key: number

  /** @param folded small letters without diacritics */
  constructor(readonly folded: string) {
    let key = 0
    for (let at = 0; at < folded.length; at++) key = (Math.imul(key, 31) + folded.charCodeAt(at)) | 0
    this.key = key
  }

  private ask(question: number, answer: (folded: string) => boolean): boolean {
    if ((this.answers & question) === 0) this.answers |= question | (answer(this.folded) ? question << 1 : 0)
    return (this.answers & (question << 1)) !== 0
  }

  /** The spelling dictionary holds the word itself. */
  get isListed(): boolean {
    return this.ask(questions.listed, isListedWord)
  }

  /** A word of everyday letters, or one with a slip in it. */
  get isEveryday(): boolean {
    return this.ask(questions.everyday, isEverydayWord)
  }

  /** In the dictionary, or a compound of such words. */
  get isDutch(): boolean {
    return this.ask(questions.dutch, isDutchWord)
  }

  get soundsDutch(): boolean {
    return this.ask(questions.sounds, soundsDutch)
  }

  get isMistyped(): boolean {
    return this.ask(questions.mistyped, looksMistyped)
  }
}

/** "bertien" is near "dertien", but spelled as a name. */
const isEverydayWord = (folded: string): boolean =>
  everydayWords.has(folded) || (isNearEverydayWord(folded) && letterScore(folded) < 0.5)
