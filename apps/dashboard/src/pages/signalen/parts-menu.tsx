import { Link } from 'react-router'
import { helpLabels } from './help-labels.js'
import { parts, type Part } from './use-help.js'
import type { DataKind } from './use-signalen.js'

/** The parts of the page, as links that keep the kind of data. */
export function PartsMenu({ part, data }: { readonly part: Part; readonly data: DataKind | null }) {
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
