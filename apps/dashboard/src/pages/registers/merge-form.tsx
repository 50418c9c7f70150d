import { patternMergeBody, type PatternRecord } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import { usePatternOptions } from './use-options.js'
import { postMerge } from './write-api.js'
import { mergeFields } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface MergeFormProps {
  readonly record: PatternRecord
  readonly done: Done
  readonly cancel: () => void
}

/** Lets a pattern become part of another that is published; both keep their history. */
export function MergeForm({ record: { code, fictional }, done, cancel }: MergeFormProps) {
  const today = dutchMoment(new Date()).day
  const others = usePatternOptions(fictional ? 'demo' : 'real').filter(({ value }) => value !== code)
  return (
    <WriteForm
      id="samenvoegen"
      title={words.mergeTitle}
      intro={words.mergeText}
      fields={mergeFields(today, others)}
      values={{}}
      schema={patternMergeBody(today)}
      complete={(body) => ({ ...body, codes: [code] })}
      send={postMerge}
      saved={() => done({ said: words.saved, redactions: null })}
      cancel={cancel}
    />
  )
}
