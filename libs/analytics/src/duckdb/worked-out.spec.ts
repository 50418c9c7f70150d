import { expect, it } from '@jest/globals'
import { WorkedOut } from './worked-out.js'

it('makes a thing once for a version and a key', async () => {
  const workedOut = new WorkedOut()
  let made = 0
  const make = () => Promise.resolve((made += 1))
  expect(await Promise.all(['a', 'a', 'b'].map((key) => workedOut.once('1', key, make)))).toEqual([1, 1, 2])
  expect(await workedOut.once('2', 'a', make)).toBe(3)
  expect(await workedOut.once('1', 'a', make)).toBe(4)
})

it('does not keep a failure', async () => {
  const workedOut = new WorkedOut()
  await expect(workedOut.once('1', 'a', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
  expect(await workedOut.once('1', 'a', () => Promise.resolve('heel'))).toBe('heel')
})

it('keeps no more than so many, the newest', async () => {
  const workedOut = new WorkedOut()
  let made = 0
  const make = () => Promise.resolve((made += 1))
  for (let key = 0; key <= 40; key += 1) await workedOut.once('1', String(key), make)
  expect(await workedOut.once('1', '40', make)).toBe(41)
  expect(await workedOut.once('1', '0', make)).toBe(42)
})
