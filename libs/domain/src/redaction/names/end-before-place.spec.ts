import { describe, expect, it } from '@jest/globals'
import { redact } from '../redact.js'

describe('a name before a place', () => {
  it.each([
    [
      'Mijn zoon Daan uit Utrecht wacht. Daan huilt.',
      'Mijn zoon [NAAM 1] uit [PLAATS] wacht. [NAAM 1] huilt.',
    ],
    ['mijn zoon daan uit rotterdam wacht', 'mijn zoon [NAAM 1] uit [PLAATS] wacht'],
    ['Jan de Vries uit Den Haag belde', '[NAAM 1] uit [PLAATS] belde'],
    ['Cliënt P. Smit uit Groningen heeft VG7', 'Cliënt [NAAM 1] uit [PLAATS] heeft VG7'],
    ['mevrouw van Zwolle uit Zwolle', 'mevrouw [NAAM 1] uit [PLAATS]'],
  ])('ends there: %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    ["dhr. In 't Veld uit Zeist", 'dhr. [NAAM 1] uit [PLAATS]'],
    ['mw Uit den Bogaard uit Ede', 'mw [NAAM 1] uit [PLAATS]'],
    ['Mijn zuster Alida te Winkel wacht', 'Mijn zuster [NAAM 1] wacht'],
    ['Fatima in Utrecht belde, Fatima wacht', '[NAAM 1] belde, [NAAM 1] wacht'],
    ["Ik heet Eveline in 't Veld.", 'Ik heet [NAAM 1].'],
    ['mijn buurman Kees van Utrecht zei dat', 'mijn buurman [NAAM 1] zei dat'],
    ["Hilde-Marie van 't Hof belde", '[NAAM 1] belde'],
  ])('is a name where it is part of it: %s', (text, expected) => expect(redact(text).text).toBe(expected))
})

it('an everyday word is no name', () => {
  expect(redact('Ik ben uit Aken gekomen').text).toBe('Ik ben uit [PLAATS] gekomen')
})

describe('an account behind a word', () => {
  it.each([
    ['zij schrijft op @annet.schrijft over haar zoon', 'zij schrijft op [ACCOUNT] over haar zoon'],
    ['mail maar naar naam @gmail.com hoor', 'mail maar naar [E-MAIL] hoor'],
  ])('%s', (text, expected) => expect(redact(text).text).toBe(expected))
})
