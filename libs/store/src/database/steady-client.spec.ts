import { expect, it } from '@jest/globals'
import { Client } from 'pg'
import { SteadyClient } from './steady-client.js'

it('outlives an error that nobody listens to, which an ordinary connection does not', () => {
  const cutOff = new Error('terminating connection due to administrator command')
  expect(() => new Client().emit('error', cutOff)).toThrow('administrator command')
  expect(() => new SteadyClient().emit('error', cutOff)).not.toThrow()
})
