import { describe, expect, it } from '@jest/globals'
import type { Field, Widget } from './fields.js'
import { bodyOf } from './form-values.js'

const field = (name: string, widget: Widget): Field => ({ name, label: name, widget, required: false })

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('what somebody filled in', () => {
  it('leaves out empty text, and takes spaces off', () => {
    const fields = [field('title', 'line'), field('remark', 'lines'), field('on', 'date')]
    expect(bodyOf(fields, form(['title', '  Wachten '], ['remark', '  '], ['on', '2019']), {})).toEqual({
      ...{ title: 'Wachten', on: '2019' },
    })
  })

  it.each([
    ['4-3-2020', '2020-03-04'],
    ['herfst 2019', '2019-23'],
    ['2015 of eerder', '../2015'],
    ['30-2-2020', '30-2-2020'],
    ['31-2-2020', '31-2-2020'],
    ['../2015', '../2015'],
  ])('reads the date %s as %s, and no text as a date', (typed, on) => {
    const fields = [field('on', 'date'), field('source', 'line')]
    expect(bodyOf(fields, form(['on', typed], ['source', typed]), {})).toEqual({ on, source: typed })
  })

  it('says a box that is not ticked as false, and a list without choices as empty', () => {
    const fields = [field('withdrawn', 'flag'), field('laws', 'checks')]
    expect(bodyOf(fields, form(), {})).toEqual({ withdrawn: false, laws: [] })
    expect(bodyOf(fields, form(['withdrawn', 'ja'], ['laws', 'wmo']), {})).toEqual({
      ...{ withdrawn: true, laws: ['wmo'] },
    })
  })

  it.each([
    ['keeps the order that there was', 'c', ['a', 'b'], ['c', 'b', 'a'], ['c', 'b', 'a']],
    ['puts what is new last', 'c', ['a', 'd', 'b'], ['c', 'b'], ['c', 'b', 'a', 'd']],
    ['puts the chosen first theme first', 'b', ['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a']],
    ['names no theme twice', 'a', ['a'], [], ['a']],
    ['drops what was taken away', '', [], ['c'], []],
  ])('%s', (_fact, main, checked, before, after) => {
    const entries = checked.map((code) => ['themes', code] as const)
    const filled = form(['themes.main', main], ...entries)
    expect(bodyOf([field('themes', 'themes')], filled, { themes: before })).toEqual({ themes: after })
  })

  it('puts fields of parts in their part', () => {
    const fields = [
      field('reason', 'line'),
      field('parts[0].title', 'line'),
      field('parts[1].laws', 'checks'),
    ]
    const filled = form(['reason', 'r'], ['parts[0].title', 't'], ['parts[1].laws', 'wlz'])
    expect(bodyOf(fields, filled, {})).toEqual({
      ...{ reason: 'r', parts: [{ title: 't' }, { laws: ['wlz'] }] },
    })
  })
})
