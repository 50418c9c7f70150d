import { Loaded } from '../../components/figure/loaded.js'
import { AgendaList } from './agenda-list.js'
import { factsOf } from './content-facts.js'
import { DecisionLog } from './decision-log.js'
import { DetailSheet } from './detail-sheet.js'
import { Facts } from './facts.js'
import { kindOf, type DataKind } from './kinds.js'
import { versionEvents } from './life.js'
import { LifeList } from './life-list.js'
import { TableActions } from './table-actions.js'
import { useTable } from './use-register-data.js'
import type { Done } from './writing.js'

interface TableDetailProps {
  readonly code: string
  readonly mayKeep: boolean
  readonly done: Done
}

/** A table: its agenda in the order of those present, what others passed on to it, what it decided. */
export function TableDetail({ code, mayKeep, done }: TableDetailProps) {
  const query = useTable(code)
  return (
    <Loaded query={query}>
      {({ table, versions }) => {
        const data: DataKind = table.fictional ? 'demo' : 'real'
        return (
          <DetailSheet kind={kindOf('tafel')} data={data} code={code} title={table.name}>
            {mayKeep && <TableActions {...{ table, versions, data, done }} />}
            <AgendaList table={table} data={data} />
            <DecisionLog decisions={table.decisions} data={data} />
            <Facts
              facts={factsOf('tafel', versions.at(-1)?.content ?? {}).filter(({ name }) => name !== 'name')}
            />
            <LifeList events={versionEvents('tafel', versions)} />
          </DetailSheet>
        )
      }}
    </Loaded>
  )
}
