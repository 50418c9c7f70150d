import { describe, expect, it } from '@jest/globals'
import { EmptyTable, UnreadableRows } from '@rode-draad/store'
import { fileProblem } from './file-problems.js'

describe('a file that cannot be read on', () => {
  it.each([
    [
      ...(['quote', 'kept'] as const),
      'Vanaf rij 3 is dit bestand niet te lezen; kijk of daar een aanhalingsteken mist. Wat ervoor stond is verwerkt.',
    ],
    [
      ...(['length', 'none'] as const),
      'Vanaf rij 3 is dit bestand niet te lezen: die rij is langer dan een miljoen tekens, of er mist een aanhalingsteken.',
    ],
    [
      ...(['form', 'looked-at'] as const),
      'Vanaf rij 3 is dit bestand niet te lezen als CSV. Wat ervoor stond is nagekeken. Dit is een proef: er is niets bewaard.',
    ],
    [
      ...([{ columnWithoutHeading: 1 }, 'kept'] as const),
      'Vanaf rij 3 is dit bestand niet te lezen: er staat iets in kolom 2 (zonder kop). Geef die kolom een kop. Wat ervoor stond is verwerkt.',
    ],
  ])('says why, and what became of the rows before: %j, %s', (reason, before, detail) => {
    expect(fileProblem(new UnreadableRows(3, reason), before)).toMatchObject({
      problem: { status: 400, title: 'Onleesbaar bestand', detail },
    })
  })

  it('is another refusal when it is empty, and any other error stays what it is', () => {
    expect(fileProblem(new EmptyTable('nothing'), 'none')).toMatchObject({
      problem: { title: 'Leeg bestand' },
    })
    const other = new Error('other')
    expect(fileProblem(other, 'kept')).toBe(other)
  })
})
