import { expect, it } from '@jest/globals'
import { decisionText } from './decision-text.js'

it.each([
  [null, null, null, null, 'geen besluit bekend'],
  ['recognised', '2018', null, null, 'Herkend door VWS, 2018'],
  ['started', '2020-06-01', 'Een agenda', 'programma', 'Begonnen, 1 juni 2020: Een agenda (programma)'],
  ['undated', null, 'Een team', 'tijdelijk-team', 'datum onbekend: Een team (tijdelijk-team)'],
])('%s on %s about %s reads', (lastDecision, lastDecisionOn, lastDecisionAbout, lastDecisionKind, text) => {
  expect(decisionText({ lastDecision, lastDecisionOn, lastDecisionAbout, lastDecisionKind })).toBe(text)
})
