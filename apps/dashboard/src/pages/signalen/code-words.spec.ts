import { expect, it } from '@jest/globals'
import { zorgprofielCodes } from '@rode-draad/domain'
import { zorgprofielWords } from './code-words.js'

it('says of every zorgprofiel what its letters stand for', () => {
  expect(zorgprofielWords('ZGVIS2')).toBe('ZGVIS2 (blind of slechtziend)')
  expect(zorgprofielCodes.filter((code) => zorgprofielWords(code) === code)).toEqual([])
})
