import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { appendLines, appendMissing, joined, readLines } from './journal.js'

const shape = z.strictObject({ n: z.int() })
let folder: string
let file: string
let made = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-journal-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => {
  made += 1
  file = join(folder, `journal-${made}.jsonl`)
})

describe('a new line', () => {
  it.each([
    ['nothing', '', []],
    ['a whole line', '{"n":1}\n', [{ n: 1 }]],
    ['a whole line without its end', '{"n":1}', [{ n: 1 }]],
  ])('stands by itself after %s', async (_name, before, known) => {
    await writeFile(file, before)
    await appendLines(file, [{ n: 2 }, { n: 3 }])
    expect(await readLines(file, shape)).toEqual([...known, { n: 2 }, { n: 3 }])
  })

  it('stays when the half line before it is taken away', async () => {
    await appendLines(file, [{ n: 1 }])
    await appendFile(file, '{"n":')
    await appendLines(file, [{ n: 2 }])
    await expect(readLines(file, shape)).rejects.toThrow('beschadigd: regel 3.')
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, lines.filter((_line, index) => index !== 2).join('\n'))
    expect(await readLines(file, shape)).toEqual([{ n: 1 }, { n: 2 }])
  })
})

describe('reading', () => {
  it('tells no journal from one without lines', async () => {
    expect(await readLines(file, shape)).toBeNull()
    await appendLines(file, [])
    expect(await readLines(file, shape)).toEqual([])
  })

  it('names every damaged line, and nothing of what stands there', async () => {
    await writeFile(file, '{"n":1}\n{"n":"geheim"}\n{"n":2}\n{"n":3}{"n":4}\n')
    const error = await readLines(file, shape).catch(String)
    expect(error).toBe(
      `UnreadableJournal: In journal-${made}.jsonl zijn beschadigd: regels 2, 4. Herstel ze; alleen een halve regel zonder einde mag weg.`,
    )
  })

  it('of what is no file is told in Dutch', async () => {
    await expect(readLines(folder, shape)).rejects.toThrow('is niet te lezen')
  })
})

describe('two copies', () => {
  it.each([
    [
      [1, 2],
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 2, 3],
      [1, 2],
      [1, 2, 3],
    ],
    [[], [1], [1]],
    [[1], [], [1]],
  ])('%j and %j are %j', async (first, second, both) => {
    const lines = (numbers: number[]) => numbers.map((n) => ({ n }))
    expect(joined(lines(first), lines(second))).toEqual(lines(both))
    await appendLines(file, lines(first))
    await appendMissing(file, shape, lines(second))
    expect(await readLines(file, shape)).toEqual(lines(both))
  })
})
