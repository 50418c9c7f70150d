import { Link } from 'react-router'
import { invoerLabels } from './labels.js'
import { parts, type Part } from './use-invoer.js'

const words = invoerLabels.parts
const titles = { bestand: words.file, signaal: words.signal, leveringen: words.batches } as const

/** The parts of the page, as links that keep the channel. */
export function PartsMenu({ part, channel }: { readonly part: Part; readonly channel: string | undefined }) {
  return (
    <nav className="parts" aria-label={words.label}>
      <ul>
        {parts.map((one) => {
          const query = new URLSearchParams({
            onderdeel: one,
            ...(channel === undefined ? {} : { kanaal: channel }),
          })
          return (
            <li key={one}>
              <Link to={`?${query.toString()}`} aria-current={one === part ? 'true' : undefined}>
                {titles[one]}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
