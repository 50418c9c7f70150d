import { useLocation } from 'react-router'
import { signInAddress } from '../../api.js'
import { labels } from '../../labels.js'
import { PageHeading } from './page-heading.js'

/** For somebody who is not signed in, or no longer; afterwards this page opens again. */
export function SignInPage() {
  const { pathname, search } = useLocation()
  return (
    <>
      <PageHeading title={labels.signIn.title} intro={labels.signIn.text} />
      <p>
        <a className="button-link" href={signInAddress(`${pathname}${search}`)}>
          {labels.signIn.link}
        </a>
      </p>
    </>
  )
}
