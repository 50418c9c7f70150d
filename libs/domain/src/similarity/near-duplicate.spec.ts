import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nearDuplicate } from './near-duplicate.js'
import { textLikeness, textTraits } from './text-likeness.js'

const story =
  'Mijn moeder van 84 heeft dementie en dwaalt in de avond over straat. De casemanager is ziek, de thuiszorg stopt ' +
  'per maandag en het verpleeghuis in de buurt heeft geen plek. De huisarts verwijst naar het zorgkantoor.'
const retold =
  'Een vrouw van 84 met dementie dwaalt in de avond over straat. Thuiszorg stopt maandag, de casemanager is ziek en ' +
  'het verpleeghuis heeft geen plek; de huisarts heeft het zorgkantoor gebeld.'
const another =
  'Mijn zoon van 16 met autisme zit al een jaar thuis. De school heeft geen passende plek en de gemeente wacht op een ' +
  'beschikking voor jeugdhulp. Wie kan ons helpen met vervoer?'

const signal = (text: string, region: string | null = 'ZK10', zorgprofiel: string | null = null) => ({
  ...{ region, zorgprofiel, traits: textTraits(text) },
})

describe('two signals', () => {
  it.each([
    ['the same text elsewhere', signal(story), signal(story, 'ZK02'), 'same-text'],
    [
      'the same text with a line more',
      signal(story),
      signal(`${story} Stuur dit door aan wie erover gaat.`),
      'same-text',
    ],
    [
      'other names in it',
      signal(`${story} Groet, [NAAM 1]`),
      signal(`${story} Groet, [NAAM 2]`),
      'same-text',
    ],
    ['the case retold in the same region', signal(story), signal(retold), 'same-case'],
    ['the case retold in another region', signal(story), signal(retold, 'ZK02'), undefined],
    ['the case retold without a region', signal(story, null), signal(retold, null), undefined],
    ['the case retold with another profile', signal(story), signal(retold, 'ZK10', 'VV5'), undefined],
    ['another case', signal(story), signal(another), undefined],
    ['nothing but a name', signal('[NAAM 1]'), signal('[NAAM 1]'), undefined],
  ])('may be about one case: %s', (_name, one, other, reason) => {
    expect(nearDuplicate(one, other)?.reason).toBe(reason)
    expect(nearDuplicate(other, one)?.reason).toBe(reason)
  })

  it('have the words that a sender put in brackets, and not those of redaction', () => {
    expect([...textTraits('Een [ROLSTOEL] van [NAAM 1] in [PLAATS]').words]).toEqual(['rolstoel'])
  })

  it('are alike in [0, 1], the same both ways, and 1 to themselves', () => {
    const anyText = fc
      .array(fc.constantFrom('huis', 'zorg', 'gemeente', 'wacht', 'plek', 'één'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [one, other] = [textTraits(a), textTraits(b)]
        const { words, order } = textLikeness(one, other)
        expect(textLikeness(other, one)).toEqual({ words, order })
        for (const share of [words, order]) expect(share >= 0 && share <= 1).toBe(true)
        if (one.shingles.size > 0) expect(textLikeness(one, one).order).toBe(1)
      }),
    )
  })
})
