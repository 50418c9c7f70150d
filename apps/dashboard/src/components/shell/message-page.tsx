import { Link } from 'react-router'
import { labels } from '../../labels.js'
import { PageHeading } from './page-heading.js'

/** Shown for an address that does not exist. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading title={labels.notFound.title} intro={labels.notFound.text} />
      <p>
        <Link to="/">{labels.notFound.back}</Link>
      </p>
    </>
  )
}

/** Shown when a page fails while it is drawn. */
export function CrashedPage() {
  return (
    <main>
      <PageHeading title={labels.crashed.title} intro={labels.crashed.text} />
    </main>
  )
}
