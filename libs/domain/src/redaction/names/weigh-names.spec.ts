import { describe, expect, it } from '@jest/globals'
import { redact } from '../redact.js'

const waiting = 'het pgb is gehalveerd en niemand legt uit waarom. wij wachten nu al tien weken op antwoord.'

describe('a name that is a word', () => {
  it.each(['zomer', 'stok', 'geluk', 'wens', 'slot'])('is one where it is said to be: %s', (name) => {
    for (const declared of [
      `${waiting}\nMet vriendelijke groet,\n${name}`,
      `Naam: ${name}\nKlacht: ${waiting}`,
      `mijn naam is ${name} en ik ben haar dochter. ${waiting}`,
    ])
      expect(redact(declared).text).not.toContain(name)
  })

  it.each(['zomer', 'trui', 'stok', 'geluk', 'wens', 'slot'])('is none where it is the word: %s', (word) => {
    const text = `${waiting} voor de ${word} is het te laat, en een ${word} helpt ons niet.`
    expect(redact(text).text).toBe(text)
  })
})

it('in a few words with nothing around them there is no name', () => {
  expect(redact('=cmd|calc').text).toBe('=cmd|calc')
})
