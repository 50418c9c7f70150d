import { describe, expect, it } from '@jest/globals'
import { mostStemsOfText, stemsOf } from './text-stems.js'

const counted = (text: string) => [...stemsOf(text)].map(([stem, { count, word }]) => [stem, count, word])

describe('the stems of a text', () => {
  it.each([
    ['forms of a word', 'Rolstoelen en een rolstoel', [['rolstoel', 2, 'rolstoelen']]],
    ['accents and capitals', 'Cliënt CLIENT', [['client', 2, 'client']]],
    ['letters beside numbers', 'VG7 vg-8', [['vg', 2, 'vg']]],
    ['no stop words', 'dat is het niet', []],
    ['no single letters and numbers', 'a 12 b', []],
    ['nothing that redaction put there', '[NAAM 12] belt [TELEFOON] [E-MAIL]', [['belt', 1, 'belt']]],
    ['what a sender put in brackets', '[WLZ]', [['wlz', 1, 'wlz']]],
    ['nothing', '', []],
  ])('are of %s', (_name, text, expected) => {
    expect(counted(text)).toEqual(expected)
  })

  it('are those that occur most often, when there are very many', () => {
    const letters = (number: number) =>
      number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
    const rare = Array.from({ length: 2 * mostStemsOfText }, (_, at) => `zz${letters(at)}`)
    const stems = stemsOf(`${rare.join(' ')} pgb pgb`)
    expect(stems.size).toBe(mostStemsOfText)
    expect(stems.get('pgb')?.count).toBe(2)
  })
})
