import { labels } from '../labels.js'
import { Choice } from './choice.js'

/** Of registers: what is real, or what is made up to show how it works. */
export const dataKinds = ['real', 'demo'] as const
export type DataKind = (typeof dataKinds)[number]

/** What the address asks for; real registers are there from the start, so those without a choice. */
export function dataKindIn(params: URLSearchParams): DataKind {
  return dataKinds.find((kind) => kind === params.get('data')) ?? 'real'
}

/** As a question to the server says it: what is real goes without saying. */
export function asked(data: DataKind): 'demo' | undefined {
  return data === 'demo' ? data : undefined
}

interface DataChoiceProps {
  readonly data: DataKind
  readonly choose: (data: DataKind) => void
}

/** Switches between real registers and made-up ones; never both. */
export function DataChoice({ data, choose }: DataChoiceProps) {
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={labels.choices.data}
        value={data}
        options={dataKinds.map((value) => ({ value, label: labels.registerKinds[value] }))}
        onChoose={(value) => choose(value === 'demo' ? 'demo' : 'real')}
      />
    </form>
  )
}
