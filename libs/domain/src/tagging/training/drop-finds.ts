import { hash } from '../model/hashed-words.js'
import type { SignalReading } from '../read-signal.js'

/**
 * The reading as it would be if the lexicon did not know part of its words: each distinct pattern is left out with
 * this chance, decided by its number and the key. The lexicon was made with the texts that the model learns from, so
 * in other texts it finds less; learning from such readings keeps the model from trusting it too much.
 * @param chance [0, 1)
 */
export function dropFinds(signal: SignalReading, key: string, chance: number): SignalReading {
  const evidence = signal.evidence.map((found) => {
    const finds = found?.finds.filter(({ pattern }) => drawn(`${key} ${pattern}`) >= chance)
    return found === undefined || finds === undefined || finds.length === 0 ? undefined : { ...found, finds }
  })
  return { ...signal, evidence }
}

/** A number in [0, 1) that looks random and is always the same for a key. */
function drawn(key: string): number {
  let mixed = hash(key)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}
