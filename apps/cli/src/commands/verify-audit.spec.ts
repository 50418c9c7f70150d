import { describe, expect, it } from '@jest/globals'
import { chainLine } from './verify-audit.js'

const chain = { replica: 'r', lines: 12, broken: null, endKnown: true }

describe('what is said of a chain', () => {
  it.each([
    [{}, 'Keten r: 12 regels, klopt.'],
    [{ lines: 1 }, 'Keten r: 1 regel, klopt.'],
    [{ endKnown: false }, 'Keten r: 12 regels, klopt; het einde is op deze computer niet na te gaan.'],
    [
      { broken: { sequence: 13, fault: 'missing' as const } },
      'Keten r: 12 regels, klopt niet vanaf regel 13: die regel ontbreekt.',
    ],
    [
      { broken: { sequence: 7, fault: 'altered' as const } },
      'Keten r: 12 regels, klopt niet vanaf regel 7: die regel is veranderd.',
    ],
    [
      { broken: { sequence: 12, fault: 'replaced' as const } },
      'Keten r: 12 regels, klopt niet vanaf regel 12: die regel is een andere dan wij hebben geschreven.',
    ],
  ])('%j: %s', (found, line) => {
    expect(chainLine({ ...chain, ...found })).toBe(line)
  })
})
