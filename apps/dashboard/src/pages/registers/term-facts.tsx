import { formatDate } from '@rode-draad/charts'
import { keptRegisters } from '@rode-draad/contract'
import { watchedTermDays } from '@rode-draad/domain'
import type { Content } from './content-facts.js'
import { Facts } from './facts.js'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { LinkedRows } from './linked-rows.js'

interface TermFactsProps {
  readonly content: Content
  readonly data: DataKind
}

/** What a term is about, and its last day. */
export function TermFacts({ content, data }: TermFactsProps) {
  const [register = '', code = ''] = textIn(content, 'about')?.split('/') ?? []
  const kept = keptRegisters.find((one) => one === register)
  const days = watchedTermDays({
    kind: textIn(content, 'kind') ?? '',
    startsOn: textIn(content, 'startsOn') ?? '',
    endsOn: textIn(content, 'endsOn'),
    lengthened: textIn(content, 'lengthened') === 'ja' ? 'ja' : 'nee',
    doneOn: textIn(content, 'doneOn'),
  })
  return (
    <>
      {days !== null && (
        <Facts
          facts={[
            { name: 'lastOn', label: words.lastDay, text: formatDate(days.lastOn) },
            ...(days.longestOn === null
              ? []
              : [{ name: 'longestOn', label: words.longestDay, text: formatDate(days.longestOn) }]),
          ]}
        />
      )}
      {kept !== undefined && (
        <LinkedRows title={words.termAbout} kind={kindOf(kept)} data={data} codes={[code]} />
      )}
    </>
  )
}

function textIn(content: Content, name: string): string | null {
  const value = content[name] ?? null
  return typeof value === 'string' ? value : null
}
