import { describe, expect, it } from '@jest/globals'
import { addNameEvidence, sumsOfWord } from '../names/name-evidence.js'
import { nameContext } from '../names/name-context.js'
import nameWeights from '../names/name-weights.json' with { type: 'json' }
import { mostListedForms } from '../reading/known-forms.js'
import { readText } from '../reading/reading.js'
import { EvidenceRow, WeightTable } from './evidence.js'
import { KeptSums } from './kept-sums.js'

const table = new WeightTable(nameWeights.weights)
const texts = [
  'Mijn zoon Daan de Vries wacht op een rolstoel. Volgens stok, van het wijkteam, kan dat niet.',
  'IK WACHT AL DRIE WEKEN OP ANTWOORD VAN DE GEMEENTE, ZEI JANSEN.',
  'toen belde mevrouw kip. kip zei dat de rolstoel niet kon. "Niet?" vroeg Zwanhilde',
]

describe('sums that are kept', () => {
  const kept = new KeptSums(table, mostListedForms, sumsOfWord)
  const row = new EvidenceRow()

  it.each([...texts, ...texts])('are what all the evidence says: %s', (text) => {
    const { words } = readText(text)
    const mentionOf = Uint16Array.from(words, (_, at) => (at % 7 === 3 ? 1 : 0))
    const context = nameContext(words, mentionOf)
    words.forEach((_, at) => {
      row.clear()
      addNameEvidence(context, at, row)
      const whole = table.oddsOf(row)
      row.clear()
      kept.clear()
      addNameEvidence(context, at, row, kept)
      kept.close()
      table.addUp(row, kept.total)
      expect((kept.total[0] ?? 0) / 100).toBe(whole)
    })
  })

  it('spare most of the looks', () => {
    const { words } = readText(texts[0] ?? '')
    const context = nameContext(words, new Uint16Array(words.length))
    row.clear()
    addNameEvidence(context, 1, row)
    const all = row.length
    expect(table.oddsOf(row)).not.toBe(0)
    row.clear()
    kept.clear()
    addNameEvidence(context, 1, row, kept)
    expect(row.length).toBeLessThan(all * 0.7)
  })
})
