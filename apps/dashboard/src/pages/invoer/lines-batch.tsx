import { dutchMoment, type ChannelCode } from '@rode-draad/domain'
import { useMemo } from 'react'
import { Preview } from './preview.js'
import { previewRows } from './preview-rows.js'
import type { ReadLines } from './read-file.js'
import { SendPanel } from './send-panel.js'

/** JSON Lines: our own fields, so there is nothing to name. */
export function LinesBatch({ channel, file }: { readonly channel: ChannelCode; readonly file: ReadLines }) {
  const today = dutchMoment(new Date()).day
  const rows = useMemo(() => previewRows(file, null, channel, today), [file, channel, today])
  return (
    <>
      <Preview rows={rows} />
      <SendPanel channel={channel} file={file} faults={[]} />
    </>
  )
}
