import { createEvidenceCollector, type CodeEvidence } from './code-evidence.js'
import { compileLexicon, type CompiledLexicon } from './compile-lexicon.js'
import type { Lexicon } from './lexicon.js'
import { createReferralFinder } from './referrals.js'
import type { Referral } from './signal-tags.js'
import { readText, type TextReading } from './text-reading.js'
import { tokenize } from './tokenize.js'

/** How a text is read; goes up whenever the same word lists and model may find something else in it. */
export const readingVersion = '2026-12-01.1'

/** Everything that the lexicon reads from a text, before anything is decided. */
export interface SignalReading {
  readonly reading: TextReading
  /** By number of the code in the compiled lexicon. */
  readonly evidence: readonly (CodeEvidence | undefined)[]
  readonly referrals: readonly Referral[]
}

export interface SignalReader {
  readonly lexicon: CompiledLexicon
  /** The reading is valid until the next text is read. */
  read(text: string): SignalReading
}

export function createSignalReader(lexicon: Lexicon): SignalReader {
  const { compiled, numbered } = compileLexicon(lexicon)
  const collectEvidence = createEvidenceCollector(compiled)
  const findReferrals = createReferralFinder(lexicon, numbered)
  return {
    lexicon: compiled,
    read(text) {
      const reading = readText(tokenize(text), compiled)
      return { reading, evidence: collectEvidence(reading), referrals: findReferrals(reading) }
    },
  }
}
