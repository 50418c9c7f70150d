import { expect, it } from '@jest/globals'
import { splitExternalId } from './split-external-id.js'

it.each([
  ['{"externalId":"2020-118","text":"kap', '{"externalId":"[ZAAKNUMMER]","text":"kap', '2020-118'],
  ['{"externalId" : "a\\"b", "text":', '{"externalId" : "[ZAAKNUMMER]", "text":', 'a"b'],
  ['{"text":"x","externalId":"2020-1', '{"text":"x","externalId":"[ZAAKNUMMER]"', null],
  ['{"externalId":2020118,"text":', '{"externalId":"[ZAAKNUMMER]","text":', '2020118'],
  ['{"externalId": 7 }', '{"externalId": "[ZAAKNUMMER]" }', '7'],
  // More digits than a number of JavaScript holds, and a zero in front
  ['{"externalId":12345678901234567891,', '{"externalId":"[ZAAKNUMMER]",', '12345678901234567891'],
  ['{"externalId":0071,"text":', '{"externalId":"[ZAAKNUMMER]","text":', '0071'],
  ['{"externalId":2020118', '{"externalId":"[ZAAKNUMMER]"', null],
  ['{"externalId":2020-118,"text":', '{"externalId":"[ZAAKNUMMER]","text":', null],
  [
    "{'externalId': 'D-jansen-118', 'text': 'x'",
    `{'externalId': "[ZAAKNUMMER]", 'text': 'x'`,
    'D-jansen-118',
  ],
  ["{'externalId': 4711, 'text': 'x'}", `{'externalId': "[ZAAKNUMMER]", 'text': 'x'}`, '4711'],
  [String.raw`{'externalId': 'a\'b'}`, `{'externalId': "[ZAAKNUMMER]"}`, "a'b"],
  ["{externalId: 'a', text: 'x'}", `{externalId: "[ZAAKNUMMER]", text: 'x'}`, 'a'],
  ['{“externalId”: “D-jansen-118”, “text”', '{“externalId”: "[ZAAKNUMMER]", “text”', null],
  [
    String.raw`"{\"externalId\": \"D-jansen-118\", \"te`,
    String.raw`"{\"externalId\": "[ZAAKNUMMER]", \"te`,
    null,
  ],
  ['{"externalId":"Jansen, Piet', '{"externalId":"[ZAAKNUMMER]"', null],
  [String.raw`{"externalId":"\ud800x",`, '{"externalId":"[ZAAKNUMMER]",', null],
  ['{"externalId":"","text":', '{"externalId":"[ZAAKNUMMER]","text":', null],
  ['{"externalid":"2020-118"', '{"externalid":"[ZAAKNUMMER]"', '2020-118'],
  ['{"externalId":"a\\u00zz","text":', '{"externalId":"[ZAAKNUMMER]","text":', null],
  ['{"externalId":', '{"externalId":"[ZAAKNUMMER]"', null],
  ['geen JSON', 'geen JSON', null],
  ['', '', null],
])('of %s keeps %s', (raw, text, externalId) => {
  expect(splitExternalId(raw)).toEqual({ text, externalId })
})

it('takes time in proportion to the row, whatever stands in it', () => {
  for (const piece of ['externalId', 'externalId:"', "externalId:'\\\\", 'externalId" ', '"', '\\', ' ']) {
    const begin = performance.now()
    splitExternalId(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - begin).toBeLessThan(2000)
  }
})
