import { describe, expect, it } from '@jest/globals'
import { failureOf } from './failure-of.js'

const withCode = (code: unknown, options?: ErrorOptions) =>
  Object.assign(new TypeError('De rolstoel van Daan', options), { code })

describe('what is told of an error', () => {
  it.each([
    ['its name and code', withCode('ENOSPC'), { name: 'TypeError', code: 'ENOSPC' }],
    ['the code of its cause', new Error('x', { cause: withCode('53100') }), { name: 'Error', code: '53100' }],
    ['no code that is text', withCode('de rolstoel van Daan'), { name: 'TypeError', code: null }],
    ['no number', withCode(28), { name: 'TypeError', code: null }],
    ['nothing of what is no error', 'De rolstoel van Daan', { name: 'Error', code: null }],
    ['nothing of a cause that is not there', new Error('x'), { name: 'Error', code: null }],
  ])('is %s', (_name, error, told) => {
    expect(failureOf(error)).toEqual(told)
  })
})
