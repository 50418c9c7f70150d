import { formatMoment } from '@rode-draad/charts'
import { Link } from 'react-router'
import { Loaded } from '../../components/figure/loaded.js'
import { labels } from '../../labels.js'
import { themeName } from '../signalen/theme-name.js'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels } from './labels.js'
import { useConcepts } from './use-register-data.js'
import { addressOf } from './use-registers.js'

const words = registerLabels.concepts

/** Concepts within reach and what waits for a second person, without their words. Nothing when there are none. */
export function ConceptList({ data }: { readonly data: DataKind }) {
  const concepts = useConcepts(data, true)
  if (concepts.data?.length === 0) return null
  return (
    <section className="register-concepts" aria-labelledby="concepten">
      <h2 id="concepten">{words.title}</h2>
      <p className="quiet-note">{words.intro}</p>
      <Loaded query={concepts}>
        {(rows) => (
          <ul className="register-list">
            {rows.map(({ code, themes, fromCase, published, recordedAt }) => {
              const about = themes.length === 0 ? labels.unknown : themes.map(themeName).join(', ')
              const notes = [fromCase ? words.fromCase : '', published ? words.published : '']
              return (
                <li key={code}>
                  <Link to={addressOf(kindOf('pattern'), data, { code })}>
                    {words.item(about, formatMoment(recordedAt))}
                  </Link>
                  <span className="quiet-note">{notes.filter((note) => note !== '').join('; ')}</span>
                </li>
              )
            })}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
