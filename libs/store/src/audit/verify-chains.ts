import type { CaseReading } from './case-reading.js'
import { emptyChain, lineHash, type ChainHead } from './hash-chain.js'

/** A line as it is stored. */
export interface ChainLine extends CaseReading {
  readonly previousHash: Buffer
  readonly hash: Buffer
}

/**
 * - missing: a line is gone, from the middle or, by the kept end, from the end
 * - altered: what stands in it, or the line before it, is not what was written
 * - replaced: the chain is whole in itself, but does not lead to the kept end
 */
export type ChainFault = 'missing' | 'altered' | 'replaced'

export interface ChainReport {
  readonly replica: string
  /** How many lines there are. */
  readonly lines: number
  /** The first line that does not hold; null when all do. */
  readonly broken: { readonly sequence: number; readonly fault: ChainFault } | null
  /** Whether the end was known, so that lines gone from it would have shown. */
  readonly endKnown: boolean
}

/**
 * Whether each chain still is what was written. Lines after a kept end are taken as they come.
 * @param lines in order of replica and sequence
 * @param heads kept outside the database, read before the lines
 * @returns one report per chain, ordered by replica; also for a chain of which only the kept end is left
 */
export async function verifyChains(
  lines: AsyncIterable<ChainLine>,
  heads: readonly ChainHead[],
): Promise<ChainReport[]> {
  const kept = new Map(heads.map((head) => [head.replica, head]))
  const reports = new Map<string, ChainReport>()
  let last: ChainHead | null = null
  const close = (head: ChainHead) => {
    const report = reports.get(head.replica) ?? { ...noLines(head.replica), endKnown: true }
    const end = kept.get(head.replica)
    const gone = report.broken === null && end !== undefined && end.sequence > head.sequence
    reports.set(
      head.replica,
      gone ? { ...report, broken: { sequence: head.sequence + 1, fault: 'missing' } } : report,
    )
  }
  for await (const line of lines) {
    if (last?.replica !== line.replica) {
      if (last) close(last)
      last = emptyChain(line.replica)
    }
    const known = reports.get(line.replica) ?? noLines(line.replica)
    const end = kept.get(line.replica)
    reports.set(line.replica, {
      ...known,
      lines: known.lines + 1,
      broken: known.broken ?? faultIn(line, last, end),
      endKnown: end !== undefined,
    })
    last = line
  }
  if (last) close(last)
  for (const { replica } of heads) if (!reports.has(replica)) close(emptyChain(replica))
  return [...reports.values()].sort((a, b) => (a.replica < b.replica ? -1 : 1))
}

function faultIn(line: ChainLine, last: ChainHead, end: ChainHead | undefined): ChainReport['broken'] {
  if (line.sequence !== last.sequence + 1) return { sequence: last.sequence + 1, fault: 'missing' }
  const { previousHash, hash, ...reading } = line
  const { sequence } = reading
  if (!previousHash.equals(last.hash) || !hash.equals(lineHash(previousHash, reading)))
    return { sequence, fault: 'altered' }
  if (end?.sequence === sequence && !end.hash.equals(hash)) return { sequence, fault: 'replaced' }
  return null
}

function noLines(replica: string): ChainReport {
  return { replica, lines: 0, broken: null, endKnown: false }
}
