import { Loaded } from '../../components/figure/loaded.js'
import { Actions } from './actions.js'
import { type Content, factsOf, listIn } from './content-facts.js'
import { DetailSheet } from './detail-sheet.js'
import { Facts } from './facts.js'
import { fieldWords } from './field-words.js'
import { kindOf, type DataKind, type Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { versionEvents } from './life.js'
import { LifeList } from './life-list.js'
import { LinkedRows } from './linked-rows.js'
import { TermFacts } from './term-facts.js'
import { useVersions } from './use-register-data.js'
import { VersionForm } from './version-form.js'
import { isWatchable, WatchTerm } from './watch-term.js'
import { Voices } from './voices.js'
import { writeWords } from './write-words.js'
import type { Done } from './writing.js'

interface RowDetailProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
  readonly mayKeep: boolean
  readonly done: Done
}

/** The field that names a row. */
const naming: Readonly<Record<string, string>> = {
  measure: 'title',
  recommendation: 'recommendation',
  obstacle: 'claimedObstacle',
  tafel: 'name',
  termijn: 'kind',
}

/** Fields that are shown in a way of their own. */
const shownApart: Readonly<Record<string, readonly string[]>> = {
  recommendation: ['vwsSays', 'ombudsmanSays', 'measures'],
  termijn: ['about'],
}

function titleOf(value: Content[string] | undefined, code: string): string {
  return typeof value === 'string' ? (fieldWords.codes[value] ?? value) : code
}

/** A measure, recommendation, obstacle or term as it stands, with every version that there was. */
export function RowDetail({ kind, data, code, mayKeep, done }: RowDetailProps) {
  const versions = useVersions(kind, code)
  const { register } = kind
  return (
    <Loaded query={versions}>
      {(all) => {
        const newest = all.at(-1)
        if (newest === undefined) return null
        const { content, withdrawn } = newest
        const name = naming[register] ?? 'title'
        const apart = [name, ...(shownApart[register] ?? [])]
        return (
          <DetailSheet
            kind={kind}
            data={data}
            code={code}
            title={titleOf(content[name], code)}
            notices={withdrawn ? [words.withdrawn] : []}
          >
            {mayKeep && isWatchable(register) && <WatchTerm {...{ register, data, code }} />}
            {mayKeep && (
              <Actions
                actions={[
                  {
                    name: 'versie',
                    label: writeWords.change,
                    form: (close) => (
                      <VersionForm
                        {...{ kind, data, code, newest }}
                        done={(outcome) => {
                          close()
                          done({ ...outcome, code })
                        }}
                        cancel={close}
                      />
                    ),
                  },
                ]}
              />
            )}
            {register === 'recommendation' && <Voices content={content} />}
            <Facts facts={factsOf(register, content).filter((fact) => !apart.includes(fact.name))} />
            {register === 'termijn' && <TermFacts content={content} data={data} />}
            <LinkedRows
              title={words.measures}
              kind={kindOf('measure')}
              data={data}
              codes={listIn(content, 'measures')}
            />
            <LifeList events={versionEvents(register, all)} />
          </DetailSheet>
        )
      }}
    </Loaded>
  )
}
