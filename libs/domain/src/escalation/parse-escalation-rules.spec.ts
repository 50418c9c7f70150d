import { expect, it } from '@jest/globals'
import { escalationRouteCodes } from '../taxonomy/escalation-routes.js'
import { EscalationRuleError } from './escalation-rules.js'
import { parseEscalationRules } from './parse-escalation-rules.js'
import { committedFiles, committedRules } from './test-rules.js'

it('reads the committed files: every route with its rule, and the names of the phases', () => {
  expect(committedRules.routes.map(({ code }) => code)).toEqual(escalationRouteCodes)
  expect(committedRules.phaseNames).toEqual({
    voorkomen: 'Voorkomen',
    regulier: 'Regulier proces',
    casusoverleg: 'Inhoudelijk casusoverleg',
    doorbraak: 'Doorbraak',
  })
  expect(committedRules.routes.find(({ code }) => code === 'regiotafel-ggz')).toMatchObject({
    track: 'helpen',
    phase: 'doorbraak',
    laws: ['zvw'],
    rule: {
      askedBy: 'professional',
      after: ['zorgbemiddeling'],
      needs: [{ facet: 'theme', code: 'ggz-doorstroom' }, {}, {}],
    },
  })
})

type Files = ReturnType<typeof committedFiles>
const change = (table: 'routes' | 'rules', code: string, fields: Record<string, string | null>): Files => {
  const files = committedFiles()
  const key = table === 'routes' ? 'id' : 'route'
  return { ...files, [table]: files[table].map((row) => (row[key] === code ? { ...row, ...fields } : row)) }
}

it.each<[string, Files]>([
  ['an unknown law', change('routes', 'cce', { laws: 'wlz;aow' })],
  ['an unknown track', change('routes', 'cce', { track: 'bellen' })],
  ['a phase that is not there', change('routes', 'cce', { phase_ours: '5' })],
  ['no name', change('routes', 'cce', { name: null })],
  ['a rule for a route that is not there', change('rules', 'cce', { route: 'bestaat-niet' })],
  ['two rules for a route', change('rules', 'cce', { route: 'vws' })],
  ['an unknown theme', change('rules', 'cce', { needs: 'theme:liefde' })],
  ['a facet that is not there', change('rules', 'cce', { prefers: 'kleur:rood' })],
  ['an unknown step before', change('rules', 'cce', { after: 'buurman' })],
  ['an unknown asker', change('rules', 'cce', { asked_by: 'buurman' })],
  ['a phase without a name', { ...committedFiles(), phases: [] }],
])('refuses %s', (_name, files) => {
  expect(() => parseEscalationRules(files)).toThrow(EscalationRuleError)
})
