import { Link } from 'react-router'
import { kinds, type DataKind, type Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { addressOf } from './use-registers.js'

/** The registers, as links. */
export function KindsMenu({ kind, data }: { readonly kind: Kind; readonly data: DataKind }) {
  return (
    <nav className="parts" aria-label={words.kinds}>
      <ul>
        {kinds.map((one) => (
          <li key={one.slug}>
            <Link to={addressOf(one, data)} aria-current={one.slug === kind.slug ? 'true' : undefined}>
              {words.kind[one.slug]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
