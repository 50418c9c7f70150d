import { Link } from 'react-router'
import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { CalibrationTable } from './calibration-table.js'
import { ConfusionTable } from './confusion-table.js'
import { KeyFiguresFigure } from './key-figures-figure.js'
import { verantwoordingLabels as words } from './labels.js'
import { OtherFacets } from './other-facets.js'
import { LawQuality, ThemeQuality } from './quality-table.js'
import { RetagProgress } from './retag-progress.js'
import { useKeyFigures, useRetagRuns, useTaggerEvaluation } from './use-verantwoording.js'
import { VersionList } from './version-list.js'

/** Verantwoording: how well the tagger does, what it mixes up, and what no figure here can say. */
export function VerantwoordingPage() {
  const evaluation = useTaggerEvaluation()
  const keyFigures = useKeyFigures()
  const retagRuns = useRetagRuns()
  return (
    <>
      <PageHeading title={labels.pages.verantwoording} intro={words.intro} />
      <Loaded query={evaluation}>
        {(answer) => (
          <>
            <ThemeQuality evaluation={answer} />
            <LawQuality evaluation={answer} />
            <OtherFacets evaluation={answer} />
            <ConfusionTable evaluation={answer} />
            <CalibrationTable evaluation={answer} />
          </>
        )}
      </Loaded>
      <section className="figure">
        <h2>{words.people.title}</h2>
        <p>{words.people.text}</p>
        <p>{words.people.before}</p>
        <p>
          {words.people.where} <Link to="/signalen">{words.people.link}</Link>
          {words.people.after}
        </p>
      </section>
      <Loaded query={keyFigures}>{(answer) => <KeyFiguresFigure answer={answer} />}</Loaded>
      <ListOf title={words.unknown.title} items={words.unknown.items} />
      <ListOf title={words.limits.title} items={words.limits.items} />
      <Loaded query={evaluation}>{({ versions }) => <VersionList versions={versions} />}</Loaded>
      <Loaded query={retagRuns}>{(answer) => <RetagProgress answer={answer} />}</Loaded>
    </>
  )
}

function ListOf({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section className="figure">
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
