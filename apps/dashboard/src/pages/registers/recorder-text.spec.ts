import { expect, it } from '@jest/globals'
import { recorderText } from './recorder-text.js'

it.each([
  [null, null],
  [{ role: null, onBehalfOf: 'VWS', self: false }, null],
  [{ role: null, onBehalfOf: null, self: true }, 'u'],
  [{ role: 'beleidsmedewerker', onBehalfOf: 'VWS', self: true }, 'u'],
  [{ role: 'beleidsmedewerker', onBehalfOf: 'VWS', self: false }, 'een beleidsmedewerker (VWS)'],
  [{ role: 'regiocoordinator', onBehalfOf: null, self: false }, 'een regiocoördinator'],
  [{ role: 'onderzoeker', onBehalfOf: null, self: false }, 'een onderzoeker van de Nationale ombudsman'],
] as const)('%j reads as %s', (by, text) => {
  expect(recorderText(by)).toBe(text)
})
