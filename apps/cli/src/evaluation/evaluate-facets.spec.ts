import { describe, expect, it } from '@jest/globals'
import type { FacetText, SignalTags } from '@rode-draad/domain'
import { evaluateFacets, type OtherFacet } from './evaluate-facets.js'

const nothing: SignalTags = {
  ...{
    themes: [],
    laws: [],
    factors: [],
    doelgroepen: [],
    institutions: [],
    zorgprofielen: [],
    referrals: [],
  },
}
const row = (at: number, text: string, labels: Partial<FacetText>): FacetText => ({
  ...{ id: String(at), writer: `w${at % 3}`, text, unseen: false },
  ...{ factors: [], acceptableFactors: [], doelgroepen: [], acceptableDoelgroepen: [] },
  ...{ institutions: [], acceptableInstitutions: [], zorgprofielen: [], acceptableZorgprofielen: [] },
  ...{ referrals: [], acceptableReferrals: [] },
  ...labels,
})
const evidence = [[0, 1]] as const
const sent = { from: 'gemeente', to: 'ciz' } as const
/** Gives what a text asks for. */
const tagger = {
  tag: (text: string): SignalTags => ({
    ...nothing,
    doelgroepen: text.includes('lvb') ? [{ code: 'lvb', probability: 0.7, evidence }] : [],
    referrals: text.includes('stuurt')
      ? [
          { ...sent, evidence },
          { ...sent, evidence },
        ]
      : [],
  }),
}
const facetOf = (facet: OtherFacet, rows: readonly FacetText[]) =>
  evaluateFacets(tagger, rows).facets.find((one) => one.facet === facet)

describe('evaluateFacets', () => {
  it('counts per code what should be found, and what may be given besides', () => {
    const rows = [
      ...Array.from({ length: 16 }, (_, at) => row(at, 'lvb', { doelgroepen: ['lvb'] })),
      ...Array.from({ length: 4 }, (_, at) => row(at, 'niets', { doelgroepen: ['lvb'] })),
      ...Array.from({ length: 4 }, (_, at) => row(at, 'lvb', {})),
      ...Array.from({ length: 6 }, (_, at) => row(at, 'lvb', { acceptableDoelgroepen: ['lvb'] })),
    ]
    const { all, codes } = facetOf('doelgroep', rows) ?? {}
    // Given 26 times, 22 rightly; found 16 of 20.
    const figures = { precision: 0.846, recall: 0.8, f1: 0.822 }
    expect(codes).toMatchObject([{ code: 'lvb', n: 20, figures }])
    expect(all).toMatchObject({ code: 'alle', n: 20, figures })
    const [low = 1, high = 0] = codes?.[0]?.figures?.f1Interval ?? []
    expect([low < 0.822, high > 0.822]).toEqual([true, true])
  })

  it('counts a referral once in a text, by who sends whom where', () => {
    const rows = Array.from({ length: 20 }, (_, at) => row(at, 'stuurt', { referrals: [sent] }))
    expect(facetOf('referral', rows)?.codes).toMatchObject([
      { code: 'gemeente>ciz', n: 20, figures: { precision: 1, recall: 1 } },
    ])
    const back = rows.map((one) => ({ ...one, referrals: [{ from: 'ciz', to: 'gemeente' } as const] }))
    expect(facetOf('referral', back)?.all.figures).toMatchObject({ precision: 0, recall: 0, f1: 0 })
  })

  it('names codes that were given or should have been, and none of the others', () => {
    const rows = [row(1, 'lvb', { doelgroepen: ['nah'], acceptableDoelgroepen: ['vg'] })]
    expect(facetOf('doelgroep', rows)?.codes).toEqual([
      { code: 'lvb', n: 0, figures: null },
      { code: 'nah', n: 1, figures: null },
    ])
    expect(facetOf('factor', rows)).toEqual({
      facet: 'factor',
      all: { code: 'alle', n: 0, figures: null },
      codes: [],
    })
  })
})
