import { formatPeriod } from '@rode-draad/charts'
import { channels, laws, periodKinds, regions, themes } from '@rode-draad/domain'
import { Choice } from '../../components/choice.js'
import { patronenLabels } from './labels.js'
import type { UrlChanges } from '../../use-url-state.js'
import { type DataKind, dataKinds, type PatronenFilters } from './filters.js'

const words = patronenLabels

interface FilterFormProps {
  readonly filters: PatronenFilters
  readonly data: DataKind | undefined
  /** Years to choose from, in order. */
  readonly years: readonly string[]
  /** Period codes to put themes in order by, in time order, and the one in use. */
  readonly periods: readonly string[]
  readonly focus: string | undefined
  /** Whether what is shown is under disclosure control: then there is less to combine. */
  readonly controlled: boolean
  readonly change: (changes: UrlChanges) => void
}

/**
 * What may be chosen beside what is chosen already, as the list of grouping sets of the server has it: a law by itself,
 * and under control no channel within a region. What is chosen stays on offer, so that it has its name.
 */
function offeredChoices({ region, channel, law }: PatronenFilters, controlled: boolean) {
  const isPlaced = region !== undefined || channel !== undefined
  return {
    region: law === undefined || region !== undefined,
    channel: (law === undefined && !(controlled && region !== undefined)) || channel !== undefined,
    law: !isPlaced || law !== undefined,
  }
}

/** Everything the reader can choose; each choice goes to the address at once. */
export function FilterForm({ filters, data, years, periods, focus, controlled, change }: FilterFormProps) {
  const { region, channel, law } = filters
  const offered = offeredChoices(filters, controlled)
  const coded = (options: readonly { readonly code: string; readonly label: string }[]) =>
    options.map(({ code, label }) => ({ value: code, label }))
  const yearOptions = (fits: (year: string) => boolean) =>
    years.filter(fits).map((year) => ({ value: year, label: year }))
  const set = (key: string) => (value: string) => change({ [key]: value })
  return (
    <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.data}
        value={data}
        options={dataKinds.map((kind) => ({ value: kind, label: words.dataKinds[kind] }))}
        onChoose={set('data')}
      />
      <Choice
        label={words.period}
        value={filters.period}
        options={periodKinds.map((kind) => ({ value: kind, label: words.periods[kind] }))}
        onChoose={(period) => change({ period, focus: null })}
      />
      <Choice
        label={words.from}
        value={filters.from}
        none={words.first}
        options={yearOptions((year) => filters.until === undefined || year <= filters.until)}
        onChoose={set('from')}
      />
      <Choice
        label={words.until}
        value={filters.until}
        none={words.last}
        options={yearOptions((year) => filters.from === undefined || year >= filters.from)}
        onChoose={set('until')}
      />
      <Choice
        label={words.focus}
        value={focus}
        options={[...periods].reverse().map((code) => ({ value: code, label: formatPeriod(code) }))}
        onChoose={set('focus')}
      />
      <Choice
        label={words.theme}
        value={filters.theme}
        none={words.all}
        options={coded(themes)}
        onChoose={set('theme')}
      />
      <Choice
        label={words.region}
        value={region}
        none={words.all}
        options={offered.region ? coded(regions) : []}
        onChoose={set('region')}
      />
      <Choice
        label={words.channel}
        value={channel}
        none={words.all}
        options={offered.channel ? coded(channels) : []}
        onChoose={set('channel')}
      />
      <Choice
        label={words.law}
        value={law}
        none={words.all}
        options={offered.law ? coded(laws) : []}
        onChoose={set('law')}
      />
      {(law ?? region ?? channel) !== undefined && <p>{words.notTogether}</p>}
      {law === undefined && !offered.channel && <p>{words.notTogetherControlled}</p>}
    </form>
  )
}
