import type { ColumnMappingAnswer } from '@rode-draad/contract'
import { dutchMoment, type ChannelCode } from '@rode-draad/domain'
import { useMemo } from 'react'
import { MappingChoice } from './mapping-choice.js'
import { MappingForm } from './mapping-form.js'
import { Preview } from './preview.js'
import { previewRows } from './preview-rows.js'
import type { ReadTable } from './read-file.js'
import { SendPanel } from './send-panel.js'
import { useMapping } from './use-mapping.js'

interface TableBatchProps {
  readonly channel: ChannelCode
  readonly file: ReadTable
  /** What the program remembers for the channel. */
  readonly mappings: readonly ColumnMappingAnswer[]
}

/** A table of which the columns are named, looked at and sent. */
export function TableBatch({ channel, file, mappings }: TableBatchProps) {
  const work = useMapping(channel, file, mappings)
  const { name, draft, mapping, faults, setDraft, remember } = work
  const today = dutchMoment(new Date()).day
  const rows = useMemo(() => previewRows(file, mapping, channel, today), [file, mapping, channel, today])
  const choice = <MappingChoice work={work} channel={channel} />
  return (
    <>
      <MappingForm choice={choice} draft={name === null ? null : draft} change={setDraft} file={file} />
      {name !== null && (
        <>
          <Preview rows={rows} />
          <SendPanel channel={channel} file={file} faults={faults} prepare={remember} />
        </>
      )}
    </>
  )
}
