import { describe, expect, it } from '@jest/globals'
import { escalationRouteCodes } from '../taxonomy/escalation-routes.js'
import { escalate } from './escalate.js'
import { type EscalationCase, unknownCase } from './escalation-case.js'
import { committedRules as rules } from './test-rules.js'

const advice = (about: Partial<EscalationCase>) => escalate({ ...unknownCase, ...about }, rules)
const now = (about: Partial<EscalationCase>) =>
  advice(about).flatMap(({ route, standing }) => (standing === 'nu' ? [route.code] : []))
const later = (about: Partial<EscalationCase>) =>
  advice(about).flatMap(({ route, standing }) => (standing === 'later' ? [route.code] : []))
const all = (about: Partial<EscalationCase>) => advice(about).map(({ route }) => route.code)

describe('routes for a case', () => {
  it('are all of them when nothing is known, each with a reason', () => {
    const every = advice({})
    expect(every.map(({ route }) => route.code).sort()).toEqual([...escalationRouteCodes].sort())
    expect(
      every.filter(({ reasons }) => reasons.length === 0 || reasons.some((one) => !one.endsWith('.'))),
    ).toEqual([])
  })

  it.each<[string, Partial<EscalationCase>, readonly string[]]>([
    ['a decision of the gemeente: the term of the objection first', { laws: ['wmo'] }, ['bezwaar']],
    [
      'respijtzorg under the Wmo: after the term, who helps to arrange it',
      { laws: ['wmo'], themes: ['respijtzorg'], asks: 'mantelzorger', phase: 'regulier', track: 'helpen' },
      ['clientondersteuner', 'juiste-loket'],
    ],
    [
      'no place in mental health care: mediation by the insurer',
      { laws: ['zvw'], themes: ['ggz-doorstroom'], phase: 'regulier', track: 'helpen' },
      ['zorgbemiddeling'],
    ],
    [
      'from one desk to another: desks that know the way',
      { themes: ['clientondersteuning-regie'], track: 'helpen' },
      ['clientondersteuner', 'juiste-loket', 'opaz'],
    ],
    [
      'a young person: the team of experts',
      { laws: ['jeugdwet'], themes: ['jeugdhulp'], phase: 'casusoverleg', track: 'helpen' },
      ['expertteam-jeugd'],
    ],
    [
      'rude treatment under the Wlz: the complaints officer',
      { laws: ['wlz'], themes: ['kwaliteit-bejegening'], track: 'klacht' },
      ['klachtenfunctionaris'],
    ],
    ['a decision of an insurer: SKGZ', { laws: ['zvw'], track: 'oneens' }, ['skgz']],
    [
      'VG7 without a place, regional table tried: the national committee',
      { laws: ['wlz'], zorgprofielen: ['VG7'], tried: ['taskforce'], phase: 'casusoverleg', track: 'helpen' },
      ['ketenoverleg-wlz', 'cce', 'landelijke-commissie'],
    ],
    [
      'the last phase of life: the team for palliative care',
      { laws: ['zvw'], themes: ['palliatieve-zorg'], track: 'helpen' },
      ['praktijkteam'],
    ],
  ])('begin with what fits best: %s', (_name, about, expected) => {
    expect(now(about).slice(0, expected.length)).toEqual(expected)
  })

  it.each<[string, Partial<EscalationCase>, readonly string[]]>([
    ['of another law', { laws: ['zvw'] }, ['bezwaar', 'beroep', 'taskforce', 'expertteam-jeugd']],
    ['of another track', { track: 'klacht' }, ['bezwaar', 'clientondersteuner', 'vws']],
    ['that were tried', { tried: ['clientondersteuner', 'vws'] }, ['clientondersteuner', 'vws']],
    [
      'for another kind of problem',
      { themes: ['hulpmiddelen'] },
      [
        'cce',
        'regiotafel-ggz',
        'landelijke-commissie',
        'expertteam-jeugd',
        'praktijkteam',
        'zorgbemiddeling',
      ],
    ],
  ])('leave out what is %s', (_name, about, left) => {
    expect(all(about).filter((code) => left.includes(code))).toEqual([])
  })

  it.each<[string, string, readonly (typeof escalationRouteCodes)[number][]]>([
    ['beroep', 'the objection', ['bezwaar']],
    ['geschillencommissie', 'the complaint at the provider', ['klachtenfunctionaris']],
    ['meldpunt-zorg', 'the complaint at the provider', ['klachtenfunctionaris']],
    ['landelijke-commissie', 'the regional table', ['taskforce']],
    ['regiotafel-ggz', 'mediation', ['zorgbemiddeling']],
    ['zorgconferentie', 'a regional table', ['ketenoverleg-wlz']],
    ['vws', 'another way to help', ['clientondersteuner']],
  ])('keep %s for after %s', (code, _name, tried) => {
    expect(later({})).toContain(code)
    expect(now({ tried })).toContain(code)
  })

  it('do not take an objection for another way to help', () => {
    expect(later({ tried: ['bezwaar', 'klachtenfunctionaris'] })).toContain('vws')
  })

  it('put the term of the next step first once the step before was tried', () => {
    const [first, second] = advice({ tried: ['bezwaar'] })
    expect(first).toMatchObject({ route: { code: 'beroep' }, urgent: true, standing: 'nu' })
    expect(first?.reasons).toContain(
      'Let op de termijn: indienen binnen 6 weken nadat op het bezwaar is beslist.',
    )
    expect(first?.reasons).toContain('Volgt op wat al is geprobeerd: Bezwaar maken.')
    expect(second?.urgent).toBe(false)
  })

  it('do not press with a term that cannot run yet', () => {
    expect(
      advice({})
        .filter(({ urgent }) => urgent)
        .map(({ route }) => route.code),
    ).toEqual(['bezwaar'])
  })

  it('go one phase further and no more', () => {
    const about = {
      laws: ['wlz'],
      themes: ['passende-woonplek'],
      tried: ['taskforce'],
      track: 'helpen',
    } as const
    expect(later({ ...about, phase: 'regulier' })).toContain('landelijke-commissie')
    expect(now({ ...about, phase: 'casusoverleg' })).toContain('landelijke-commissie')
    expect(now({ ...about, phase: 'doorbraak' })).toContain('clientondersteuner')
  })

  it('say who takes the step when that is somebody else, and what has to be done first', () => {
    const of = (code: string, about: Partial<EscalationCase>) =>
      advice(about).find(({ route }) => route.code === code)?.reasons
    expect(of('taskforce', { asks: 'ouder' })).toContain('Een professional brengt dit in.')
    expect(of('taskforce', { asks: 'zorgkantoor' })).not.toContain('Een professional brengt dit in.')
    expect(of('bezwaar', { asks: 'huisarts' })).toContain('De burger doet dit zelf.')
    expect(of('bezwaar', { asks: 'overig' })).not.toContain('De burger doet dit zelf.')
    expect(of('geschillencommissie', {})).toContain('Eerst: Klachtenfunctionaris zorginstelling.')
    expect(of('vws', {})).toContain('Probeer eerst een andere stap om te helpen.')
  })

  it('say which law, theme and phase they fit', () => {
    const [first] = advice({
      ...{ laws: ['wlz', 'wmo'], themes: ['clientondersteuning-regie'] },
      ...{ phase: 'regulier', track: 'helpen' },
    })
    expect(first?.reasons).toEqual([
      'Bedoeld voor: eerste stap als het niet lukt passende zorg te organiseren.',
      'Past bij het thema Cliëntondersteuning en regie.',
      'Kan onder de Wlz en de Wmo.',
      'Past bij de fase: Regulier proces.',
    ])
  })

  it('are none when all that fits was tried', () => {
    expect(advice({ laws: ['zvw'], track: 'oneens', tried: ['skgz'] })).toEqual([])
  })
})
