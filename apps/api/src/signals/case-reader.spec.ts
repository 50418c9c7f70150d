import { describe, expect, it } from '@jest/globals'
import { caseReader } from './case-reader.js'

const person = { kind: 'person', subject: 'auth0|118', role: 'behandelaar', onBehalfOf: 'loket' } as const
const asked = { purpose: null, requestId: 'verzoek-1' }

describe('who opens a case', () => {
  it('is in the log as who signed in, for whom, and by which request', () => {
    expect(caseReader(person, asked)).toEqual({
      subject: 'auth0|118',
      role: 'behandelaar',
      onBehalfOf: 'loket',
      purpose: 'behandeling',
      requestId: 'verzoek-1',
      origin: 'api',
    })
  })

  it.each([
    ['the purpose that was said', person, 'casusoverleg', 'casusoverleg'],
    ['that of the role', { ...person, role: 'beoordelaar' }, null, 'beoordeling'],
    ['trying, in the demo', { ...person, kind: 'demo' }, null, 'proef'],
    ['the purpose that was said, in the demo', { ...person, kind: 'demo' }, 'onderzoek', 'onderzoek'],
  ] as const)('does so for %s', (_name, identity, purpose, expected) => {
    expect(caseReader(identity, { ...asked, purpose }).purpose).toBe(expected)
  })
})
