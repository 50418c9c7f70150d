import { channels, laws, regions, themes } from '@rode-draad/domain'
import type { FigureFact } from '../../components/figure/figure-scope.js'
import { labels } from '../../labels.js'
import type { PatronenFilters } from './filters.js'

const lists = { theme: themes, region: regions, channel: channels, law: laws } as const

/** What the figures are narrowed to, by name; 'Alle' where there is no choice. */
export function chosenFacts(filters: PatronenFilters): readonly FigureFact[] {
  return (['theme', 'region', 'channel', 'law'] as const).map((key) => {
    const options: readonly { readonly code: string; readonly label: string }[] = lists[key]
    const chosen = options.find(({ code }) => code === filters[key])
    return [labels.patronen[key], chosen?.label ?? labels.patronen.all]
  })
}
