import { isDutchWord, isListedWord, soundsDutch } from '../dictionary/is-dutch-word.js'
import { everydayWords } from './everyday-words.js'
import { letterScore } from './letter-score.js'
import { looksMistyped } from './mistyped.js'
import { isNearEverydayWord } from './near-everyday-word.js'

/** What the letters of a word tell: each thing is worked out when first asked for, and once. */
export class Spelling {
  private listed: boolean | undefined
  private everyday: boolean | undefined
  private dutch: boolean | undefined
  private sounds: boolean | undefined
  private mistyped: boolean | undefined
  private letters: number | undefined

  /** A hash of the letters: of two words with different keys the letters differ. */
  readonly key: number

  /** @param folded small letters without diacritics */
  constructor(readonly folded: string) {
    let key = 0
    for (let at = 0; at < folded.length; at++) key = (Math.imul(key, 31) + folded.charCodeAt(at)) | 0
    this.key = key
  }

  /** The spelling dictionary holds the word itself. */
  get isListed(): boolean {
    return (this.listed ??= isListedWord(this.folded))
  }

  /** A word of everyday letters, or one with a slip in it; "bertien" is near "dertien", but spelled as a name. */
  get isEveryday(): boolean {
    return (this.everyday ??=
      everydayWords.has(this.folded) || (isNearEverydayWord(this.folded) && this.letterScore < 0.5))
  }

  /** In the dictionary, or a compound of such words. */
  get isDutch(): boolean {
    return (this.dutch ??= isDutchWord(this.folded))
  }

  get soundsDutch(): boolean {
    return (this.sounds ??= soundsDutch(this.folded))
  }

  get isMistyped(): boolean {
    return (this.mistyped ??= looksMistyped(this.folded))
  }

  /** See letterScore. */
  get letterScore(): number {
    return (this.letters ??= letterScore(this.folded))
  }
}
