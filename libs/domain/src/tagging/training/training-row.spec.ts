import { expect, it } from '@jest/globals'
import { parseFacetTexts } from './facet-texts.js'
import { parseLabelledTexts } from './labelled-text.js'
import { factorRows, themeRows } from './training-row.js'

const texts = parseLabelledTexts(
  [
    { id: 1, writer: 'a', text: 'een', themes: ['pgb'], factors: ['keten-doorstroom'], unseen: true },
    { id: 2, writer: 'a', text: 'twee', themes: [], acceptable: ['pgb'], laws: ['wmo'] },
    { id: 3, writer: 'b', text: 'drie', themes: [], factors: [] },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
)
const facetText = {
  ...{ id: 4, writer: 'c', text: 'vier', factors: ['toegang'], acceptableFactors: ['zorgaanbod'] },
  ...{ doelgroepen: [], institutions: [], zorgprofielen: [], referrals: [], unseen: true },
}
const facetTexts = parseFacetTexts(JSON.stringify(facetText))

it('themes and laws are learnt from every text with themes', () => {
  expect(themeRows(texts).map(({ id, unseen, labels }) => [id, unseen, labels])).toEqual([
    ['1', true, { themes: { core: ['pgb'], acceptable: [] }, laws: { core: [], acceptable: [] } }],
    ['2', false, { themes: { core: [], acceptable: ['pgb'] }, laws: { core: ['wmo'], acceptable: [] } }],
    ['3', false, { themes: { core: [], acceptable: [] }, laws: { core: [], acceptable: [] } }],
  ])
})

it('factors only from those where somebody looked at them, the whole being right where a part is, and less from those with themes', () => {
  expect(
    factorRows(texts, facetTexts).map(({ id, unseen, weight, labels }) => [id, unseen, weight, labels]),
  ).toEqual([
    ['1', false, 0.25, { factors: { core: ['keten-doorstroom'], acceptable: ['keten'] } }],
    ['3', false, 0.25, { factors: { core: [], acceptable: [] } }],
    ['4', true, 1, { factors: { core: ['toegang'], acceptable: ['zorgaanbod'] } }],
  ])
})
