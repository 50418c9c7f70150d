import { expect, it } from '@jest/globals'
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm'
import { isDatabaseGone } from './is-database-gone.js'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

it.each<[string, unknown, boolean]>([
  ['a refused connection', coded('ECONNREFUSED'), true],
  ['a server that stops', coded('57P01'), true],
  ['a server that starts', coded('57P03'), true],
  ['a lost connection', coded('08006'), true],
  ['too many connections', coded('53300'), true],
  ['a password that is no longer right', coded('28P01'), true],
  ['a role that may not come in', new QueryFailedError('', [], coded('28000')), true],
  ['a server that can only be read', coded('25006'), true],
  ['a transaction that was not there', coded('25P01'), false],
  ['a lost connection by its words', new Error('Connection terminated unexpectedly'), true],
  ['a client that was closed', new Error('Client was closed and is not queryable'), true],
  ['a connection that is not made in time', new Error('timeout expired'), true],
  ['one within a failed query', new QueryFailedError('', [], coded('57P01')), true],
  ['a connection lost between two queries', new QueryRunnerAlreadyReleasedError(), true],
  ['the same, told by who hands connections out', new QueryRunnerProviderAlreadyReleasedError(), true],
  ['a double key', new QueryFailedError('', [], coded('23505')), false],
  ['a statement that was stopped', coded('57014'), false],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['no error', 'ECONNREFUSED', false],
])('tells that the database is gone from %s', (_name, error, expected) => {
  expect(isDatabaseGone(error)).toBe(expected)
})
