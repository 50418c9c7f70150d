import { describe, expect, it } from '@jest/globals'
import { routeOf } from './route-of.js'

describe('the route that is asked for', () => {
  it.each([
    ['GET', '/wachtlijsten', 'listWachtlijsten'],
    ['HEAD', '/wachtlijsten', 'listWachtlijsten'],
    ['GET', '/wachtlijsten/definities', 'listWachtlijstDefinities'],
    ['GET', '/signals/a-b', 'readSignal'],
    ['GET', '/signals/%E0%A4%A', 'readSignal'],
    ['PUT', '/signals/a', 'replaceSignal'],
    ['GET', '/openapi.json', 'readOpenApi'],
  ])('%s %s is %s', (method, path, operationId) => {
    expect(routeOf(method, path)?.operationId).toBe(operationId)
  })

  it.each([
    ['GET', '/'],
    ['GET', ''],
    ['GET', '/nergens'],
    ['DELETE', '/wachtlijsten'],
    ['OPTIONS', '/wachtlijsten'],
    ['GET', '/wachtlijsten/'],
    ['GET', '//wachtlijsten'],
    ['GET', '/Wachtlijsten'],
    ['GET', '/signals/'],
    ['PUT', '/signals/a/b'],
    ['GET', '/openapixjson'],
    ['GET', '/x/wachtlijsten'],
  ])('%s %s is none', (method, path) => {
    expect(routeOf(method, path)).toBeNull()
  })
})
