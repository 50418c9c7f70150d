import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findExistingTokens } from '../redaction/existing-tokens.js'
import { redactionTokens } from '../redaction/redaction-type.js'
import { parseLexicon } from './lexicon.js'
import { parseTagModel } from './model/tag-model.js'
import { perFacet } from './per-facet.js'
import { facets, type EvidenceSpan } from './signal-tags.js'
import { createTagger, type TextTags } from './tagger.js'

const read = (path: string): string =>
  readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8')
const lexicon = parseLexicon(perFacet((facet) => read(`reference/lexicon/${facet}.yaml`)))
const tagger = createTagger(lexicon, parseTagModel(read('reference/tagging-model.json')))
const texts = ['develop', 'facets-develop', 'facets-develop-2'].flatMap((name) =>
  read(`evaluation/tagging/${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)
const tokens = Object.values(redactionTokens).map((word) => (word === 'NAAM' ? '[NAAM 1]' : `[${word}]`))

/** Behind these a token may stand: a full stop behind a short word may be that of an abbreviation. */
const behindWord = /(?<=[\p{L}\p{N}])(?=$|[\s,;:!?)])|(?<=\p{L}{6})(?=\.)/gu

interface Inserted {
  readonly text: string
  /** Where a place in that text was before the tokens came in. */
  before(place: number): number
}

function withTokens(
  text: string,
  at: readonly { readonly place: number; readonly token: string }[],
): Inserted {
  const ascending = [...at].sort((a, b) => a.place - b.place)
  let out = ''
  let from = 0
  const put: { readonly end: number; readonly length: number }[] = []
  for (const { place, token } of ascending) {
    out += `${text.slice(from, place)} ${token}`
    from = place
    put.push({ end: out.length, length: token.length + 1 })
  }
  return {
    text: out + text.slice(from),
    before: (place) => put.reduce((now, { end, length }) => (end <= place ? now - length : now), place),
  }
}

/** The same with all places in the text as they were before. */
function placedBack({ tags, ...more }: TextTags, before: Inserted['before']) {
  const back = <T extends { readonly evidence: readonly EvidenceSpan[] }>(one: T) => ({
    ...one,
    evidence: one.evidence.map(([start, end]) => [before(start), before(end)]),
  })
  const lists = facets.map((facet) => tags[facet].map((tag) => back(tag)))
  return { ...more, lists, referrals: tags.referrals.map(back), uncertain: more.uncertain.map(back) }
}

describe('a token of redaction', () => {
  it('behind words changes no tag, in none of the texts that we learn from', () => {
    const someText = fc.constantFrom(...texts)
    const inserted = someText.chain((text) => {
      const places = [...text.matchAll(behindWord)].map(({ index }) => index)
      const one = fc.record({ place: fc.constantFrom(...places), token: fc.constantFrom(...tokens) })
      return fc.record({
        text: fc.constant(text),
        at: fc.uniqueArray(one, { minLength: 1, maxLength: 12, selector: ({ place }) => place }),
      })
    })
    fc.assert(
      fc.property(inserted, ({ text, at }) => {
        const variant = withTokens(text, at)
        expect(placedBack(tagger.read(variant.text), variant.before)).toEqual(
          placedBack(tagger.read(text), (place) => place),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('behind each "zoon" or "dochter" makes nobody young', () => {
    const isYoung = (text: string) => tagger.tag(text).doelgroepen.some(({ code }) => code === 'jeugd')
    const kin = texts.filter((text) => /\b(zoon|dochter)\b/.test(text))
    expect(kin.length).toBeGreaterThan(100)
    const named = kin.map((text) => text.replace(/\b(zoon|dochter)\b(?!\.)/g, '$& [NAAM 1]'))
    expect(named.map(isYoung)).toEqual(kin.map(isYoung))
  })

  it.each([
    ['is no age', 'Onze zoon [NAAM 1] (45) woont bij ons. De gemeente wijst de traplift af.', [], []],
    ['has an age behind it', 'Onze zoon [NAAM 1] van 9 woont bij ons.', ['jeugd'], ['zoon [NAAM 1] van 9']],
    [
      'has an age in brackets behind it',
      'Onze dochter [NAAM 12] (9) is thuis.',
      ['jeugd'],
      ['dochter [NAAM 12] (9'],
    ],
  ])('behind who it names %s', (_name, text, codes, words) => {
    const young = tagger.tag(text).doelgroepen.filter(({ code }) => code === 'jeugd')
    expect(young.map(({ code }) => code)).toEqual(codes)
    expect(young.flatMap(({ evidence }) => evidence.map(([from, to]) => text.slice(from, to)))).toEqual(words)
  })

  it('is no word: its letters are evidence of nothing', () => {
    for (const token of tokens)
      expect(tagger.read(`${token} ${token}. ${token}`).note).toBe('geen woorden, alleen cijfers of tekens')
  })

  it('is never cut by evidence, wherever it stands', () => {
    const words = [
      'zoon',
      'dochter',
      'de gemeente',
      'stuurt',
      'naar',
      'het zorgkantoor',
      'rolstoel',
      'af',
      'VG',
      '7',
      '12',
      '(',
      '.',
      'van',
    ]
    const piece = fc.constantFrom(...words, ...tokens)
    const glue = fc.constantFrom(' ', ' ', '', '\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 40 }), (pieces) => {
        const text = pieces.flat().join('')
        const placed = findExistingTokens(text).tokens
        const { tags } = tagger.read(text)
        const spans = [
          ...facets.flatMap((facet) => tags[facet].flatMap((tag) => tag.evidence)),
          ...tags.referrals.flatMap((referral) => referral.evidence),
        ]
        for (const [start, end] of spans)
          for (const token of placed) {
            const apart = end <= token.start || token.end <= start
            expect(apart || (start < token.start && token.end < end)).toBe(true)
          }
      }),
      { numRuns: 300 },
    )
  })

  it('is not what a sender put in brackets', () => {
    const codes = (text: string) => tagger.tag(text).laws.map(({ code }) => code)
    expect(codes('Hij heeft een [WLZ] indicatie.')).toEqual(['wlz'])
    expect(codes('Hij heeft een [PLAATS] indicatie.')).toEqual([])
  })
})
