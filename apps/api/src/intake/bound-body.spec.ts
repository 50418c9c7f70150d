import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Request, Response } from 'express'
import { boundBody } from './bound-body.js'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

function ask(path: string, complete: boolean) {
  const destroy = jest.fn()
  const request = Object.assign(new EventEmitter(), { method: 'POST', path, complete, destroy })
  const response = new EventEmitter()
  const next = jest.fn()
  boundBody(1000)(request as unknown as Request, response as unknown as Response, next)
  expect(next).toHaveBeenCalledTimes(1)
  return { request, response, destroy }
}

describe('a body', () => {
  it.each([
    ['that does not come', '/v1/tables/a/agendas', false, 1],
    ['that came', '/v1/tables/a/agendas', true, 0],
    ['of a batch, which takes as long as it takes', '/v1/signal-batches', false, 0],
    ['of what is called like a batch', '/v1/signal-batches/x', false, 1],
  ])('%s', (_name, path, complete, cutOff) => {
    const { destroy } = ask(path, complete)
    jest.advanceTimersByTime(999)
    expect(destroy).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(destroy).toHaveBeenCalledTimes(cutOff)
  })

  it('of a batch that was answered has no longer than others', () => {
    const { response, destroy } = ask('/v1/signal-batches', false)
    response.emit('finish')
    jest.advanceTimersByTime(1000)
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  it('whose connection is closed is not waited for', () => {
    const { request, destroy } = ask('/v1/signals', false)
    request.emit('close')
    jest.advanceTimersByTime(1000)
    expect(destroy).not.toHaveBeenCalled()
  })
})
