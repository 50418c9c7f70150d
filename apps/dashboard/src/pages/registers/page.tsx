import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { ConceptList } from './concept-list.js'
import { KindsMenu } from './kinds-menu.js'
import type { DataKind, Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { PatternDetail } from './pattern-detail.js'
import { RegisterList } from './register-list.js'
import { RowDetail } from './row-detail.js'
import { TableDetail } from './table-detail.js'
import { useRegisters } from './use-registers.js'

/** Registers: what people keep of bottlenecks and what is done about them, with everything that was ever recorded. */
export function RegistersPage() {
  const { session, kind, data, code, state, mayRaise, change } = useRegisters()
  return (
    <>
      <PageHeading title={labels.pages.registers} intro={words.intro} fictional={data === 'demo'} />
      <KindsMenu kind={kind} data={data} />
      <Loaded query={session}>
        {() =>
          code !== null ? (
            <Detail key={`${kind.slug} ${code}`} kind={kind} data={data} code={code} />
          ) : (
            <>
              <p>{words.about[kind.slug]}</p>
              <RegisterList
                key={`${kind.slug} ${data}`}
                kind={kind}
                data={data}
                state={state}
                change={change}
              />
              {kind.register === 'pattern' && mayRaise && <ConceptList data={data} />}
            </>
          )
        }
      </Loaded>
    </>
  )
}

interface DetailProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
}

function Detail({ kind, data, code }: DetailProps) {
  switch (kind.register) {
    case 'pattern':
      return <PatternDetail code={code} data={data} />
    case 'tafel':
      return <TableDetail code={code} data={data} />
    default:
      return <RowDetail kind={kind} code={code} data={data} />
  }
}
