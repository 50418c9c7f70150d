import type { CodeEvidence, Find } from './code-evidence.js'
import { mergeSpans } from './merge-spans.js'
import type { EvidenceSpan } from './signal-tags.js'
import type { Token } from './tokenize.js'

/** A word that comes back in another sentence counts again for this share, at most twice. */
const REPEATED = 0.35
const MOST_REPEATS = 2

/** 1 - product of (1 - weight) over the finds, times the share that the patterns against leave. */
export function lexiconProbability(
  finds: readonly Find[],
  remaining: number,
  tokens: readonly Token[],
): number {
  return roundProbability(remaining * (1 - missing(finds, tokens)))
}

/** Probabilities are told in thousandths. */
export function roundProbability(probability: number): number {
  return Math.round(probability * 1000) / 1000
}

/** The places of the finds in the text. */
export function evidenceSpans({ finds }: CodeEvidence, tokens: readonly Token[]): readonly EvidenceSpan[] {
  return mergeSpans(finds.map(({ span }) => [tokens[span[0]]?.start ?? 0, tokens[span[1]]?.end ?? 0]))
}

function missing(finds: readonly Find[], tokens: readonly Token[]): number {
  const [only, second] = finds
  if (only !== undefined && second === undefined) return 1 - only.weight
  const sentencesOf = new Map<number, number[]>()
  let product = 1
  for (const find of finds) {
    const { span, weight } = find
    const sentence = tokens[span[0]]?.sentence ?? 0
    const word = sameWord(find)
    const sentences = sentencesOf.get(word)
    if (sentences === undefined) {
      sentencesOf.set(word, [sentence])
      product *= 1 - weight
    } else if (sentences.length <= MOST_REPEATS && !sentences.includes(sentence)) {
      sentences.push(sentence)
      product *= 1 - weight * REPEATED
    }
  }
  return product
}

/** The same for finds of one word at one weight, under whatever conditions: a weight is below 1. */
function sameWord({ pattern, weight }: Find): number {
  return pattern + weight
}
