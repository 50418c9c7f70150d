import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readMarkedDocuments } from '../../redaction-quality/marked-document.js'
import { recognisers } from '../recognisers.js'
import { cuesOfWord } from './cue-traits.js'
import { readText, type Reading } from './reading.js'
import { cueTraits, wordTraits } from './word-traits.js'

const texts = new URL('../../../../../data/evaluation/redaction/develop.jsonl', import.meta.url)
const documents = readMarkedDocuments(readFileSync(texts, 'utf8'))

/** What only spares looking: words that might be a cue of anything. */
const everyCue = Object.values(cueTraits).reduce(
  (all, trait) => all | trait,
  wordTraits.leadsToName | wordTraits.residing,
)
const withEveryCue = (reading: Reading): Reading => ({
  ...reading,
  traits: reading.traits | everyCue,
  words: reading.words.map((word) => ({ ...word, traits: word.traits | everyCue })),
})

describe('cues of words', () => {
  it.each([
    ['zorgdossiernummer', cueTraits.number],
    ['clientnr', cueTraits.number],
    ['b.s.n.', cueTraits.service],
    ['geboortedatum', cueTraits.birth],
    ['mijn-adres', cueTraits.living],
    ['oudejaarsdag', cueTraits.feast],
  ])('%s may be one', (word, trait) => expect(cuesOfWord(word) & trait).toBe(trait))

  it.each(['wachtte', 'huilde', 'thee'])('%s is none', (word) => expect(cuesOfWord(word)).toBe(0))

  it.each(Object.entries(recognisers))('spare %s nothing but looking', (_, recognise) => {
    for (const { text } of documents.filter((_document, at) => at % 12 === 0))
      expect(recognise(withEveryCue(readText(text)))).toEqual(recognise(readText(text)))
  })
})
