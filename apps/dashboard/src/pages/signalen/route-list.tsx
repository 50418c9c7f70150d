import type { EscalationAdviceRow } from '@rode-draad/contract'
import { helpLabels as labels } from './help-labels.js'

/** Routes one under the other, each folded; where a term runs it stands open. */
export function RouteList({ title, routes }: { title: string; routes: readonly EscalationAdviceRow[] }) {
  if (routes.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ol className="route-list">
        {routes.map((route) => (
          <li key={route.code}>
            <details open={route.urgent}>
              <summary>
                {route.name} <span className="quiet-note">({labels.tracks[route.track]})</span>
                {route.urgent && <strong className="urgent"> {labels.urgent}</strong>}
              </summary>
              <ul className="route-reasons">
                {route.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              <RouteFacts route={route} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

const facts = ['entrance', 'forWhom', 'canDo', 'cannotDo', 'statutoryTerm', 'source'] as const

function RouteFacts({ route }: { readonly route: EscalationAdviceRow }) {
  return (
    <dl className="case-facts">
      {facts.flatMap((fact) => {
        const said = route[fact]
        if (said === null) return []
        return [
          <div key={fact}>
            <dt>{labels.fields[fact]}</dt>
            <dd>{said}</dd>
          </div>,
        ]
      })}
    </dl>
  )
}
