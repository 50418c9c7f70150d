import { stopWords } from '../similarity/stop-words.js'
import { foldWord, stemWord } from '../tagging/fold-word.js'
import { tokenize, type Token } from '../tagging/tokenize.js'

/** What people say is not allowed, as the register has it. */
export interface ClaimedObstacle {
  readonly code: string
  readonly claimedObstacle: string
  /** Codes; [] holds for all. */
  readonly themes: readonly string[]
  readonly laws: readonly string[]
  /** Each a line of groups apart by spaces; of a group one word (`a|b`) has to stand in the sentence. */
  readonly phrases: readonly string[]
}

/** An obstacle that a text mentions, and why we think so. */
export interface MentionedObstacle {
  readonly code: string
  /** phrase: a phrase of ours stands in one sentence. words: words of the claim do, and themes and laws fit. */
  readonly by: 'phrase' | 'words'
  /** The words of the text by which it was found, as they stand there; UTF-16, half-open, ascending. */
  readonly evidence: readonly (readonly [number, number])[]
}

export interface MentioningText {
  readonly text: string
  readonly themes: readonly string[]
  readonly laws: readonly string[]
}

/** Without a phrase of our own, so many words of a claim have to stand in one sentence, and half of them. */
const fewestWords = 3

/**
 * Which obstacles a redacted text mentions, in the order of the register; [] for none. Words are compared by stem, so
 * that `mocht` needs a place of its own but `overlegde` does not. It offers; it decides nothing.
 */
export function findObstacles(
  { text, themes, laws }: MentioningText,
  obstacles: readonly ClaimedObstacle[],
): MentionedObstacle[] {
  const sentences = sentencesOf(text)
  return obstacles.flatMap((obstacle): MentionedObstacle[] => {
    const { code, claimedObstacle, phrases } = obstacle
    const phrase = firstOf(sentences, phrases.map(groupsOf), (groups) => groups.length)
    if (phrase !== null) return [{ code, by: 'phrase', evidence: phrase }]
    if (!overlaps(obstacle.themes, themes) || !overlaps(obstacle.laws, laws)) return []
    const claim = wordsOf(claimedObstacle)
    const enough = Math.max(fewestWords, Math.ceil(claim.length / 2))
    const words = firstOf(sentences, [claim], () => enough)
    return words === null ? [] : [{ code, by: 'words', evidence: words }]
  })
}

interface Stemmed extends Token {
  readonly stem: string
}

function sentencesOf(text: string): Stemmed[][] {
  const sentences: Stemmed[][] = []
  for (const one of tokenize(text)) {
    const stemmed = { ...one, stem: stemWord(foldWord(one.word)) }
    ;(sentences[one.sentence] ??= []).push(stemmed)
  }
  return sentences.filter((words) => words !== undefined)
}

type Groups = readonly ReadonlySet<string>[]

function groupsOf(phrase: string): Groups {
  return phrase
    .split(' ')
    .filter((group) => group !== '')
    .map((group) => new Set(group.split('|').map((word) => stemWord(foldWord(word)))))
}

/** The words of a claim that say something, each a group of its own. */
function wordsOf(claim: string): Groups {
  const stems = tokenize(claim)
    .map(({ word }) => foldWord(word))
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stemWord)
  return [...new Set(stems)].map((stem) => new Set([stem]))
}

/** The places in the first sentence that has enough of the groups of one of the phrases; null for none. */
function firstOf(
  sentences: readonly (readonly Stemmed[])[],
  phrases: readonly Groups[],
  enough: (groups: Groups) => number,
): [number, number][] | null {
  for (const groups of phrases) {
    for (const words of sentences) {
      const found = groups.flatMap((group) => words.find(({ stem }) => group.has(stem)) ?? [])
      if (groups.length === 0 || found.length < enough(groups)) continue
      const places = new Map(found.map(({ start, end }) => [start, end]))
      return [...places].sort(([a], [b]) => a - b)
    }
  }
  return null
}

function overlaps(wanted: readonly string[], present: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((code) => present.includes(code))
}
