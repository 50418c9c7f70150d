import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { compileLexicon } from './compile-lexicon.js'
import { parseLexicon } from './lexicon.js'
import { createPatternMatcher } from './pattern-matcher.js'
import { parsePattern, type Pattern } from './pattern.js'
import { perFacet } from './per-facet.js'
import { tokenize, type Token } from './tokenize.js'
import { createWordIndex } from './word-index.js'

const root = new URL('../../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const {
  compiled: { matcher },
  numbered: { patterns },
} = compileLexicon(parseLexicon(perFacet((facet) => read(`data/reference/lexicon/${facet}.yaml`))))
const index = createWordIndex(patterns.flatMap(({ steps }) => steps))
const remembered = new Map<string, ReadonlySet<number>>()
const stepsOf = ({ word }: Token): ReadonlySet<number> => {
  const known = remembered.get(word) ?? new Set(index.stepsOf(word))
  remembered.set(word, known)
  return known
}

/** Every pattern tried at every word, without anchors or marks. */
function foundOneByOne(tokens: readonly Token[]): readonly number[] {
  const words = tokens.map(stepsOf)
  const goesOn = ({ steps }: Pattern, step: number, at: number): boolean => {
    const next = steps[step + 1]
    if (next === undefined) return true
    const id = index.stepIds.get(next.key) ?? -1
    for (let to = at + 1; to <= at + 1 + next.gap; to++) {
      if (tokens[to]?.sentence !== tokens[at]?.sentence) return false
      if (words[to]?.has(id) === true && goesOn({ source: '', steps }, step + 1, to)) return true
    }
    return false
  }
  return patterns.flatMap((pattern, number) => {
    const first = index.stepIds.get(pattern.steps[0]?.key ?? '') ?? -1
    return words.some((steps, at) => steps.has(first) && goesOn(pattern, 0, at)) ? [number] : []
  })
}

describe('the matcher', () => {
  const texts = read('data/evaluation/tagging/develop.jsonl')
    .trim()
    .split('\n')
    .filter((_, at) => at % 40 === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text)

  it('finds in a text just the patterns that are found by trying each at every word', () => {
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts) {
      const tokens = tokenize(text)
      const found = [...matcher.match(tokens).found].sort((a, b) => a - b)
      expect(found).toEqual(foundOneByOne(tokens))
    }
  })

  it('knows nothing of the text before', () => {
    matcher.match(tokenize('De gemeente wijst de rolstoel af.'))
    expect(matcher.match(tokenize('Goedemorgen.')).found).toEqual(
      matcher.match(tokenize('Goedemorgen.')).found,
    )
    expect(matcher.match(tokenize('Xyzzy.')).found).toEqual([])
  })

  it('finds the same after it has forgotten the words that it remembered', () => {
    const small = createPatternMatcher([parsePattern('rolstoel af'), parsePattern('rolstoel')])
    const words = tokenize('De rolstoel is af, een rolstoel.')
    const before = small.match(words)
    expect([...before.found].map(before.spansOf)).toEqual([
      [[1, 3]],
      [
        [1, 1],
        [5, 5],
      ],
    ])
    const letters = (number: number): string =>
      [...number.toString(26)].map((c) => c.replace(/\d/, (d) => 'qrstuvwxyz'[Number(d)] ?? d)).join('')
    const many = Array.from({ length: 100_001 }, (_, at) => ({
      word: letters(at),
      start: 0,
      end: 0,
      sentence: at,
      clause: at,
    }))
    expect(small.match(many).found).toEqual([])
    const after = small.match(words)
    expect([...after.found].map(after.spansOf)).toEqual([
      [[1, 3]],
      [
        [1, 1],
        [5, 5],
      ],
    ])
  })
})
