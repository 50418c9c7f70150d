import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeText, type Charset } from './decode-text.js'

async function decoded(bytes: Uint8Array, size: number, stated: Charset | null = null): Promise<string> {
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
  let text = ''
  for await (const piece of decodeText(pieces(), stated)) text += piece
  return text
}

const sizes = [1, 2, 3, 5, 1000]
const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')

describe.each(sizes)('text in pieces of %i bytes', (size) => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('a;één €\n🙂'), 'a;één €\n🙂'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa;één'), 'a;één'],
    ['Windows-1252', windows1252('kop;tekst\ncliënt;één €'), 'kop;tekst\ncliënt;één €'],
    ['Windows-1252 that ends in an accent', windows1252('café'), 'café'],
    ['UTF-16 as Excel writes it', Buffer.from('\ufeffcliënt\t€', 'utf16le'), 'cliënt\t€'],
    ['UTF-16 the other way round', Buffer.from('\ufeffcliënt\t€', 'utf16le').swap16(), 'cliënt\t€'],
    [
      'UTF-8 with a line of Windows-1252 further on',
      Buffer.concat([Buffer.from('één\n'), windows1252('Zoë Müller\n'), Buffer.from('twee é\n')]),
      'één\nZoë Müller\ntwee é\n',
    ],
    ['ASCII', Buffer.from('a;b\n'), 'a;b\n'],
    ['nothing', Buffer.from(''), ''],
  ])('is read: %s', async (_name, bytes, expected) => {
    expect(await decoded(bytes, size)).toBe(expected)
  })

  it('is read as the sender says it is', async () => {
    expect(await decoded(Buffer.from('é'), size, 'windows-1252')).toBe('Ã©')
  })

  it('loses nothing of a line that is not what the sender says', async () => {
    expect(await decoded(windows1252('één\n'), size, 'utf-8')).toBe('één\n')
  })
})

it('reads any UTF-8 as it was, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      fc.pre(!/\p{Surrogate}/u.test(text) && !text.startsWith('\ufeff'))
      expect(await decoded(Buffer.from(text), size)).toBe(text)
    }),
  )
})
