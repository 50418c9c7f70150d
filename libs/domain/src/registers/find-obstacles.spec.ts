import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findObstacles, type ClaimedObstacle } from './find-obstacles.js'

const csv = readFileSync(new URL('../../../../data/reference/obstacle-phrases.csv', import.meta.url), 'utf8')
const phrasesOf = (code: string) =>
  csv
    .split('\n')
    .map((line) => line.split(','))
    .flatMap(([obstacle, phrase]) => (obstacle === code && phrase !== undefined ? [phrase] : []))

const register: ClaimedObstacle[] = [
  'partner-verpleeghuis',
  'terminaal-naar-huis',
  'vg-na-18',
  'privacy',
  'afsprakenlijst-vervoer',
  'palliatief-sparen',
  'kamer-kwijt',
  'buiten-de-kaders',
].map((code) => ({ code, claimedObstacle: 'x', themes: [], laws: [], phrases: phrasesOf(code) }))

const codesIn = (text: string) =>
  findObstacles({ text, themes: [], laws: [] }, register).map(({ code }) => code)

describe('a text that names an obstacle', () => {
  it.each([
    ['Mijn man mocht niet mee naar het verpleeghuis.', ['partner-verpleeghuis']],
    ['Ze is terminaal, maar ze mag niet naar huis zei het zorgkantoor.', ['terminaal-naar-huis']],
    ['De beperking had voor het achttiende jaar vastgesteld moeten zijn, anders kan het niet.', ['vg-na-18']],
    ['Vanwege de privacywet mogen zij niet met elkaar overleggen.', ['privacy']],
    ['Zonder afsprakenlijst krijg ik de taxi niet vergoed.', ['afsprakenlijst-vervoer']],
    ['Het hoge tarief kan pas na een opname in het verpleeghuis.', ['palliatief-sparen']],
    ['Als vader een weekend gaat logeren raakt hij zijn kamer kwijt.', ['kamer-kwijt']],
    ['Afwijken van het protocol mag niet van de wet.', ['buiten-de-kaders']],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes))
})

describe('a text that names none', () => {
  it.each([
    ['Mijn rolstoel is al maanden kapot.'],
    ['Mijn man woont in het verpleeghuis. Hij mag niet roken.'],
    ['Wij hadden overleg. Privacy is belangrijk.'],
    ['Met toestemming mogen zij van de privacywet overleggen.'],
    ['Mijn vrouw begrijpt niets van het verpleeghuis en mag naar huis.'],
    ['[NAAM 1] belde over de kamer.'],
    [''],
  ])('%s', (text) => expect(codesIn(text)).toEqual([]))
})

it('says by which words it was found, as they stand in the text', () => {
  const text = 'Het spijt me. Mijn vrouw mocht NIET mee naar het verpleeghuis.'
  const [found] = findObstacles({ text, themes: [], laws: [] }, register)
  expect(found?.by).toBe('phrase')
  expect(found?.evidence.map(([start, end]) => text.slice(start, end))).toEqual([
    'vrouw',
    'mocht',
    'NIET',
    'mee',
    'verpleeghuis',
  ])
})

describe('an obstacle without phrases of ours', () => {
  const own = {
    code: 'eigen',
    claimedObstacle: 'Een scootmobiel mag niet in de gemeenschappelijke hal staan',
    themes: ['hulpmiddelen'],
    laws: ['wmo'],
    phrases: [],
  }
  const text = 'De scootmobiel kan niet in de gemeenschappelijke hal.'

  it.each([
    ['by its words, where themes and laws fit', ['hulpmiddelen'], ['wmo', 'wlz'], text, ['words']],
    [
      'by a word that a sender put in brackets',
      ['hulpmiddelen'],
      ['wmo'],
      text.replace('scootmobiel', '[SCOOTMOBIEL]'),
      ['words'],
    ],
    [
      'not by what redaction put there',
      ['hulpmiddelen'],
      ['wmo'],
      text.replace('scootmobiel', '[NAAM 1]'),
      [],
    ],
    ['not with another theme', ['pgb'], ['wmo'], text, []],
    ['not with another law', ['hulpmiddelen'], ['zvw'], text, []],
    ['not by two of its words', ['hulpmiddelen'], ['wmo'], 'De scootmobiel staat in de hal.', []],
    [
      'not by words in two sentences',
      ['hulpmiddelen'],
      ['wmo'],
      'Een scootmobiel. De gemeenschappelijke hal.',
      [],
    ],
  ])('%s', (_name, themes, laws, said, by) => {
    expect(findObstacles({ text: said, themes, laws }, [own]).map((one) => one.by)).toEqual(by)
  })
})

it('never throws, and gives places inside the text, ascending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const all = [
        ...register,
        { ...register[0], code: 'eigen', claimedObstacle: text, phrases: [text] } as ClaimedObstacle,
      ]
      for (const { evidence } of findObstacles({ text, themes: [], laws: [] }, all)) {
        const flat = evidence.flat()
        expect(flat).toEqual([...flat].sort((a, b) => a - b))
        expect(flat.every((place) => place >= 0 && place <= text.length)).toBe(true)
      }
    }),
  )
})
