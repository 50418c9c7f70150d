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

it('lets through no more of one than it may, and others all the same', () => {
  const gate = new Gate(3, 2)
  const [first, second, third] = [gate.enter('a'), gate.enter('a'), gate.enter('a')]
  expect([first, second, third].map((leave) => leave !== null)).toEqual([true, true, false])
  expect([gate.isFullFor('a'), gate.isFullFor('b')]).toEqual([true, false])
  expect(gate.enter('b')).not.toBeNull()
  expect(gate.enter('c')).toBeNull()
  first?.()
  first?.()
  expect([gate.enter('a'), gate.enter('a')].map((leave) => leave !== null)).toEqual([true, false])
})
