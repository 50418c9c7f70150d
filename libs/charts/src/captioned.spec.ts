import { describe, expect, it } from '@jest/globals'
import { broken, captioned } from './captioned.js'

describe('a caption', () => {
  it('stands above the chart, each line broken where it does not fit', () => {
    const spec = { mark: 'bar', data: { values: [] }, encoding: {} } as const
    const caption = { title: 'Verloop', lines: ['Bron: signalen in Rode Draad', 'Voorbeelddata'] }
    expect(captioned(spec, caption, { width: 100 })).toMatchObject({
      mark: 'bar',
      title: { text: ['Verloop'], subtitle: ['Bron: signalen', 'in Rode Draad', 'Voorbeelddata'] },
    })
  })

  it.each([
    ['a b c', 3, ['a b', 'c']],
    ['een-heel-lang-woord b', 5, ['een-heel-lang-woord', 'b']],
    ['', 5, []],
  ])('breaks %j at %i characters', (text, most, lines) => {
    expect(broken(text, most)).toEqual(lines)
  })
})
