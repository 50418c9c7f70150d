import { Choice } from '../../components/choice.js'
import { labels } from '../../labels.js'
import { invoerLabels } from './labels.js'
import type { TableRow } from './csv-sample.js'
import type { Option } from '../../components/form/form-field.js'
import { mostWords, wordsToTranslate } from './words-to-translate.js'

const words = invoerLabels.mapping

interface ValueTranslationsProps {
  readonly heading: string
  readonly rows: readonly TableRow[]
  readonly index: number
  readonly options: readonly Option[]
  readonly values: Readonly<Record<string, string>>
  readonly change: (values: Readonly<Record<string, string>>) => void
}

/** From the words of the organisation to our codes; nothing when the column only holds codes. */
export function ValueTranslations({ heading, rows, index, options, values, change }: ValueTranslationsProps) {
  const said = wordsToTranslate(rows, index, options, values)
  if (said.length === 0) return null
  if (said.length > mostWords) return <p className="hint">{words.tooManyWords}</p>
  const set = (word: string) => (code: string) => {
    const { [word]: _before, ...others } = values
    change(code === '' ? others : { ...others, [word]: code })
  }
  return (
    <fieldset className="fields">
      <legend>{words.values(heading)}</legend>
      <p className="hint">{words.valuesHint}</p>
      {said.map((word) => (
        <Choice
          key={word}
          label={word}
          value={values[word] ?? ''}
          none={labels.form.none}
          options={options}
          onChoose={set(word)}
        />
      ))}
    </fieldset>
  )
}
