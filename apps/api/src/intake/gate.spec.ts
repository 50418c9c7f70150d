import { expect, it } from '@jest/globals'
import { Gate } from './gate.js'

it('lets through no more at once than it may', () => {
  const gate = new Gate(2)
  const [first, second, third] = [gate.enter(), gate.enter(), gate.enter()]
  expect([first, second, third].map((leave) => leave !== null)).toEqual([true, true, false])
  first?.()
  first?.()
  expect([gate.enter(), gate.enter()].map((leave) => leave !== null)).toEqual([true, false])
})
