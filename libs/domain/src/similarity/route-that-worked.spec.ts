import { expect, it } from '@jest/globals'
import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'
import { routeThatWorked } from './route-that-worked.js'

it.each<[EscalationRouteCode[], EscalationRouteCode | null]>([
  [[], null],
  [['bezwaar'], 'bezwaar'],
  [['cce', 'cce'], 'cce'],
  [['bezwaar', 'cce'], null],
])('of the routes %j it is known that %j worked', (tried, worked) => {
  expect(routeThatWorked(tried)).toBe(worked)
})
