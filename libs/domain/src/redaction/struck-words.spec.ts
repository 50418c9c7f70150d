import { describe, expect, it } from '@jest/globals'
import { placesAfter, putTokens } from './put-tokens.js'
import type { RedactionType } from './redaction-type.js'
import { strikeKnownWords, struckWords } from './struck-words.js'

/** The later texts once the words were struck out of the first. */
function later(
  text: string,
  struck: readonly string[],
  texts: readonly string[],
  type: RedactionType = 'name',
) {
  const spans = struck.map((words): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ])
  const known = struckWords(text, spans, type)
  const words = new Set(known.map((row) => row.words))
  const counts = known.map(({ count }) => count)
  const pieces = strikeKnownWords(texts, (said) => (words.has(said) ? type : null), counts)
  return texts.map((one, index) => putTokens(one, pieces[index] ?? []))
}

describe('words that were struck out of an earlier version', () => {
  it.each<[string, string, string, string]>([
    ['are struck again', 'Femke', 'Nu belt Femke weer.', 'Nu belt [NAAM 1] weer.'],
    ['with other capitals', 'Femke', 'FEMKE en femke', '[NAAM 1] en [NAAM 1]'],
    ['with or without accents', 'Zoë', 'zoe en Zoë en Zoe\u0308.', '[NAAM 1] en [NAAM 1] en [NAAM 1].'],
    ['not within another word', 'Fem', 'Femke wacht', 'Femke wacht'],
    ['but with an s of possession', 'Femke', "Femkes stoel, Femke's bed", "[NAAM 1]s stoel, [NAAM 1]'s bed"],
    ['as a whole row', 'Femke de Wit', 'Femke  de\nWit belt', '[NAAM 1] belt'],
    ['and a name of it by itself', 'Femke de Wit', 'Femke belt', '[NAAM 1] belt'],
    ['but not its everyday words', 'Femke de Wit', 'de muur is wit', 'de muur is wit'],
    ['short ones alone when struck alone', 'Bo', 'Bo belt', '[NAAM 1] belt'],
    ['short ones else only in their row', 'Bo Xu', 'Xu belt, Bo Xu niet', 'Xu belt, [NAAM 1] niet'],
    ['goes on counting', 'Femke', '[NAAM 4] en Femke', '[NAAM 4] en [NAAM 5]'],
    ['never in a token', 'NAAM', '[NAAM 2] is mijn naam', '[NAAM 2] is mijn [NAAM 3]'],
    ['nor over one', 'Femke Bakker', 'Femke [BSN] Bakker', '[NAAM 1] [BSN] Bakker'],
    ['also where a piece of a word was struck', 'Jelmersma', 'Jelmersmahof', '[NAAM 1]'],
  ])('%s', (_name, struck, text, expected) => {
    const first = struck === 'Jelmersma' ? 'In Jelmersmahof' : `Met ${struck} gaat het.`
    expect(later(first, [struck], [text])).toEqual([expected])
  })

  it.each<[RedactionType, string, string, string]>([
    ['caseno', 'AB/12', 'zaak ab 12', 'zaak [ZAAKNUMMER]'],
    ['address', 'Gruttolaan 7', 'Gruttolaan, op 7', '[ADRES], op 7'],
    ['phone', '06 12 34', 'op 06-12-34, en 34', 'op [TELEFOON], en 34'],
  ])('are tokens of their kind: %s', (type, struck, text, expected) => {
    expect(later(struck, [struck], [text], type)).toEqual([expected])
  })

  it('have one number in all texts of a signal, and each its own', () => {
    expect(later('Femke en Bo', ['Femke', 'Bo'], ['Bo, Femke', 'Femke'])).toEqual([
      '[NAAM 1], [NAAM 2]',
      '[NAAM 2]',
    ])
  })
})

describe('a place in a text', () => {
  it.each([
    ['before a token stays', [0, 3], [0, 3]],
    ['behind it moves along', [10, 12], [13, 15]],
    ['that begins in it begins with the token', [6, 12], [4, 15]],
    ['that ends in it ends with the token', [0, 6], [0, 12]],
    ['that is all of it is the token', [4, 9], [4, 12]],
  ] as const)('%s', (_name, place, expected) => {
    expect(placesAfter([place], [[4, 9, '[NAAM 1]']])).toEqual([expected])
  })
})
