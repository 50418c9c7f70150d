import { describe, expect, it } from '@jest/globals'
import { readLanguage, textNotes } from './language-note.js'
import { tokenize } from './tokenize.js'

const { empty, noWords, otherLanguage, markup } = textNotes

describe('the note on a text', () => {
  it.each([
    ['', empty],
    [' \n\t', empty],
    ['123 456 - 7', noWords],
    ['🙂🙂 !!', noWords],
    ['My mother has been waiting for a wheelchair for six months and nobody will help her.', otherLanguage],
    [
      'Meine Mutter wartet seit sechs Monaten auf einen Rollstuhl und niemand hilft ihr dabei.',
      otherLanguage,
    ],
    [
      'Ma mère attend un fauteuil roulant depuis six mois et personne ne nous aide dans cette ville.',
      otherLanguage,
    ],
    [
      'Annem altı aydır tekerlekli sandalye bekliyor ve kimse ona yardım etmiyor, çok zor bir durum.',
      otherLanguage,
    ],
    ['أمي تنتظر كرسيًا متحركًا منذ ستة أشهر ولا أحد يساعدها في هذه المدينة', otherLanguage],
    ['<p>Mijn moeder wacht al een jaar op een <b>rolstoel</b> van de gemeente.</p>', markup],
    ['Mijn moeder wacht al een jaar op een rolstoel van de gemeente.', null],
    ['Mijn moeder < 65 en mijn vader > 70 wachten al een jaar op een rolstoel.', null],
    ['rolstoel kapot', null],
    ['Goedemiddag, sorry voor mijn taal. Mijn man heeft ALS. Sinds mei hij kan niet meer staan.', null],
  ])('%s', (text, note) => {
    expect(readLanguage(text, tokenize(text))).toBe(note)
  })
})
