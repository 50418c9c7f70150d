import { afterEach, describe, expect, it } from '@jest/globals'
import type { CaseStanding } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'
import { SignalenPage } from './page.js'
import { first, press, record, said, serveTwo, start, tags } from './test-workbench.js'

afterEach(cleanup)

describe('Signalen', () => {
  it('is not for other roles, and on this computer one can look as a reviewer', async () => {
    serve({}, { role: 'behandelaar' })
    renderAt('/signalen?deel=beoordelen', <SignalenPage />)
    expect(await screen.findByText(/^Deze pagina is voor beoordelaars\./)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Kijk als beoordelaar' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Signaal beoordelen' })).toBeNull()
  })

  it('opens for who only reads cases with what is not solved, and says what is there', async () => {
    const unsolved = { json: { data: [], meta: { next: null, fictional: true } } }
    serve({ '/unsolved-signals': unsolved }, { role: 'regiocoordinator', hasRealSignals: false })
    renderAt('/signalen', <SignalenPage />)
    expect(await screen.findByRole('heading', { level: 2, name: 'Nog niet opgelost' })).toBeTruthy()
    expect(screen.getByText(/^Zie welke signalen nog niet zijn opgelost/)).toBeTruthy()
    expect(screen.queryByText(/^Kijk na of de thema’s/)).toBeNull()
    expect(screen.queryByRole('navigation', { name: 'Onderdelen van deze pagina' })).toBeNull()
  })

  it('shows the text with what each theme rests on, and names the theme there', async () => {
    serveTwo()
    const region = await start()
    const marks = [...region.querySelectorAll('mark')].map(({ textContent, title }) => [textContent, title])
    expect(marks).toEqual([
      ['rolstoel, wijst op Hulpmiddelen en voeding', 'Hulpmiddelen en voeding'],
      ['pgb, wijst op Persoonsgebonden budget', 'Persoonsgebonden budget'],
    ])
    expect(tags()).toEqual([
      'Hulpmiddelen en voeding kans 90% nog niet beslist',
      'Persoonsgebonden budget kans 60% nog niet beslist',
    ])
    expect(screen.getByText('Steekproef van 2026-W25: u hebt 7 van de 100 signalen beoordeeld.')).toBeTruthy()
  })

  it('shows since when we have it, and where it stands as far as the sender told', async () => {
    const standing: CaseStanding = {
      ...{ phase: null, routesTried: [], whoActs: null, solvedOn: null, consent: true },
      ...{ state: 'closed', handover: 'koud', solvedForCitizen: 'nee' },
    }
    serveTwo({ [`/signals/${first}`]: { json: record(first, { case: standing }) } })
    const region = await start()
    expect(region.querySelector('header p')?.textContent).toContain(
      'Ontvangen: 4 maart 2020 (bij ons: 9 maart 2020)',
    )
    const facts = [...region.querySelectorAll('.case-facts div')].map(({ textContent }) => textContent)
    expect(facts).toEqual(expect.arrayContaining(['Open of geslotengesloten', 'Faseniet gemeld']))
  })

  it('takes one key for each decision, and sends them together', async () => {
    const sent = serveTwo()
    await start()
    press('ArrowDown', 'w')
    expect(said()).toContain('Persoonsgebonden budget: weg.')
    press('t')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Kies een thema om toe te voegen'),
    )
    // The pgb was found: it is not among those that can be added.
    expect(screen.queryByRole('button', { name: /Persoonsgebonden budget/ })).toBeNull()
    press('n')
    expect(screen.getByText('Zelf toegevoegd')).toBeTruthy()
    expect(sent).toEqual([])
    press('Enter')
    await screen.findByText('Signaal 2 van 2')
    expect(sent).toEqual([
      {
        to: 'tag-decisions',
        body: {
          version: 1,
          facet: 'theme',
          queue: 'uncertain',
          decisions: [
            { code: 'hulpmiddelen', decision: 'accept' },
            { code: 'pgb', decision: 'drop' },
            { code: 'vervoer', decision: 'add' },
          ],
          review: 'done',
          tagsSeen: true,
        },
      },
    ])
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Signaal beoordelen' }))
  })

  it('undoes a choice, and a signal that was finished', async () => {
    const sent = serveTwo()
    await start()
    press('w')
    expect(tags()[0]).toContain('weg')
    press('u')
    expect(tags()[0]).toContain('nog niet beslist')
    press('u')
    expect(said()).toContain('Er is niets om ongedaan te maken.')
    press('Enter')
    await screen.findByText('Signaal 2 van 2')
    press('u')
    await screen.findByText('Signaal 1 van 2')
    expect(sent[1]?.body).toMatchObject({
      decisions: [
        { code: 'hulpmiddelen', decision: 'undo' },
        { code: 'pgb', decision: 'undo' },
      ],
      review: 'withdrawn',
    })
  })

  it('goes on and back without deciding', async () => {
    const sent = serveTwo()
    await start()
    press('ArrowRight')
    await screen.findByText('Signaal 2 van 2')
    press('ArrowLeft')
    await screen.findByText('Signaal 1 van 2')
    press('ArrowLeft')
    expect(said()).toContain('Dit is het eerste signaal.')
    press('ArrowRight', 'ArrowRight')
    expect(await screen.findByText('Dit was de lijst')).toBeTruthy()
    expect(sent).toEqual([])
  })

  it('says it when the signal changed meanwhile, and shows it anew', async () => {
    let version = 1
    serveTwo({
      [`/signals/${first}`]: () => ({ json: record(first, { version, text: `Versie ${version}.` }) }),
      [`/signals/${first}/tag-decisions`]: () => ({ status: 409, detail: 'Er is een nieuwe versie.' }),
    })
    await start()
    version = 2
    press('Enter')
    await waitFor(() => expect(document.querySelector('.signal-text')?.textContent).toContain('Versie 2.'))
    expect(screen.getByRole('alert').textContent).toBe('Er is een nieuwe versie.')
    expect(screen.getByText('Signaal 1 van 2')).toBeTruthy()
    expect(screen.getByText(/Ontvangen: 4 maart 2020/)).toBeTruthy()
  })

  it('leaves what is typed to the field, and keys with Ctrl to the browser', async () => {
    const sent = serveTwo()
    await start()
    press('n')
    const field = await screen.findByLabelText('Uw notitie')
    expect(document.activeElement).toBe(field)
    press('w', 'Enter')
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.keyDown(screen.getByRole('region', { name: 'Signaal beoordelen' }), { key: 'w', ctrlKey: true })
    expect(tags()[0]).toContain('nog niet beslist')
    expect(sent).toEqual([])
  })
})

it('what was chosen for one signal is not shown with the next', async () => {
  serveTwo()
  await start()
  press('w', 'k')
  expect(tags().map((text) => text?.split(' ').at(-1))).toEqual(['weg', 'klopt'])
  press('ArrowRight')
  await screen.findByText('Signaal 2 van 2')
  expect(tags().every((text) => text?.endsWith('nog niet beslist'))).toBe(true)
})
