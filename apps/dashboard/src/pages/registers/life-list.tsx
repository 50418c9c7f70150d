import { registerLabels } from './labels.js'
import type { LifeEvent } from './life.js'

const words = registerLabels.life

/** Everything that was recorded of a row, the newest first. */
export function LifeList({ events }: { readonly events: readonly LifeEvent[] }) {
  return (
    <section className="register-life" aria-labelledby="vastgelegd">
      <h3 id="vastgelegd">{words.title}</h3>
      <p className="quiet-note">{words.hint}</p>
      <ol>
        {events.map(({ key, what, recorded, facts, replaced }) => (
          <li key={key} className={replaced ? 'replaced' : undefined}>
            <strong>{what}</strong> {replaced && <em>({words.replaced})</em>}{' '}
            {facts.map(([label, text]) => (
              <span key={label} className="life-fact">
                {label}: {text}
              </span>
            ))}
            <span className="quiet-note">{recorded}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
