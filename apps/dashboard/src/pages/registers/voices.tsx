import type { Content } from './content-facts.js'
import { registerLabels } from './labels.js'

const words = registerLabels.voices

/** What VWS says and what the ombudsman says, side by side. */
export function Voices({ content }: { readonly content: Content }) {
  const voices = [
    [words.vws, content['vwsSays']],
    [words.ombudsman, content['ombudsmanSays']],
  ] as const
  return (
    <div className="voices">
      {voices.map(([who, says]) => (
        <section key={who} aria-label={who}>
          <h3>{who}</h3>
          <p>{typeof says === 'string' ? says : words.silent}</p>
        </section>
      ))}
    </div>
  )
}
