import { expect, it } from '@jest/globals'
import { fieldLabel } from './fields.js'

it.each([
  ['receivedOn', 'Ontvangen op'],
  ['case.routesTried[0]', fieldLabel('case.routesTried')],
  ['fixed.region', fieldLabel('region')],
  ['columns[0].heading', 'Kolom 1'],
  ['columns[11].values', 'Kolom 12'],
  ['mapping', 'mapping'],
])('a fault at %s is shown at %s', (path, label) => {
  expect(fieldLabel(path)).toBe(label)
})
