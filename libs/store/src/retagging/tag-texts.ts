import type { Tagger } from '@rode-draad/domain'
import { referralRows, tagRows } from '../signals/new-signal.js'

/** What the tagger found in one text, as it is kept. */
export interface TaggedText {
  readonly tags: ReturnType<typeof tagRows>
  readonly referrals: ReturnType<typeof referralRows>
}

/** Tags texts that are already redacted, in order. */
export function tagTexts(tagger: Tagger, texts: readonly string[]): readonly TaggedText[] {
  return texts.map((text) => {
    const read = tagger.read(text)
    return { tags: tagRows(read), referrals: referralRows(read.tags) }
  })
}
