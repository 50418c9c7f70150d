import type { NameContext } from '../name-context.js'

/** What the logistic model of names says; the learned one, or one that is being learned. */
export interface NameWeigher {
  /** Whether it has an opinion of a word at all. */
  readonly asks: (context: NameContext, at: number) => boolean
  /** Log odds that a word is (part of) a name, in hundredths. */
  readonly odds: (context: NameContext, at: number) => number
  /**
   * Adds what each aspect of the evidence says, in hundredths, at its place in aspectNames.
   * @returns how many pieces of evidence nothing was learned of
   */
  readonly addAspects: (context: NameContext, at: number, into: Int16Array) => number
}

/** Of a word that is never asked about: it is none. */
export const oddsOfNone = -800

const unknown = -32_768

/** The odds of all words of a text: each worked out when first asked for, once. */
export class ScoredText {
  private readonly known: Int16Array

  constructor(
    readonly context: NameContext,
    private readonly weigher: NameWeigher,
  ) {
    this.known = new Int16Array(context.words.length).fill(unknown)
  }

  /** @returns hundredths of log odds; oddsOfNone for a word that is never asked about */
  oddsAt(at: number): number {
    const known = this.known[at]
    if (known !== undefined && known !== unknown) return known
    const { context, weigher } = this
    const odds = weigher.asks(context, at) ? weigher.odds(context, at) : oddsOfNone
    this.known[at] = Math.max(unknown + 1, Math.min(odds, -unknown - 1))
    return odds
  }

  /** See NameWeigher. */
  addAspects(at: number, into: Int16Array): number {
    return this.weigher.addAspects(this.context, at, into)
  }
}
