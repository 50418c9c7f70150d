import { onlyCounted, placeNames } from '@rode-draad/domain'
import type { ReactNode } from 'react'
import { labels } from '../../labels.js'
import { useCountedPlaces } from '../shell/use-session.js'
import { type FigureFact, FigureScope } from './figure-scope.js'

/** Says of every figure inside over which regions and channels it counts, when that is not all of them. */
export function CountedScope({ children }: { readonly children: ReactNode }) {
  const places = useCountedPlaces()
  const facts = (['regions', 'channels'] as const).flatMap((kind): FigureFact[] => {
    const codes = places[kind]
    return codes === null ? [] : [[labels.choices[factOf[kind]], placesText(kind, codes)]]
  })
  return <FigureScope facts={facts}>{children}</FigureScope>
}

const factOf = { regions: 'region', channels: 'channel' } as const

/** Names of regions or channels; that there are none when there are none. */
export function placesText(kind: 'regions' | 'channels', codes: readonly string[]): string {
  return codes.length === 0 ? labels.none : placeNames(kind, codes)
}

/** How a finding goes on that counts signals: of which alone, or not at all. */
export function useOnlyCounted(): string {
  const only = onlyCounted(useCountedPlaces())
  return only === null ? '' : ` ${only}`
}
