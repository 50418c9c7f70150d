import { formatVagueDate } from '@rode-draad/charts'
import type { SignalEscalationAnswer } from '@rode-draad/contract'
import { labels as words } from '../../labels.js'
import { CaseFacts, standOf, type Fact } from './case-facts.js'
import { channelName, codeWord, lawName, regionWords, zorgprofielWords } from './code-words.js'
import { helpLabels } from './help-labels.js'
import { themeName } from './theme-name.js'

const labels = helpLabels.brief

/** As many first steps as fit on the page. */
const stepsOnPaper = 3

/** A case on one A4, to hand over: where it stands, where to begin, and four questions to answer by hand. No text. */
export function CaseBriefSheet({ help }: { readonly help: SignalEscalationAnswer }) {
  const { brief, data, conduct } = help
  const steps = data.filter(({ standing }) => standing === 'nu').slice(0, stepsOnPaper)
  return (
    <article className="case-brief" aria-labelledby="overdracht">
      <h3 id="overdracht">{labels.title}</h3>
      {brief.fictional && <p className="fictional">{labels.fictional}</p>}
      {brief.attention.map((reason) => (
        <p key={reason} className="notice">
          {helpLabels.attention[reason]}
        </p>
      ))}
      <h4>{labels.about}</h4>
      <CaseFacts facts={aboutOf(brief)} />
      <h4>{labels.stand}</h4>
      <CaseFacts facts={standOf(brief.standing)} />
      <h4>{labels.firstSteps}</h4>
      {steps.length === 0 ? (
        <p>{helpLabels.none}</p>
      ) : (
        <ol>
          {steps.map(({ code, name, entrance, urgentTerm }) => (
            <li key={code}>
              {labels.step(name, entrance)}{' '}
              {urgentTerm !== null && <strong>{labels.term(urgentTerm)}</strong>}
            </li>
          ))}
        </ol>
      )}
      <h4>{labels.questions}</h4>
      <ol className="conduct">
        {conduct.map(({ code, name, question }) => (
          <li key={code}>
            <strong>{name}</strong> <span>{question}</span>
            <span className="write-here" aria-hidden="true" />
          </li>
        ))}
      </ol>
      <p className="quiet-note">{labels.story}</p>
    </article>
  )
}

type Brief = SignalEscalationAnswer['brief']

function aboutOf(brief: Brief): readonly Fact[] {
  const { id, channel, receivedOn, reporterRole, zorgprofiel, themes, laws } = brief
  return [
    [labels.themes, listed(themes.map(themeName))],
    [labels.laws, listed(laws.map(lawName))],
    [labels.zorgprofiel, zorgprofiel === null ? labels.notTold : zorgprofielWords(zorgprofiel)],
    [labels.region, regionWords(brief) ?? labels.notTold],
    [labels.channel, channelName(channel)],
    [labels.reporter, reporterRole === null ? labels.notTold : codeWord('reporterRole', reporterRole)],
    [labels.received, formatVagueDate(receivedOn)],
    [labels.id, id],
  ]
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? words.unknown : names.join(', ')
}
