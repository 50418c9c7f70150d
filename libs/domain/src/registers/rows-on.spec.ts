import { describe, expect, it } from '@jest/globals'
import { type ProvedVersion, rowsOn, rowsValidOn } from './rows-on.js'

const version = (number: number, told: Partial<ProvedVersion> = {}): ProvedVersion => ({
  ...{ code: 'm', version: number, knownOn: '2020-06', validFrom: null, withdrawn: false },
  ...told,
})
const later = version(2, { knownOn: '2021-06-01' })
const sameSource = version(2)
const older = version(3, { knownOn: '2020-09' })
const planned = version(2, { knownOn: '2020-10', validFrom: '2030-01-01' })
const gone = version(2, { knownOn: '2021-06-01', withdrawn: true })
const goneLater = version(2, { withdrawn: true, validFrom: '2021-01-01' })
const again = version(3, { knownOn: '2021-06-01' })

describe('a row of a register on a day', () => {
  it.each<[string, readonly ProvedVersion[], string, number | null]>([
    ['is not there before its source', [version(1)], '2020-05-31', null],
    ['is there from its source on', [version(1)], '2020-06-01', 1],
    ['is not there without the date of a source', [version(1, { knownOn: null })], '2030-01-01', null],
    ['says what an earlier source said, before a later one', [version(1), later], '2021-05-31', 1],
    ['says what the later source says, from it on', [version(1), later], '2021-06-01', 2],
    ['says what corrects the same source', [version(1), sameSource], '2020-06-01', 2],
    ['says what was recorded last, be its source older', [version(1), later, older], '2021-06-01', 3],
    ['says what was recorded last, in any order', [older, later, version(1)], '2021-06-01', 3],
    ['says the old until the new is valid', [version(1), planned], '2029-12-31', 1],
    ['says the new once it is valid', [version(1), planned], '2030-01-01', 2],
    ['is gone on every day once it was withdrawn', [version(1), gone], '2020-06-01', null],
    ['is gone from a day on', [version(1), goneLater], '2021-01-01', null],
    ['is not gone before that day', [version(1), goneLater], '2020-12-31', 1],
    ['is written again under another date', [version(1), gone, again], '2021-05-31', null],
    ['is there again', [version(1), gone, again], '2021-06-01', 3],
  ])('%s', (_name, versions, day, expected) => {
    expect(rowsOn(versions, day).map((one) => one.version)).toEqual(expected === null ? [] : [expected])
  })

  it('stands by itself, in the order of the rows', () => {
    const rows = [version(1, { code: 'b' }), version(1, { code: 'a' }), version(2, { code: 'b' })]
    expect(rowsOn(rows, '2020-06-01').map(({ code, version: of }) => [code, of])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })

  it.each([
    ['2021-05-31', [version(1), later], 2],
    ['2029-12-31', [version(1), planned], 1],
    ['2030-01-01', [version(1), planned], 2],
  ])('is known now, valid on %s, whatever its source', (day, versions, expected) => {
    expect(rowsValidOn(versions, day).map((one) => one.version)).toEqual([expected])
  })
})
