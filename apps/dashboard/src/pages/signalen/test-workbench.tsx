import type { SignalRecord } from '@rode-draad/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect } from '@jest/globals'
import { renderAt, serve, type Served } from '../../testing/page-under-test.js'
import type { Queued } from './labelling.js'
import { SignalenPage } from './page.js'

export const ids = ['a', 'b'].map((letter) => `0000000${letter}-0000-4000-8000-000000000000`)
export const [first = ''] = ids

export const record = (id: string, overrides: Partial<SignalRecord> = {}): SignalRecord => ({
  ...{ id, version: 1, channel: 'gemeente', reportType: null, problemSince: null, receivedOn: '2020-03-04' },
  ...{ recordedOn: '2020-03-09', case: null },
  ...{
    reporterRole: null,
    region: null,
    regionFromText: false,
    zorgprofiel: null,
    outcome: null,
    fictional: true,
  },
  text: 'De rolstoel is kapot en het pgb is op.',
  fingerprint: 'a'.repeat(64),
  tags: {
    themes: [
      { code: 'hulpmiddelen', probability: 0.9, evidence: [[3, 11]] },
      { code: 'pgb', probability: 0.6, evidence: [[28, 31]] },
    ],
    ...{ laws: [], factors: [], doelgroepen: [], institutions: [], zorgprofielen: [], referrals: [] },
  },
  ...overrides,
})

export interface Sent {
  readonly to: string
  readonly body: unknown
}

const measured = {
  source: 'x',
  asOf: '2026-06-15T12:00:00.000Z',
  fictional: true,
  signals: 0,
  reviewers: 0,
  notBlind: 0,
}
const nothingMeasured: Readonly<Record<string, Served>> = {
  '/tag-quality': { json: { data: [], meta: { ...measured, minimum: 20, taggerVersions: [] } } },
  '/tag-agreement': { json: { data: [], meta: { ...measured, minimum: 20 } } },
}

/** The server with two signals; what is sent to it. */
export function serveTwo(
  more: Readonly<Record<string, Served>> = {},
  labelling: Pick<Queued, 'labelling' | 'chosen'> = { labelling: 'seen', chosen: [] },
): Sent[] {
  const sent: Sent[] = []
  const take =
    (to: string, json: unknown): Served =>
    (body) => {
      sent.push({ to, body })
      return { json }
    }
  const answer = (id: string) => ({ id, version: 1, facet: 'theme', decisions: [], done: true })
  serve(
    {
      '/review-queue': {
        json: {
          data: ids.map((id) => ({ id, version: 1, lowestProbability: 0.6, ...labelling })),
          meta: { ...{ measure: 'x', week: '2026-W25', size: 100, done: 7, tagsShown: 0 }, fictional: true },
        },
      },
      ...Object.fromEntries(
        ids.flatMap((id): [string, Served][] => [
          [`/signals/${id}`, { json: record(id) }],
          [`/signals/${id}/tag-decisions`, take('tag-decisions', answer(id))],
          [`/signals/${id}/personal-data-flags`, take('personal-data-flags', null)],
        ]),
      ),
      ...nothingMeasured,
      ...more,
    },
    { role: 'beoordelaar', identity: 'beoordelaar', hasRealSignals: false },
  )
  return sent
}

const atRegion = (region: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(region))

/** Shows the page, and waits for the focus to be where the keys work. */
export async function start(ready: (region: HTMLElement) => Promise<void> = atRegion): Promise<HTMLElement> {
  renderAt('/signalen', <SignalenPage />)
  await screen.findByText('Signaal 1 van 2')
  const region = screen.getByRole('region', { name: 'Signaal beoordelen' })
  await ready(region)
  return region
}
export const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
}
export const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
export const tags = () =>
  within(screen.getByText('Gevonden thema’s').parentElement ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
