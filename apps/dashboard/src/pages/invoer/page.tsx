import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { invoerLabels } from './labels.js'
import { BatchView } from './batch-view.js'
import { BatchesPart } from './batches-part.js'
import { FilePart } from './file-part.js'
import { PartsMenu } from './parts-menu.js'
import { SignalPart } from './signal-part.js'
import { useInvoer } from './use-invoer.js'

const words = invoerLabels

/** Invoer: send in a file or one signal, and mend what was set apart. */
export function InvoerPage() {
  const { session, mayWrite, part, batchId, channels, channel, change } = useInvoer()
  const choose = (kanaal: string) => change({ kanaal })
  return (
    <>
      <PageHeading title={labels.pages.invoer} intro={words.intro} />
      <Loaded query={session}>
        {() =>
          mayWrite !== true ? (
            <p className="notice">{words.notAllowed}</p>
          ) : (
            <>
              <PartsMenu part={part} channel={channel} />
              {part === 'bestand' && <FilePart channels={channels} channel={channel} choose={choose} />}
              {part === 'signaal' && <SignalPart channels={channels} channel={channel} choose={choose} />}
              {part === 'leveringen' && batchId === null && <BatchesPart />}
              {batchId !== null && <BatchView key={batchId} id={batchId} />}
            </>
          )
        }
      </Loaded>
    </>
  )
}
