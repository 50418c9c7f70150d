import { formatMoment, formatShare } from '@rode-draad/charts'
import type { RetagRunsAnswer } from '@rode-draad/contract'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.retagging

/** Which version gave the labels that stand now, and how far a newer one is. */
export function RetagProgress({ answer }: { readonly answer: RetagRunsAnswer }) {
  return (
    <section className="figure">
      <h2>{words.title}</h2>
      {retagSentences(answer).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

/** The newest run, the one that was through before it, and whether incoming signals have another version by now. */
function retagSentences({ data, meta }: RetagRunsAnswer): readonly string[] {
  const [newest] = data
  if (newest === undefined) return [words.none, words.people]
  const through = data.find(({ state }) => state === 'done')
  return [
    sentenceOf(newest),
    ...(through === undefined || through === newest ? [] : [sentenceOf(through)]),
    ...(newest.taggerVersion === meta.taggerVersion ? [] : [words.older(meta.taggerVersion)]),
    words.people,
  ]
}

function sentenceOf(run: RetagRunsAnswer['data'][number]): string {
  const { state, taggerVersion, startedAt, share } = run
  const date = formatMoment(startedAt)
  if (state === 'done') return words.done(date, taggerVersion)
  if (state === 'open') return words.open(formatShare(share, 0), date, taggerVersion)
  return words.replaced(formatShare(share, 0), taggerVersion)
}
