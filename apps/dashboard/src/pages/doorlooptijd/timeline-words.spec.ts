import { describe, expect, it } from '@jest/globals'
import { happeningName, isDecision, timelineMark, whatHappened } from './timeline-words.js'

const nothing = { state: null, measureTitle: null, accordingTo: null }

describe('what happened', () => {
  it.each([
    [
      { kind: 'state', state: 'herkend', accordingTo: 'de tafel' },
      'Stand: herkend',
      'Stand: herkend, volgens de tafel',
      'besluit',
      true,
    ],
    [
      { kind: 'state', state: 'merkbaar', accordingTo: 'cliënten' },
      'Stand: merkbaar',
      'Stand: merkbaar, volgens cliënten',
      'in werking',
      false,
    ],
    [
      { kind: 'state', state: 'vastgesteld', accordingTo: 'VWS' },
      'Stand: vastgesteld',
      'Stand: vastgesteld, volgens VWS',
      'besluit',
      false,
    ],
    [
      { kind: 'state', state: 'gesignaleerd', accordingTo: 'ouders' },
      'Stand: gesignaleerd',
      'Stand: gesignaleerd, volgens ouders',
      'signaal',
      false,
    ],
    [
      { kind: 'state', state: 'afgewezen', accordingTo: 'gemeente' },
      'Stand: afgewezen',
      'Stand: afgewezen, volgens gemeente',
      'agenda, plan of stand',
      false,
    ],
    [
      { kind: 'agenda', accordingTo: 'Regiotafel' },
      'Op de agenda',
      'Op de agenda: Regiotafel',
      'agenda, plan of stand',
      false,
    ],
    [
      { kind: 'table-decision', accordingTo: 'Regiotafel' },
      'Besluit van een tafel',
      'Besluit van een tafel: Regiotafel',
      'besluit',
      true,
    ],
    [
      { kind: 'recognised', accordingTo: 'een brief' },
      'Herkend door VWS',
      'Herkend door VWS',
      'besluit',
      true,
    ],
    [
      { kind: 'started', measureTitle: 'Een proef' },
      'Begonnen (niet structureel, of nog niet in werking)',
      'Begonnen: Een proef',
      'besluit',
      true,
    ],
    [{ kind: 'in-force', measureTitle: 'Een wet' }, 'In werking', 'In werking: Een wet', 'in werking', true],
    [{ kind: 'known-until' }, 'Stand bekend tot', 'Stand bekend tot', 'agenda, plan of stand', false],
  ])('%j', (told, what, name, mark, decision) => {
    const row = { ...nothing, ...told }
    expect([whatHappened(row), happeningName(row), timelineMark(row), isDecision(row)]).toEqual([
      ...[what, name, mark],
      decision,
    ])
  })
})
