import type { TaggerEvaluation } from '@rode-draad/contract'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.versions

/** The versions that the measured figures belong to. */
export function VersionList({ versions }: { readonly versions: TaggerEvaluation['versions'] }) {
  const rows = [
    [words.lexicon, versions.lexicon],
    [words.model, versions.model ?? words.noModel],
    [words.taxonomy, versions.taxonomy],
    [words.reading, versions.reading],
  ] as const
  return (
    <section className="figure">
      <h2>{words.title}</h2>
      <dl className="figure-source">
        {rows.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
