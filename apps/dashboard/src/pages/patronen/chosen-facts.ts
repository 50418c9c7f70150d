import { channels, laws, type CountedPlaces, onlyCounted, regions, themes } from '@rode-draad/domain'
import { placesText } from '../../components/figure/counted-scope.js'
import type { FigureFact } from '../../components/figure/figure-scope.js'
import { patronenLabels } from './labels.js'
import type { PatronenFilters } from './filters.js'

const lists = { theme: themes, region: regions, channel: channels, law: laws } as const

/** What the figures are narrowed to, by name: by choice, else by what the reader may count, else to nothing ('Alle'). */
export function chosenFacts(filters: PatronenFilters, places: CountedPlaces): readonly FigureFact[] {
  return (['theme', 'region', 'channel', 'law'] as const).map((key) => {
    const options: readonly { readonly code: string; readonly label: string }[] = lists[key]
    const chosen = options.find(({ code }) => code === filters[key])
    return [patronenLabels[key], chosen?.label ?? reachText(key, places)]
  })
}

/** A sentence that says what the reader did not choose and the figures are narrowed to all the same; '' for nothing. */
export function narrowedSentence(
  { region, channel }: Pick<PatronenFilters, 'region' | 'channel'>,
  { regions: inRegions, channels: inChannels }: CountedPlaces,
): string {
  const only = onlyCounted({
    regions: region === undefined ? inRegions : null,
    channels: channel === undefined ? inChannels : null,
  })
  return only === null ? '' : ` ${only}`
}

function reachText(key: keyof typeof lists, { regions: inRegions, channels: inChannels }: CountedPlaces) {
  if (key === 'region' && inRegions !== null) return placesText('regions', inRegions)
  if (key === 'channel' && inChannels !== null) return placesText('channels', inChannels)
  return patronenLabels.all
}
