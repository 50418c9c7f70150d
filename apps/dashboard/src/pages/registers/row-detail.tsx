import { Loaded } from '../../components/figure/loaded.js'
import { factsOf } from './content-facts.js'
import { DetailSheet } from './detail-sheet.js'
import { Facts } from './facts.js'
import type { DataKind, Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { versionEvents } from './life.js'
import { LifeList } from './life-list.js'
import { useVersions } from './use-register-data.js'
import { Voices } from './voices.js'

interface RowDetailProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
}

/** The field that names a row. */
const naming: Readonly<Record<string, string>> = {
  measure: 'title',
  recommendation: 'recommendation',
  obstacle: 'claimedObstacle',
  tafel: 'name',
}

/** A measure, recommendation or obstacle as it stands, with every version that there was. */
export function RowDetail({ kind, data, code }: RowDetailProps) {
  const versions = useVersions(kind, code)
  const { register } = kind
  return (
    <Loaded query={versions}>
      {(all) => {
        const newest = all.at(-1)
        if (newest === undefined) return null
        const { content, withdrawn } = newest
        const name = naming[register] ?? 'title'
        const apart = register === 'recommendation' ? [name, 'vwsSays', 'ombudsmanSays'] : [name]
        return (
          <DetailSheet
            kind={kind}
            data={data}
            code={code}
            title={String(content[name] ?? code)}
            notices={withdrawn ? [words.withdrawn] : []}
          >
            {register === 'recommendation' && <Voices content={content} />}
            <Facts facts={factsOf(register, content).filter((fact) => !apart.includes(fact.name))} />
            <LifeList events={versionEvents(register, all)} />
          </DetailSheet>
        )
      }}
    </Loaded>
  )
}
