import type { Reach } from '../access/reach.js'
import { numberOf } from './packed.js'
import type { SolvedSignals } from './solved-signals.js'

/** What one reader sees of the solved signals: everything that is counted or compared is of these alone. */
export interface ReaderView {
  sees(slot: number): boolean
  /** How many signals in view have a stem, by its number. */
  signalsWith(id: number): number
  /**
   * What a stem weighs, by its number: ln(1 + signals in view / signals in view with it), so that it is above 0 in a
   * handful of signals too. 0 for a stem that is in more than a fifth of many signals: it tells nothing apart.
   */
  weightOfStem(id: number): number
  /** What a stem weighs that no signal in view has. */
  readonly weightOfUnseenStem: number
}

/** From this many signals on, a stem can be too common. */
const many = 100
const commonShare = 0.2

/** @param reach of the reader's cases; @param fictional made-up signals, or real ones: never both */
export function readerView(signals: SolvedSignals, reach: Reach, fictional: boolean): ReaderView {
  const { cells, signals: inCells } = signals.cells.within(reach, fictional)
  const { cellOf } = signals
  const granted = grantedSlots(signals, reach, fictional, cells)
  const all = inCells + granted.size
  const grantedWith = new Map<number, number>()
  for (const slot of granted) {
    for (const packed of signals.stems.stemsOf(slot)) {
      const id = numberOf(packed)
      grantedWith.set(id, (grantedWith.get(id) ?? 0) + 1)
    }
  }
  const counts = new Map<number, number>()
  const signalsWith = (id: number): number => {
    const known = counts.get(id)
    if (known !== undefined) return known
    const { postings } = signals.vocabulary.byId(id)
    const having = postings.lengthIn(cells, cellOf) + (grantedWith.get(id) ?? 0)
    counts.set(id, having)
    return having
  }
  return {
    sees: (slot) => cells[cellOf[slot] ?? 0] === 1 || granted.has(slot),
    signalsWith,
    weightOfStem(id) {
      const having = signalsWith(id)
      return all >= many && having > commonShare * all ? 0 : Math.log(1 + all / Math.max(1, having))
    },
    weightOfUnseenStem: Math.log(1 + all),
  }
}

/** Those that were granted one by one and are not in view already. */
function grantedSlots(signals: SolvedSignals, reach: Reach, fictional: boolean, cells: Uint8Array) {
  const slots = new Set<number>()
  for (const id of reach.signals) {
    const slot = signals.slotOf(id)
    if (slot === undefined) continue
    const cell = signals.cellOf[slot] ?? 0
    if (cells[cell] !== 1 && signals.cells.isFictional(cell) === fictional) slots.add(slot)
  }
  return slots
}
