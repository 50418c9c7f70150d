import type { ChannelCode } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import { invoerLabels } from './labels.js'
import type { Option } from '../../components/form/form-field.js'
import { FileChoice } from './file-choice.js'
import { fetchMappings } from './intake-api.js'
import { LinesBatch } from './lines-batch.js'
import { TableBatch } from './table-batch.js'
import { mappingsKey } from './use-mapping.js'
import { useChosenFile } from './use-chosen-file.js'

const words = invoerLabels

interface FilePartProps {
  readonly channels: readonly Option[]
  readonly channel: ChannelCode | undefined
  readonly choose: (channel: string) => void
}

/** A file of signals: chosen, looked at, its columns named, tried and sent. */
export function FilePart({ channels, channel, choose }: FilePartProps) {
  const chosen = useChosenFile()
  const { file, number } = chosen
  return (
    <>
      <section className="intake-panel" aria-labelledby="file-title">
        <h2 id="file-title">{words.file.title}</h2>
        <Choice
          label={words.channel}
          value={channel}
          none={words.choose}
          options={channels}
          onChoose={choose}
        />
        {channel === undefined ? <p>{words.file.channelFirst}</p> : <FileChoice chosen={chosen} />}
      </section>
      {channel !== undefined && file?.kind === 'table' && (
        <MappedTable key={`${channel} ${number}`} channel={channel} file={file} />
      )}
      {channel !== undefined && file?.kind === 'lines' && (
        <LinesBatch key={`${channel} ${number}`} channel={channel} file={file} />
      )}
    </>
  )
}

function MappedTable(props: Omit<Parameters<typeof TableBatch>[0], 'mappings'>) {
  const { channel } = props
  const saved = useQuery({ queryKey: mappingsKey(channel), queryFn: () => fetchMappings(channel) })
  return <Loaded query={saved}>{(mappings) => <TableBatch {...props} mappings={mappings} />}</Loaded>
}
