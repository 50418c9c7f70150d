import { describe, expect, it } from '@jest/globals'
import { firstItems, moveItem, newItem } from './agenda-order.js'
import { table } from './registers-under-test.js'

const items = ['a', 'b', 'c'].map((code) => newItem(code, code))
const order = (list: readonly { readonly pattern: string }[]) => list.map(({ pattern }) => pattern).join('')

describe('the order of an agenda', () => {
  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('moving %s by %s gives %s', (pattern, by, result) => {
    expect(order(moveItem(items, pattern, by))).toBe(result)
  })

  it('begins with what was not passed on, then what others passed on, each once', () => {
    const [agenda] = table.agendas
    const away = { ...newItem('weg', 'Weg'), passedOnTo: 'elders' }
    const received = ['nieuw', 'nieuw', 'rolstoel'].map((pattern) => ({
      pattern,
      from: 'elders',
      heldOn: '2026-05-01',
    }))
    const full = { ...table, agendas: [{ ...agenda!, items: [away, ...agenda!.items] }], received }
    expect(firstItems(full).map(({ pattern }) => pattern)).toEqual(['rolstoel', 'pgb-stop', 'nieuw'])
    expect(firstItems({ ...table, agendas: [], received: [] })).toEqual([])
  })
})
