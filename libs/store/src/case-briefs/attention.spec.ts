import { expect, it } from '@jest/globals'
import { attentionOf } from './attention.js'

it.each([
  [{}, []],
  [{ handover: 'warm', solvedForCitizen: 'onbekend' }, []],
  [{ handover: 'koud', solvedForCitizen: 'ja' }, []],
  [{ handover: 'koud' }, ['koud-overgedragen']],
  [{ handover: 'koud', solvedForCitizen: 'onbekend' }, ['koud-overgedragen']],
  [{ handover: 'aangenomen', solvedForCitizen: 'nee' }, ['niet-opgelost']],
  [{ handover: 'koud', solvedForCitizen: 'deels' }, ['koud-overgedragen', 'deels-opgelost']],
] as const)('of %p keeps in sight: %p', (told, expected) => {
  expect(attentionOf(told)).toEqual(expected)
})
