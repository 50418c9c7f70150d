import { labels } from '../../labels.js'

interface PageHeadingProps {
  readonly title: string
  readonly intro: string
  /** True when everything on the page is invented. */
  readonly fictional?: boolean
}

/** Title of the page and of the browser's tab, what it is about, and the banner for invented data. */
export function PageHeading({ title, intro, fictional = false }: PageHeadingProps) {
  return (
    <header className="page-heading">
      <title>{`${title} – ${labels.product}`}</title>
      <h1>{title}</h1>
      {fictional && (
        <p className="fictional" role="note">
          {labels.fictional}
        </p>
      )}
      <p className="intro">{intro}</p>
    </header>
  )
}
