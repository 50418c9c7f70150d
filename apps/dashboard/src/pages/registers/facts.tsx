import type { Fact } from './content-facts.js'

/** What a row says, as names with their text. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="case-facts register-facts">
      {facts.map(({ name, label, text }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
