import { Link } from 'react-router'
import type { SignalenPart } from '../../components/shell/signalen-parts.js'
import { helpLabels } from './help-labels.js'
import type { DataKind } from './use-signalen.js'

interface PartsMenuProps {
  /** Those that the reader can use. */
  readonly parts: readonly SignalenPart[]
  readonly part: SignalenPart
  readonly data: DataKind | null
}

/** The parts of the page, as links that keep the kind of data; none where there is nothing to choose. */
export function PartsMenu({ parts, part, data }: PartsMenuProps) {
  if (parts.length < 2 && parts.includes(part)) return null
  return (
    <nav className="parts" aria-label={helpLabels.parts.label}>
      <ul>
        {parts.map((one) => {
          const query = new URLSearchParams({ deel: one, ...(data === null ? {} : { data }) })
          return (
            <li key={one}>
              <Link to={`?${query.toString()}`} aria-current={one === part ? 'true' : undefined}>
                {helpLabels.parts[one]}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
