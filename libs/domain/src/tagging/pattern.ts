import { foldWord } from './fold-word.js'

/** How one word of a pattern is recognised. */
export type WordTest =
  | { readonly kind: 'stem' | 'prefix' | 'suffix' | 'infix' | 'exact'; readonly value: string }
  | { readonly kind: 'number'; readonly low: number; readonly high: number }

/** One place in a pattern: any of `tests`, at most `gap` other words after the place before it. */
export interface PatternStep {
  readonly key: string
  readonly tests: readonly WordTest[]
  readonly gap: number
}

/** Words in order, within one sentence. */
export interface Pattern {
  readonly source: string
  readonly steps: readonly PatternStep[]
}

/** Up to so many other words may stand between two words of a pattern. */
const gaps = { adjacent: 0, space: 2, wide: 8 } as const

/**
 * Reads a pattern: `word` (with its inflections), `begin*`, `*end`, `*middle*`, `one|other`, `=MEE` (written exactly
 * so), `[0-17]` (a number), `two words` (up to two words between), `first-second` (next to each other),
 * `first ... second` (up to eight words between).
 * @throws RangeError naming the part that cannot be read
 */
export function parsePattern(source: string): Pattern {
  const steps: PatternStep[] = []
  let gap: number = gaps.space
  for (const part of source.trim().split(/\s+/)) {
    if (part === '...') {
      if (steps.length === 0) throw new RangeError(`"${source}": begint met "..."`)
      gap = gaps.wide
      continue
    }
    const adjacent = part.split(/-(?![^[]*\])/)
    for (const alternatives of adjacent.flatMap(splitDigits)) {
      steps.push({ key: alternatives, tests: parseAlternatives(alternatives, source), gap })
      gap = gaps.adjacent
    }
    gap = gaps.space
  }
  if (source.trim().endsWith('...')) throw new RangeError(`"${source}": eindigt op "..."`)
  return { source: source.trim(), steps }
}

/** `vg7` is written as two tokens, as in the text. */
function splitDigits(part: string): readonly string[] {
  if (/[[|]/.test(part)) return [part]
  return part.match(/\p{N}+|[^\p{N}]+/gu) ?? [part]
}

function parseAlternatives(alternatives: string, source: string): readonly WordTest[] {
  return alternatives.split('|').map((alternative) => parseWord(alternative, source))
}

function parseWord(word: string, source: string): WordTest {
  const range = /^\[(\d{1,3})-(\d{1,3})\]$/.exec(word)
  if (range !== null) return { kind: 'number', low: Number(range[1]), high: Number(range[2]) }
  const bare = word.replace(/^[*=]/, '').replace(/\*$/, '')
  if (!/^(\p{L}[\p{L}\p{M}]*|\p{N}+)$/u.test(bare))
    throw new RangeError(`"${source}": "${word}" is geen woord`)
  if (word.startsWith('=')) return { kind: 'exact', value: bare }
  const value = foldWord(bare)
  const open = { start: word.startsWith('*'), end: word.endsWith('*') }
  if ((open.start || open.end) && value.length < 2)
    throw new RangeError(`"${source}": "${word}" is te kort voor *`)
  if (open.start && open.end) return { kind: 'infix', value }
  if (open.start) return { kind: 'suffix', value }
  if (open.end) return { kind: 'prefix', value }
  return { kind: 'stem', value }
}
