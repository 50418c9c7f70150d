import { afterEach, describe, expect, it } from '@jest/globals'
import type { CaseBrief } from '@rode-draad/contract'
import type { RoleCode } from '@rode-draad/domain'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'
import { answers } from '../registers/registers-under-test.js'
import { SignalenPage } from './page.js'

const brief: CaseBrief = {
  ...{ id: '0000000a-0000-4000-8000-000000000000', channel: 'juiste-loket', region: 'ZK10' },
  regionFromText: false,
  ...{ receivedOn: '2020-03', reporterRole: null, zorgprofiel: null, themes: ['pgb'], laws: [] },
  ...{ doelgroepen: [], fictional: true, attention: ['niet-opgelost'] },
  standing: {
    ...{ state: 'open', phase: null, routesTried: [], whoActs: null, handover: null },
    ...{ solvedForCitizen: 'nee', solvedOn: null, consent: null },
  },
}

async function showAs(role: RoleCode) {
  const unsolved = { json: { data: [brief], meta: { next: null, fictional: true } } }
  serve({ ...answers, '/unsolved-signals': unsolved }, { role, hasRealSignals: false })
  renderAt('/signalen?deel=onopgelost', <SignalenPage />)
  await screen.findByRole('region', { name: 'Tabel: Nog niet opgelost' })
}

const button = { name: 'Patroon bij het signaal van maart 2020' }

afterEach(cleanup)

describe('a pattern from a case that is not solved', () => {
  it.each<[RoleCode, boolean]>([
    ['behandelaar', true],
    ['regiocoordinator', true],
    ['inzender', false],
  ])('is offered to %s: %p', async (role, offered) => {
    await showAs(role)
    expect(screen.queryByRole('button', button) !== null).toBe(offered)
  })

  it('opens beside the case with its themes, and gives the focus back', async () => {
    await showAs('behandelaar')
    fireEvent.click(screen.getByRole('button', button))
    const panel = screen.getByRole('region', { name: 'Patroon' })
    expect(document.activeElement).toBe(panel)
    expect(within(panel).getByLabelText(/^Thema dat het eerst telt/)).toHaveProperty('value', 'pgb')
    fireEvent.click(within(panel).getByRole('button', { name: 'Annuleren' }))
    expect(screen.queryByRole('region', { name: 'Patroon' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', button))
  })
})
