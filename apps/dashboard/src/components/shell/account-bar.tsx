import type { SessionAnswer } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import { useSessionChange, useSignOut } from './use-session.js'

/** Who is signed in and for whom, the role that counts now, and the way out. */
export function AccountBar({ session }: { readonly session: SessionAnswer }) {
  const { label, onBehalfOf, role, roles } = session
  const change = useSessionChange()
  const leave = useSignOut()
  return (
    <aside className="identity" aria-label={labels.account.region}>
      <span className="name">
        {onBehalfOf === null ? labels.account.who(label) : labels.account.onBehalfOf(label, onBehalfOf)}
      </span>
      <label htmlFor="role">{labels.account.role}</label>
      {roles.length > 1 ? (
        <select
          id="role"
          value={role}
          disabled={change.isPending}
          onChange={({ target }) => {
            const chosen = roles.find(({ code }) => code === target.value)
            if (chosen !== undefined) change.send({ role: chosen.code })
          }}
        >
          {roles.map(({ code, label: name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <output id="role">{roles[0]?.label}</output>
      )}
      <button type="button" disabled={leave.isPending} onClick={() => leave.send()}>
        {labels.account.signOut}
      </button>
      {(change.error ?? leave.error) !== null && <span role="alert">{labels.account.failed}</span>}
    </aside>
  )
}
