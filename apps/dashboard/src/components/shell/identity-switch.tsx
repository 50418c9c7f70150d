import { demoIdentities } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import { useSessionChange } from './use-session.js'

/** The plainly marked switch between the identities of this try-out. */
export function IdentitySwitch({ identity }: { readonly identity: string | null }) {
  const change = useSessionChange()
  return (
    <aside className="identity" aria-label={labels.identity.region}>
      <label htmlFor="identity">{labels.identity.prefix}</label>
      <select
        id="identity"
        value={identity ?? undefined}
        disabled={change.isPending}
        onChange={({ target }) => {
          const chosen = demoIdentities.find(({ id }) => id === target.value)
          if (chosen !== undefined) change.send({ identity: chosen.id })
        }}
      >
        {demoIdentities.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {change.error !== null && <span role="alert">{labels.identity.failed}</span>}
    </aside>
  )
}
