import { describe, expect, it } from '@jest/globals'
import { redact, redactSignal } from '../redact.js'
import { numberNames } from './number-names.js'

/** The numbers of the names between ⟨ and ⟩. */
function numbersIn(marked: string, lastNumber = 0): number[] {
  const names: { start: number; end: number }[] = []
  let [text, from] = ['', 0]
  for (const { index, 0: whole, 1: name = '' } of marked.matchAll(/⟨([^⟩]*)⟩/g)) {
    text += marked.slice(from, index)
    names.push({ start: text.length, end: text.length + name.length })
    text += name
    from = index + whole.length
  }
  text += marked.slice(from)
  return numberNames(
    names.map((name) => ({ text, ...name })),
    lastNumber,
  )
}

describe('numberNames', () => {
  it.each([
    ['a first name', 'Mijn zoon ⟨Daan de Vries⟩ wacht al een jaar. ⟨Daan⟩ zit thuis.'],
    ['a surname', 'Mevrouw ⟨Fatima El Amrani⟩ belde. Mevrouw ⟨El Amrani⟩ wacht op een rolstoel.'],
    ['initials', 'Mijn man ⟨Hendrik Nieboer⟩ is ziek.\n\nMet vriendelijke groet,\n⟨H. Nieboer⟩'],
    ['possession', 'Mijn dochter ⟨Noor⟩ is acht. ⟨Noors⟩ rolstoel is te klein.'],
    ['the beginning of a name', 'Mijn broer ⟨Gijsbert⟩ woont bij ons. Morgen komt ⟨Gijs⟩ thuis.'],
    ['the end of a name', 'Mijn moeder ⟨Hillegonda Emanuels⟩ is tachtig. ⟨Gonda⟩ kan niet meer lopen.'],
    ['a pet name', 'Mijn vader ⟨Adrianus⟩ heeft dementie. Wij noemen hem ⟨Janus⟩.'],
    ['another spelling', 'Mijn zoon ⟨Wesley⟩ wacht op een plek. Voor ⟨Wesly⟩ is er niets.'],
    ['hyphens left out', 'De heer ⟨Tjon-A-Joe⟩ wacht. De heer ⟨Tjonajoe⟩ kreeg geen brief.'],
    [
      'half of a double name',
      'Mevrouw ⟨Ramdhani-Jagroep⟩ vroeg een pgb aan. Mevrouw ⟨Ramdhani⟩ hoort niets.',
    ],
  ])('keeps the number of who is named again by %s', (_, text) => {
    expect(numbersIn(text)).toEqual([1, 1])
  })

  it.each([
    ['in a row', 'Mijn kinderen ⟨Daan⟩ en ⟨Noor⟩ wachten.'],
    ['of one family', 'Mijn zoon ⟨Daan de Vries⟩ en zijn zus ⟨Noor de Vries⟩ wachten.'],
    ['with one first name', 'Mijn zoon ⟨Jan Bakker⟩ belde met de heer ⟨Jan Smit⟩ van de gemeente.'],
    ['with initials that differ', 'De heer ⟨A. de Boer⟩ sprak met mevrouw ⟨K. de Boer⟩.'],
    ['whose names are alike', 'Mijn dochter ⟨Lisa⟩ en haar zus ⟨Lise⟩ gaan naar de dagbesteding.'],
  ])('gives two numbers to persons %s', (_, text) => {
    expect(numbersIn(text)).toEqual([1, 2])
  })

  it('goes on behind the numbers that are in use', () => {
    expect(numbersIn('⟨Daan⟩ belde met ⟨Fatima⟩. ⟨Daan⟩ wacht.', 6)).toEqual([7, 8, 7])
    expect(numbersIn('⟨Daan⟩ belde.', 2)).toEqual([3])
  })

  it('gives the same name the same number, however far apart', () => {
    const between = 'Er gebeurde niets. '.repeat(400)
    const others = Array.from(
      { length: 60 },
      (_, at) => `Ook ⟨Bewoner${'abcdefghij'[at % 10]}${at}x⟩ wacht. `,
    )
    const numbers = numbersIn(
      `Mijn zoon ⟨Daan⟩ wacht. ${between}${others.join('')}${between}⟨Daan⟩ zit thuis.`,
    )
    expect(numbers.at(-1)).toBe(1)
  })

  it('numbers the names of a text and its outcome together', () => {
    const [text, outcome] = redactSignal([
      'Mijn zoon Gijsbert de Vries wacht op een plek. De heer Bakker van de gemeente belde.',
      'Gijs heeft nu een plek.',
    ])
    expect(text?.text).toContain('Mijn zoon [NAAM 1] wacht')
    expect(outcome?.text).toBe('[NAAM 1] heeft nu een plek.')
  })

  it('numbers from one on without a gap', () => {
    const { text } = redact('Anna belde met Fatima, Chidi en Wytske. Daarna belde Fatima met Anna.')
    const numbers = [...text.matchAll(/\[NAAM (\d+)\]/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual([1, 2, 3, 4, 2, 1])
  })
})
