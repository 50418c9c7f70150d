export const stages = ['parse', 'redact', 'tag', 'hash', 'encode'] as const
export type Stage = (typeof stages)[number]

/** Milliseconds spent on each stage. */
export type StageTimes = Readonly<Record<Stage, number>>

export interface Stopwatch {
  /** Does the work, and counts the time it takes to this stage. */
  time<T>(stage: Stage, work: () => T): T
  ms(): StageTimes
}

export function stopwatch(): Stopwatch {
  const ms: Record<Stage, number> = { parse: 0, redact: 0, tag: 0, hash: 0, encode: 0 }
  return {
    time(stage, work) {
      const began = performance.now()
      try {
        return work()
      } finally {
        ms[stage] += performance.now() - began
      }
    },
    ms: () => ({ ...ms }),
  }
}
