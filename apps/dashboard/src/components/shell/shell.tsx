import { roleRules } from '@rode-draad/domain'
import { useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import { ApiError } from '../../api.js'
import { labels } from '../../labels.js'
import { FigureScope } from '../figure/figure-scope.js'
import { AccountBar } from './account-bar.js'
import { IdentitySwitch } from './identity-switch.js'
import { SignInPage } from './sign-in-page.js'
import { useOpenDetailsForPrint } from './use-open-details-for-print.js'
import { useSession } from './use-session.js'
import { readerName } from './reader-name.js'
import { partsFor } from './signalen-parts.js'

const links = [
  { to: '/', label: labels.pages.weekbeeld },
  { to: '/patronen', label: labels.pages.patronen },
  { to: '/wachtlijsten', label: labels.pages.wachtlijsten },
  { to: '/doorlooptijd', label: labels.pages.doorlooptijd },
  { to: '/opvolging', label: labels.pages.opvolging },
  { to: '/signalen', label: labels.pages.signalen },
  { to: '/registers', label: labels.pages.registers },
  { to: '/verantwoording', label: labels.pages.verantwoording },
] as const

const forSenders = [{ to: '/invoer', label: labels.pages.invoer }] as const

/** Header with name, menu and identity around every page; a new page gets the focus. Who is not signed in sees no page. */
export function Shell() {
  useOpenDetailsForPrint()
  const { data: session, error } = useSession()
  const signedOut = error instanceof ApiError && error.status === 401
  const main = useFocusOnNewPage()
  const mayWrite = session !== undefined && roleRules[session.role].may.includes('write-signal')
  // For who can do nothing there it is no way to go.
  const shown = links.filter(
    ({ to }) => to !== '/signalen' || session === undefined || partsFor(session.role).length > 0,
  )
  return (
    <>
      <a className="skip-link" href="#inhoud">
        {labels.skip}
      </a>
      {!signedOut && session?.kind === 'demo' && <IdentitySwitch identity={session.identity} />}
      {!signedOut && session?.kind === 'person' && <AccountBar session={session} />}
      <header className="site-header">
        <Link to="/" className="product">
          <img src="/rode-draad.svg" alt="" width="40" height="40" />
          <span>
            <strong>{labels.product}</strong>
            <span>{labels.tagline}</span>
          </span>
        </Link>
        <nav aria-label={labels.navigation}>
          <ul>
            {[...shown, ...(mayWrite ? forSenders : [])].map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="inhoud" ref={main} tabIndex={-1}>
        <FigureScope facts={session === undefined ? [] : [[labels.figure.reader, readerName(session)]]}>
          {signedOut ? <SignInPage /> : <Outlet />}
        </FigureScope>
      </main>
    </>
  )
}

function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [pathname])
  return main
}
