import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { redactionTokens } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { aNotedCase, md5 } from './test-noted-case.js'

let database: TestDatabase
let noted: Awaited<ReturnType<typeof aNotedCase>>

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
})
afterAll(() => database.stop())

beforeEach(async () => {
  noted = await aNotedCase(database)
})

describe('only tokens come in, in pieces of the text', () => {
  it.each<[string, unknown]>([
    ['words', [[4, 8, 'Piet']]],
    ['nothing', [[4, 8, '']]],
    ['no token at all', [[4, 8]]],
    ['null', [[4, 8, null]]],
    ['a kind that does not exist', [[4, 8, '[HOND]']]],
    ['a name without a number', [[4, 8, '[NAAM]']]],
    ['name 0', [[4, 8, '[NAAM 0]']]],
    ['words before a token', [[4, 8, 'Piet [BSN]']]],
    ['words after a token', [[4, 8, '[BSN] Piet']]],
    ['a line after a token', [[4, 8, '[BSN]\nPiet']]],
    [
      'a token, then words',
      [
        [0, 3, '[BSN]'],
        [4, 8, 'Piet'],
      ],
    ],
    ['an empty piece', [[4, 4, '[BSN]']]],
    ['a piece from back to front', [[8, 4, '[BSN]']]],
    ['a piece past the end', [[4, 999, '[BSN]']]],
    ['a piece before the beginning', [[-1, 4, '[BSN]']]],
    [
      'pieces that overlap',
      [
        [0, 6, '[BSN]'],
        [4, 8, '[BSN]'],
      ],
    ],
    [
      'pieces in another order',
      [
        [4, 8, '[BSN]'],
        [0, 3, '[BSN]'],
      ],
    ],
    ['a piece without places', [[null, null, '[BSN]']]],
    ['a piece without an end', [[4, null, '[BSN]']]],
    ['a piece that is no list', [{ start: 4 }]],
  ])('not: %s', async (_name, pieces) => {
    const before = await noted.standing()
    for (const [field, content] of [
      ['text', noted.text],
      ['outcome', `Een ${noted.word}.`],
    ] as const) {
      await expect(noted.strikeOut({ field, pieces, known: md5(content) })).rejects.toThrow()
    }
    expect(await noted.standing()).toEqual(before)
  })

  it('and in no other column', async () => {
    await expect(noted.strikeOut({ field: 'answer' })).rejects.toThrow('no such field')
  })

  const tokens = Object.values(redactionTokens).map((word) => (word === 'NAAM' ? 'NAAM 12' : word))
  it.each(tokens)('but [%s] does; a new kind of token needs a migration of with_tokens', async (name) => {
    expect(await noted.strikeOut({ pieces: [[4, 4 + noted.word.length, `[${name}]`]] })).toBe(true)
    expect((await noted.standing()).versions[0]).toMatchObject({ text: `Het [${name}] is kapot.` })
  })
})
