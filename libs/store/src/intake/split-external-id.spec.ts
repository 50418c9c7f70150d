import { expect, it } from '@jest/globals'
import { splitExternalId } from './split-external-id.js'

it.each([
  ['{"externalId":"2020-118","text":"kap', '{"externalId":"[ZAAKNUMMER]","text":"kap', '2020-118'],
  ['{"externalId" : "a\\"b", "text":', '{"externalId" : "[ZAAKNUMMER]", "text":', 'a"b'],
  ['{"text":"x","externalId":"2020-1', '{"text":"x","externalId":"[ZAAKNUMMER]"', null],
  ['{"externalId":2020118,"text":', '{"externalId":"[ZAAKNUMMER]","text":', null],
  ['{"externalid":"2020-118"', '{"externalid":"[ZAAKNUMMER]"', '2020-118'],
  ['{"externalId":"a\\u00zz","text":', '{"externalId":"[ZAAKNUMMER]","text":', null],
  ['{"externalId":', '{"externalId":"[ZAAKNUMMER]"', null],
  ['geen JSON', 'geen JSON', null],
  ['', '', null],
])('of %s keeps %s', (raw, text, externalId) => {
  expect(splitExternalId(raw)).toEqual({ text, externalId })
})
