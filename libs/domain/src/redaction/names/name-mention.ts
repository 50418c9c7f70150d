/** The words of one mention of a person: indexes, both included. */
export interface NameMention {
  readonly first: number
  readonly last: number
}
