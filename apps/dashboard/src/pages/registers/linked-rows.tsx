import { Link } from 'react-router'
import type { DataKind, Kind } from './kinds.js'
import { useItems } from './use-register-data.js'
import { addressOf } from './use-registers.js'

interface LinkedRowsProps {
  readonly title: string
  readonly kind: Kind
  readonly data: DataKind
  readonly codes: readonly string[]
}

/** Other rows that this one names, by their title where everybody may see it, else by their code. */
export function LinkedRows({ title, kind, data, codes }: LinkedRowsProps) {
  const items = useItems(kind, data, codes.length > 0)
  if (codes.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="linked-rows">
        {codes.map((code) => (
          <li key={code}>
            <Link to={addressOf(kind, data, { code })}>
              {items.data?.find((item) => item.code === code)?.title ?? code}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
