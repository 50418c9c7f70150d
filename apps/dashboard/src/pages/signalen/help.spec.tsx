import { afterEach, describe, expect, it } from '@jest/globals'
import {
  type CaseBrief,
  type EscalationAdviceRow,
  purposeHeader,
  type SignalEscalationAnswer,
} from '@rode-draad/contract'
import type { RoleCode } from '@rode-draad/domain'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, sentHeaders, serve, type Served } from '../../testing/page-under-test.js'
import { SignalenPage } from './page.js'

interface Shown {
  readonly next?: string | null
  readonly role?: RoleCode
  readonly more?: Readonly<Record<string, Served>>
}

const id = '0000000a-0000-4000-8000-000000000000'
const brief: CaseBrief = {
  ...{
    id,
    channel: 'juiste-loket',
    region: 'ZK10',
    regionFromText: true,
    receivedOn: '2020-03',
    reporterRole: 'ouder',
  },
  ...{ zorgprofiel: null, themes: ['pgb'], laws: ['wmo'], doelgroepen: [], fictional: true },
  standing: {
    ...{ state: 'open', phase: 'regulier', routesTried: ['clientondersteuner'], whoActs: 'ciz' },
    ...{ handover: 'koud', solvedForCitizen: 'nee', solvedOn: null, consent: null },
  },
  attention: ['koud-overgedragen', 'niet-opgelost'],
}
const advice = (
  code: EscalationAdviceRow['code'],
  overrides: Partial<EscalationAdviceRow>,
): EscalationAdviceRow => ({
  ...{ code, name: code, track: 'helpen', phase: null, standing: 'nu', urgent: false, urgentTerm: null },
  ...{
    reasons: ['Past bij de Wmo.'],
    entrance: 'gemeente',
    forWhom: 'client',
    canDo: 'helpen',
    cannotDo: null,
  },
  ...{ statutoryTerm: null, laws: ['wmo'], source: 'bron' },
  ...overrides,
})
const help: SignalEscalationAnswer = {
  brief,
  data: [
    advice('bezwaar', {
      ...{ name: 'Bezwaar maken', track: 'oneens', urgent: true, urgentTerm: 'indienen binnen 6 weken' },
    }),
    advice('juiste-loket', { name: 'Het Juiste Loket' }),
    advice('vws', { name: 'Ministerie van VWS', standing: 'later' }),
  ],
  conduct: [{ code: 'waar-staat-dat', name: 'Waar staat dat?', question: 'In welke regel staat dat?' }],
}

const listOf = (cases: readonly CaseBrief[], next: string | null = null): Served => ({
  json: { data: cases, meta: { next, fictional: true } },
})

function show(
  path: string,
  cases: readonly CaseBrief[],
  { next = null, role = 'regiocoordinator', more = {} }: Shown = {},
) {
  const asked = serve(
    {
      '/unsolved-signals': listOf(cases, next),
      [`/signals/${id}/escalation-routes`]: { json: help },
      ...more,
    },
    { role, hasRealSignals: false },
  )
  renderAt(path, <SignalenPage />)
  return asked
}

afterEach(cleanup)

describe('what is not solved yet', () => {
  it('is only fetched when one asks for it, as each line is written down as read', async () => {
    const asked = show('/signalen', [brief], { role: 'beoordelaar' })
    const link = await screen.findByRole('link', { name: 'Nog niet opgelost' })
    const fetched = () => asked.filter((address) => address.includes('unsolved'))
    expect(fetched()).toEqual([])
    fireEvent.click(link)
    await screen.findByRole('region', { name: 'Tabel: Nog niet opgelost' })
    expect(fetched()).toEqual(['/v1/unsolved-signals?data=demo'])
  })

  it('says why each signal is there, what it is about and who is to act', async () => {
    show('/signalen?deel=onopgelost', [brief])
    const region = await screen.findByRole('region', { name: 'Tabel: Nog niet opgelost' })
    const [, row] = within(region).getAllByRole('row')
    expect([...(row?.children ?? [])].slice(0, 5).map(({ textContent }) => textContent)).toEqual([
      'maart 2020',
      'Koud overgedragen: alleen doorverwezen. Volgens de burger niet opgelost.',
      'Persoonsgebonden budget',
      'CIZ',
      'Haaglanden (uit de tekst)',
    ])
    expect(
      screen.getByText('Er staat 1 signaal op deze bladzijde. Het oudste is van maart 2020.'),
    ).toBeTruthy()
    expect(screen.getByRole('note').textContent).toContain('Voorbeelddata')
  })

  it.each<[RoleCode, RegExp]>([
    ['regiocoordinator', /^Er zijn geen signalen die koud/],
    ['behandelaar', /^Er zijn geen signalen die koud/],
    ['beleidsmedewerker', /^In uw rol kunt u geen signalen lezen, behalve/],
    ['lezer', /^In uw rol kunt u geen signalen lezen\.$/],
  ])('says to a %s for whom there is nothing: %s', async (role, said) => {
    show('/signalen?deel=onopgelost', [], { role })
    expect(await screen.findByText(said)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('asks who has to say so what the signals are read for, and says it with each request', async () => {
    const errors = [{ path: purposeHeader, message: 'Kies een bekend doel.' }]
    let told = false
    show('/signalen?deel=onopgelost', [brief], {
      role: 'onderzoeker',
      more: {
        '/unsolved-signals': () =>
          told ? listOf([brief]) : { status: 400, detail: 'Dit klopt niet.', errors },
      },
    })
    fireEvent.change(await screen.findByLabelText('Doel'), { target: { value: 'eigen-melding' } })
    told = true
    fireEvent.click(screen.getByRole('button', { name: 'Open' }))
    fireEvent.click(
      await screen.findByRole('button', { name: 'Wie kan helpen bij het signaal van maart 2020' }),
    )
    await screen.findByText(/^Er zijn 2 routes/)
    for (const path of ['/unsolved-signals?data=demo', `/signals/${id}/escalation-routes`])
      expect(sentHeaders(path).at(-1)).toMatchObject({ [purposeHeader]: 'eigen-melding' })
  })

  it('goes on with the next page, by the address', async () => {
    const asked = show('/signalen?deel=onopgelost', [brief], { next: `2020-03-31_${id}` })
    const link = await screen.findByRole('link', { name: 'Volgende bladzijde' })
    expect(link.getAttribute('href')).toContain(`na=2020-03-31_${id}`)
    expect(asked).toContain('/v1/unsolved-signals?data=demo')
    fireEvent.click(link)
    await waitFor(() => expect(asked).toContain(`/v1/unsolved-signals?data=demo&after=2020-03-31_${id}`))
    expect(document.activeElement?.textContent).toBe('Nog niet opgelost')
    expect(document.activeElement?.tagName).toBe('H2')
  })
})

describe('who can help with a signal', () => {
  it('opens beside the list with the keyboard, names the term that runs, and goes with Escape', async () => {
    show('/signalen?deel=onopgelost', [brief])
    fireEvent.click(
      await screen.findByRole('button', { name: 'Wie kan helpen bij het signaal van maart 2020' }),
    )
    const panel = await screen.findByRole('region', { name: 'Wie kan helpen' })
    await waitFor(() => expect(document.activeElement).toBe(panel))
    expect(
      await screen.findByText('Er zijn 2 routes die nu kunnen. Let eerst op de termijn van: Bezwaar maken.'),
    ).toBeTruthy()
    const open = [...panel.querySelectorAll('details')].map(({ open: isOpen, firstChild }) => [
      isOpen,
      firstChild?.textContent,
    ])
    expect(open).toEqual([
      [true, 'Bezwaar maken (niet eens met een beslissing) Let op de termijn'],
      [false, 'Het Juiste Loket (zorg regelen)'],
      [false, 'Ministerie van VWS (zorg regelen)'],
    ])
    fireEvent.keyDown(panel, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Wie kan helpen' })).toBeNull())
  })

  it('has a sheet to hand the case over: to whom, how, what the citizen says, first steps and questions', async () => {
    show(`/signalen?deel=onopgelost&signaal=${id}`, [brief])
    const sheet = await screen.findByRole('article', { name: 'Overdracht van een casus' })
    const facts = Object.fromEntries(
      [...sheet.querySelectorAll('dl > div')].map(({ children: [name, value] }) => [
        name?.textContent,
        value?.textContent,
      ]),
    )
    expect(facts).toMatchObject({
      'Overgedragen aan (nu aan zet)': 'CIZ',
      'Hoe overgedragen': 'koud: alleen doorverwezen',
      'Opgelost volgens de burger': 'nee',
      'Wat is al geprobeerd': 'cliëntondersteuner',
      'Mag er contact worden gezocht': 'niet gemeld',
      Fase: 'gewone hulp',
      Regio: 'Haaglanden (uit de tekst)',
      Zorgprofiel: 'niet gemeld',
    })
    const text = sheet.textContent
    expect(text).toContain('Bezwaar maken: begin bij gemeente. Termijn: indienen binnen 6 weken.')
    expect(text).toContain('Waar staat dat? In welke regel staat dat?')
    expect(text).toContain('Voorbeelddata: deze casus is verzonnen.')
    expect(text).not.toContain('Ministerie van VWS')
  })

  it('has a sheet that says of what was not told that it was not told, not that nothing was tried', async () => {
    const standing = { ...brief.standing, routesTried: [] }
    show(`/signalen?deel=onopgelost&signaal=${id}`, [brief], {
      more: {
        [`/signals/${id}/escalation-routes`]: { json: { ...help, brief: { ...brief, standing } } },
      },
    })
    const sheet = await screen.findByRole('article', { name: 'Overdracht van een casus' })
    expect(within(sheet).getByText('Wat is al geprobeerd').nextElementSibling?.textContent).toBe(
      'niet gemeld',
    )
  })
})
