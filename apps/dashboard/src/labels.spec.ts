import { describe, expect, it } from '@jest/globals'
import { labels } from './labels.js'
import { doorlooptijdLabels } from './pages/doorlooptijd/labels.js'
import { invoerLabels } from './pages/invoer/labels.js'
import { opvolgingLabels } from './pages/opvolging/labels.js'
import { registerLabels } from './pages/registers/labels.js'
import { tableWords } from './pages/registers/table-words.js'
import { fieldWords } from './pages/registers/field-words.js'
import { writeWords } from './pages/registers/write-words.js'
import { signalenLabels } from './pages/signalen/labels.js'
import { helpLabels } from './pages/signalen/help-labels.js'
import { verantwoordingLabels } from './pages/verantwoording/labels.js'
import { wachtlijstenLabels } from './pages/wachtlijsten/labels.js'
import { weekbeeldLabels } from './pages/weekbeeld/labels.js'

/** Every text, functions filled in with a letter for each argument. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const parts = new Proxy({}, { get: () => 'x' })
    const usesParts = /^\(?t\)?\s*=>/.test(value.toString())
    return [
      String((value as (...args: unknown[]) => unknown)(...(usesParts ? [parts] : ['x', 'x', 'x', 'x']))),
    ]
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const texts = textsOf([
  labels,
  doorlooptijdLabels,
  invoerLabels,
  signalenLabels,
  helpLabels,
  verantwoordingLabels,
  wachtlijstenLabels,
  weekbeeldLabels,
  opvolgingLabels,
  registerLabels,
  tableWords,
  fieldWords,
  writeWords,
])

describe('labels', () => {
  it('has texts', () => {
    expect(texts.length).toBeGreaterThan(100)
  })

  it.each(texts)('%p is whole', (text) => {
    expect(text.trim()).toBe(text)
    expect(text).not.toMatch(/^$| {2}|undefined|\[object/)
  })

  it.each(texts)('%p keeps to the words of the glossary', (text) => {
    expect(text).not.toMatch(
      /dementerende|moeilijk plaatsbaar|zware cliënt|woorden en daden|alarm|escalatie/i,
    )
  })

  it('has sentences of at most 32 words', () => {
    const long = texts
      .flatMap((text) => text.split(/[.:?] /))
      .filter((sentence) => sentence.split(' ').length > 32)
    expect(long).toEqual([])
  })
})
