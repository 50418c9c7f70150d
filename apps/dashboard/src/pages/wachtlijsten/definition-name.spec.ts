import { expect, it } from '@jest/globals'
import { definitionName, withDefinitionNames } from './definition-name.js'

it.each([
  ['until-2019', 'tot en met 2019'],
  ['from-2021-02', 'vanaf februari 2021'],
  ['2030', '2030'],
])('calls the way of counting %s %s', (code, name) => {
  expect(definitionName(code)).toBe(name)
})

it('writes codes inside a text in words', () => {
  expect(withDefinitionNames('until-2019: zie daar; from-2021-02: niets')).toBe(
    'tot en met 2019: zie daar; vanaf februari 2021: niets',
  )
})
