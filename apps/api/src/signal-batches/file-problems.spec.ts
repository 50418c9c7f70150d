import { describe, expect, it } from '@jest/globals'
import { EmptyTable, UnreadableRows } from '@rode-draad/store'
import { fileProblem } from './file-problems.js'

const counts = { received: 4, accepted: 2, duplicate: 1, quarantined: 1, erasedBefore: 0 }
const kept = { id: 'a1', counts }

describe('a file that cannot be read on', () => {
  it.each([
    [
      ...(['quote', kept] as const),
      'Vanaf rij 3 is dit bestand niet te lezen; kijk of daar een aanhalingsteken mist. Wat ervoor stond is verwerkt in levering a1: ontvangen 4 = bewaard 2 + dubbel 1 + apart gezet 1.',
    ],
    [
      ...(['length', null] as const),
      'Vanaf rij 3 is dit bestand niet te lezen: die rij is langer dan 2,5 miljoen tekens, of er mist een aanhalingsteken.',
    ],
    [
      ...(['form', { ...kept, id: null }] as const),
      'Vanaf rij 3 is dit bestand niet te lezen als CSV. Wat ervoor stond is nagekeken: ontvangen 4 = bewaard 2 + dubbel 1 + apart gezet 1. Dit is een proef: er is niets bewaard.',
    ],
    [
      ...(['form', { id: null, counts: null }] as const),
      'Vanaf rij 3 is dit bestand niet te lezen als CSV. Ervoor stond geen rij. Dit is een proef: er is niets bewaard.',
    ],
  ])('says why, and what became of the rows before: %j, %j', (reason, before, detail) => {
    expect(fileProblem(new UnreadableRows(3, reason), before)).toMatchObject({
      problem: { status: 400, title: 'Onleesbaar bestand', detail },
    })
  })

  it('is another refusal when it is empty, and any other error stays what it is', () => {
    expect(fileProblem(new EmptyTable('nothing'), null)).toMatchObject({
      problem: { title: 'Leeg bestand' },
    })
    const other = new Error('other')
    expect(fileProblem(other, kept)).toBe(other)
  })
})
