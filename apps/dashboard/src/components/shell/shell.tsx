import { useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import { labels } from '../../labels.js'
import { IdentitySwitch } from './identity-switch.js'
import { useOpenDetailsForPrint } from './use-open-details-for-print.js'

const links = [
  { to: '/patronen', label: labels.pages.patronen },
  { to: '/wachtlijsten', label: labels.pages.wachtlijsten },
  { to: '/doorlooptijd', label: labels.pages.doorlooptijd },
] as const

/** Header with name, menu and identity around every page; a new page gets the focus. */
export function Shell() {
  useOpenDetailsForPrint()
  const main = useFocusOnNewPage()
  return (
    <>
      <a className="skip-link" href="#inhoud">
        {labels.skip}
      </a>
      <IdentitySwitch />
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
            {links.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="inhoud" ref={main} tabIndex={-1}>
        <Outlet />
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
