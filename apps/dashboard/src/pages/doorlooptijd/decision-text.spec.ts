import { expect, it } from '@jest/globals'
import { decisionText } from './decision-text.js'

it.each([
  [null, null, null, null, 'geen besluit bekend'],
  ['recognised', '2018', null, null, 'Herkend door VWS, 2018'],
  ['started', '2020-06-01', 'Een agenda', 'programma', 'Begonnen, 1 juni 2020: Een agenda (programma)'],
  ['undated', null, 'Een team', 'tijdelijk-team', 'datum onbekend: Een team (tijdelijk-team)'],
])('%s on %s about %s reads', (lastDecision, lastDecisionOn, lastDecisionAbout, lastDecisionKind, text) => {
  const row = { lastDecision, lastDecisionOn, lastDecisionAbout, lastDecisionKind }
  expect(decisionText({ ...row, lastDecisionState: null, lastDecisionBy: 'een bron' })).toBe(text)
})

it.each([
  ['state', 'herkend', 'VWS', 'Stand: herkend, 16 maart 2020, volgens VWS'],
  ['table-decision', null, 'Regiotafel', 'Besluit van een tafel, 16 maart 2020: Regiotafel'],
])('%s (%s) by %s reads', (lastDecision, lastDecisionState, lastDecisionBy, text) => {
  const row = { lastDecision, lastDecisionOn: '2020-03-16', lastDecisionState, lastDecisionBy }
  expect(decisionText({ ...row, lastDecisionAbout: null, lastDecisionKind: null })).toBe(text)
})
