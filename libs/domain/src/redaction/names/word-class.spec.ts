import { describe, expect, it } from '@jest/globals'
import { noSymbol } from '../odds/symbols.js'
import { classOfWord } from './word-class.js'
import wordClasses from './word-classes.json' with { type: 'json' }

describe('classOfWord', () => {
  it.each([
    ['zegt', 'zei'],
    ['gebeld', 'gesproken'],
  ])('%s stands between the same words as %s', (one, other) => {
    expect(classOfWord(one)).not.toBe(noSymbol)
    expect(classOfWord(one)).toBe(classOfWord(other))
  })

  it('tells a verb from a noun', () => expect(classOfWord('zegt')).not.toBe(classOfWord('rolstoel')))

  it('tells a word that it does not know by its ending', () => {
    const endings = Object.entries<number>(wordClasses.endings)
    const [ending, at] = endings.reduce((longest, one) => (one[0].length > longest[0].length ? one : longest))
    const [known = ''] = wordClasses.classes[at]?.split(' ') ?? []
    expect(classOfWord(`xqzvw${ending}`)).toBe(classOfWord(known))
    expect(classOfWord(known)).not.toBe(noSymbol)
  })

  it('knows nothing of letters without sense', () => expect(classOfWord('xqzvw')).toBe(noSymbol))
})
