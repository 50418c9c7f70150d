import type { CodeEvidence, Find } from './code-evidence.js'
import { mergeSpans } from './merge-spans.js'
import type { EvidenceSpan } from './signal-tags.js'
import type { Token } from './tokenize.js'

/** A word that comes back in another sentence counts again for this share, at most twice. */
const REPEATED = 0.35
const MOST_REPEATS = 2

/** 1 - product of (1 - weight) over the finds, times (1 - weight) of each pattern against; 0 without evidence. */
export function lexiconProbability(evidence: CodeEvidence | undefined, tokens: readonly Token[]): number {
  if (evidence === undefined) return 0
  return roundProbability(evidence.remaining * (1 - missing(evidence, tokens)))
}

/** Probabilities are told in thousandths. */
export function roundProbability(probability: number): number {
  return Math.round(probability * 1000) / 1000
}

/** The places of the finds in the text. */
export function evidenceSpans({ finds }: CodeEvidence, tokens: readonly Token[]): readonly EvidenceSpan[] {
  return mergeSpans(finds.map(({ span }) => [tokens[span[0]]?.start ?? 0, tokens[span[1]]?.end ?? 0]))
}

function missing({ finds }: CodeEvidence, tokens: readonly Token[]): number {
  const [only, second] = finds
  if (only !== undefined && second === undefined) return 1 - only.weight
  const sentencesOf = new Map<number, Set<number>>()
  let product = 1
  for (const find of finds) {
    const { span, weight } = find
    const sentence = tokens[span[0]]?.sentence ?? 0
    const word = sameWord(find)
    const sentences = sentencesOf.get(word)
    if (sentences === undefined) {
      sentencesOf.set(word, new Set([sentence]))
      product *= 1 - weight
    } else if (!sentences.has(sentence) && sentences.size <= MOST_REPEATS) {
      sentences.add(sentence)
      product *= 1 - weight * REPEATED
    }
  }
  return product
}

/** The same for finds of one word at one weight, under whatever conditions: a weight is below 1. */
function sameWord({ pattern, weight }: Find): number {
  return pattern + weight
}
