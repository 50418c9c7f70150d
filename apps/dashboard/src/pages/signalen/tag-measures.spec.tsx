import { afterEach, describe, expect, it } from '@jest/globals'
import type { TagAgreementAnswer, TagQualityAnswer } from '@rode-draad/contract'
import { cleanup, screen, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'
import { SignalenPage } from './page.js'

const meta = {
  source: 'x',
  asOf: '2026-06-15T12:00:00.000Z',
  fictional: true,
  reviewers: 2,
  minimum: 20,
  notBlind: 0,
}
const quality: TagQualityAnswer = {
  data: [
    {
      ...{ code: 'hulpmiddelen', judged: 22, found: 20, both: 18 },
      precision: { share: 0.9, lower: 0.699, upper: 0.972, cases: 20 },
      recall: { share: 0.818, lower: 0.615, upper: 0.927, cases: 22 },
    },
    { ...{ code: 'pgb', judged: 3, found: 4, both: 3 }, precision: null, recall: null },
  ],
  meta: { ...meta, signals: 30, taggerVersions: ['1a'] },
}
const agreement: TagAgreementAnswer = {
  data: [
    { code: 'hulpmiddelen', cases: 30, kappa: 0.705, kappaStandardError: 0.1, alpha: 0.71 },
    { code: 'pgb', cases: 30, kappa: null, kappaStandardError: null, alpha: null },
  ],
  meta: { ...meta, signals: 30 },
}

afterEach(cleanup)

function show(kinds: { quality?: TagQualityAnswer; agreement?: TagAgreementAnswer } = {}) {
  const asked = serve(
    {
      '/tag-quality': { json: kinds.quality ?? quality },
      '/tag-agreement': { json: kinds.agreement ?? agreement },
    },
    { role: 'onderzoeker', hasRealSignals: false },
  )
  renderAt('/signalen?deel=beoordelen', <SignalenPage />)
  return asked
}
const cells = async (table: string) =>
  within(await screen.findByRole('region', { name: `Tabel: ${table}` }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

describe('how well it goes', () => {
  it('is shown per theme with its interval, and too few examples as such', async () => {
    show()
    expect(await cells('Hoe goed vindt het programma de thema’s?')).toEqual([
      ['Hulpmiddelen en voeding', '22', '20', '18', '90% (70% tot 97%)', '82% (62% tot 93%)'],
      ['Persoonsgebonden budget', '3', '4', '3', 'te weinig voorbeelden', 'te weinig voorbeelden'],
    ])
    expect(
      screen.getByText(
        'Mensen beoordeelden 30 signalen uit de steekproef. Bij 1 van de 2 thema’s zijn er genoeg voorbeelden om iets te zeggen.',
      ),
    ).toBeTruthy()
  })

  it.each([
    [1, '1 signaal telt niet mee: wie het beoordeelde, had al gezien wat het programma vond.'],
    [7, '7 signalen tellen niet mee: wie ze beoordeelde, had al gezien wat het programma vond.'],
  ])('says how many signals do not count since their tags were seen: %i', async (notBlind, text) => {
    show({ quality: { ...quality, meta: { ...quality.meta, notBlind } } })
    expect(await screen.findByText(new RegExp(text))).toBeTruthy()
  })

  it('says how far people agree, and what cannot be worked out', async () => {
    show()
    expect(await cells('Zijn mensen het eens?')).toEqual([
      ['Hulpmiddelen en voeding', '30', '0,71', '0,71'],
      ['Persoonsgebonden budget', '30', 'niet te berekenen', 'niet te berekenen'],
    ])
  })

  it('says that there is too little to tell how far people agree', async () => {
    show({ agreement: { ...agreement, data: agreement.data.slice(1).map((row) => ({ ...row, cases: 19 })) } })
    expect(await cells('Zijn mensen het eens?')).toEqual([
      ['Persoonsgebonden budget', '19', 'te weinig voorbeelden', 'te weinig voorbeelden'],
    ])
  })

  it('shows no table of nothing', async () => {
    const empty = { ...quality, meta: { ...quality.meta, signals: 0 } }
    show({ quality: empty, agreement: { data: [], meta: { ...meta, signals: 0 } } })
    expect(await screen.findByText('Er is nog geen signaal uit de steekproef beoordeeld.')).toBeTruthy()
    expect(await screen.findByText('Er is nog geen signaal dat twee mensen hebben beoordeeld.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('is for who may see it without labelling as well, of the same data', async () => {
    const asked = show()
    await screen.findByText(/^Deze pagina is voor beoordelaars\./)
    await cells('Zijn mensen het eens?')
    expect(asked).toContain('/v1/tag-quality?data=demo')
    expect(asked.some((path) => path.startsWith('/v1/review-queue'))).toBe(false)
  })
})

it('those who may not see it are not shown it', async () => {
  const asked = serve({}, { role: 'behandelaar' })
  renderAt('/signalen?deel=beoordelen', <SignalenPage />)
  await screen.findByText(/^Deze pagina is voor beoordelaars\./)
  expect(asked.some((path) => path.startsWith('/v1/tag-'))).toBe(false)
})
