import { describe, expect, it } from '@jest/globals'
import { reviewCodes, reviewFacets } from '@rode-draad/contract'
import { labelKeys } from './label-keys.js'

describe('the keys of labels', () => {
  it.each(reviewFacets)('are one for each code of %s, and no two the same', (facet) => {
    const first = labelKeys(facet, null)
    const pages = [
      first,
      ...first.flatMap(({ pick }) => ('group' in pick ? [labelKeys(facet, pick.group)] : [])),
    ]
    for (const page of pages) {
      expect(page.every(({ key }) => /^[a-z0-9]$/.test(key))).toBe(true)
      expect(new Set(page.map(({ key }) => key)).size).toBe(page.length)
    }
    const codes = pages.flat().flatMap(({ pick }) => ('code' in pick ? [pick.code] : []))
    expect(codes.sort()).toEqual([...reviewCodes[facet]].sort())
  })

  it('of a zorgprofiel are its sector and its number', () => {
    expect(labelKeys('zorgprofiel', null)[1]).toEqual({ key: 'b', name: 'VG', pick: { group: 'VG' } })
    expect(labelKeys('zorgprofiel', 'VV').at(-1)).toEqual({ key: '0', name: 'VV10', pick: { code: 'VV10' } })
  })

  it('of a referral are who sends and where to, by the same letter for one institution', () => {
    expect(labelKeys('referral', null)[0]).toEqual({
      key: 'a',
      name: 'gemeente',
      pick: { group: 'gemeente' },
    })
    const to = labelKeys('referral', 'gemeente')
    expect(to[0]).toEqual({ key: 'b', name: 'zorgkantoor', pick: { code: 'gemeente>zorgkantoor' } })
    expect(labelKeys('referral', 'zorgkantoor')[0]?.key).toBe('a')
  })
})
