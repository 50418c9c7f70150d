/** A mistake in a lexicon file: says in which file and under which key. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'

  constructor(
    readonly file: string,
    readonly key: string,
    reason: string,
  ) {
    super(`${file}, ${key}: ${reason}`)
  }
}
