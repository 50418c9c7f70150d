import { foldWord, stemWord } from './fold-word.js'
import type { PatternStep } from './pattern.js'

/** Numbers the distinct steps of all patterns, and tells which of them a written word meets. */
export interface WordIndex {
  /** Number of a step, by its `key`. */
  readonly stepIds: ReadonlyMap<string, number>
  /** Ids of the steps that this word meets; [] for a word of no pattern. */
  stepsOf(word: string): readonly number[]
}

const nothing: readonly number[] = []

/** Look-ups are not remembered here: whoever asks does that. */
export function createWordIndex(steps: Iterable<PatternStep>): WordIndex {
  const stepIds = new Map<string, number>()
  const whole = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const suffixes = new Map<string, number[]>()
  const infixes: { value: string; id: number }[] = []
  const numbers: { low: number; high: number; id: number }[] = []
  for (const step of steps) {
    if (stepIds.has(step.key)) continue
    const id = stepIds.size
    stepIds.set(step.key, id)
    for (const test of step.tests) {
      if (test.kind === 'number') numbers.push({ low: test.low, high: test.high, id })
      else if (test.kind === 'infix') infixes.push({ value: test.value, id })
      else if (test.kind === 'prefix') append(prefixes, test.value, id)
      else if (test.kind === 'suffix') append(suffixes, test.value, id)
      else if (test.kind === 'exact') append(exact, test.value, id)
      else {
        append(whole, test.value, id)
        append(stems, stemWord(test.value), id)
      }
    }
  }
  const longest = Math.max(0, ...[...prefixes.keys(), ...suffixes.keys()].map((value) => value.length))

  function lookUp(word: string): readonly number[] {
    const found = new Set<number>(exact.get(word))
    const folded = foldWord(word)
    add(found, whole.get(folded))
    add(found, stems.get(stemWord(folded)))
    for (let length = Math.min(longest, folded.length); length > 1; length--) {
      add(found, prefixes.get(folded.slice(0, length)))
      add(found, suffixes.get(folded.slice(folded.length - length)))
    }
    for (const { value, id } of infixes) if (folded.includes(value)) found.add(id)
    if (numbers.length > 0 && /^[0-9]{1,4}$/.test(folded)) {
      const number = Number(folded)
      for (const { low, high, id } of numbers) if (number >= low && number <= high) found.add(id)
    }
    return found.size === 0 ? nothing : [...found]
  }

  return { stepIds, stepsOf: lookUp }
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function add(found: Set<number>, ids: readonly number[] | undefined): void {
  if (ids !== undefined) for (const id of ids) found.add(id)
}
