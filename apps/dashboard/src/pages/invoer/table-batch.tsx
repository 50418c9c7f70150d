import type { ColumnMappingAnswer } from '@rode-draad/contract'
import { dutchMoment, type ChannelCode } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { putMapping } from './intake-api.js'
import { draftFaults, isRemembered, mappingOf, startDraft } from './mapping-draft.js'
import { MappingForm } from './mapping-form.js'
import { Preview } from './preview.js'
import { previewRows } from './preview-rows.js'
import type { ReadTable } from './read-file.js'
import { SendPanel } from './send-panel.js'

interface TableBatchProps {
  readonly channel: ChannelCode
  readonly file: ReadTable
  /** What the program remembers for the channel. */
  readonly saved: ColumnMappingAnswer
}

/** A table of which the columns are named, looked at and sent. */
export function TableBatch({ channel, file, saved }: TableBatchProps) {
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => startDraft(file.headings, file.rows, saved))
  const mapping = useMemo(() => mappingOf(draft), [draft])
  const today = dutchMoment(new Date()).day
  const rows = useMemo(() => previewRows(file, mapping, channel, today), [file, mapping, channel, today])
  const remembered = isRemembered(mapping, saved)
  const remember = async () => {
    if (!remembered) client.setQueryData(['column-mapping', channel], await putMapping(channel, mapping))
  }
  return (
    <>
      <MappingForm draft={draft} change={setDraft} file={file} channel={channel} remembered={remembered} />
      <Preview rows={rows} />
      <SendPanel channel={channel} file={file} faults={draftFaults(draft)} prepare={remember} />
    </>
  )
}
