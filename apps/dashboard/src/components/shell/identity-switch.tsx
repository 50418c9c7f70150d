import { demoIdentities } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import { useIdentityChange, useSession } from './use-session.js'

/** The plainly marked switch between the identities of this try-out; nothing until the server tells who looks. */
export function IdentitySwitch() {
  const session = useSession()
  const change = useIdentityChange()
  if (session.data === undefined) return null
  return (
    <aside className="identity" aria-label={labels.identity.region}>
      <label htmlFor="identity">{labels.identity.prefix}</label>
      <select
        id="identity"
        value={session.data.identity}
        disabled={change.isPending}
        onChange={({ target }) => {
          const chosen = demoIdentities.find(({ id }) => id === target.value)
          if (chosen !== undefined) change.mutate(chosen.id)
        }}
      >
        {demoIdentities.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {change.isError && <span role="alert">{labels.identity.failed}</span>}
    </aside>
  )
}
