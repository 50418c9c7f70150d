import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

const pattern = '/registers?soort=patronen&code=wmo-hulpmiddelen'

async function openAs(page: Page, address: string, identity: string, path: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity } })
  await page.goto(`${address}${path}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Registers' })).toBeVisible()
}

async function expectUsable(page: Page) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
}

/** Presses a button with the keyboard. */
async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

for (const width of [320, 1280]) {
  test(`Registers fits ${width} px and is usable without seeing or pointing`, async ({
    page,
    address,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openAs(page, address, 'regiocoordinator-zk10', '/registers')
    await expect(page.getByText(/in dit register\.$/)).toBeVisible()
    await expectUsable(page)
    await page.goto(`${address}${pattern}`)
    await press(page, 'Stand vastleggen')
    await press(page, 'Leg vast')
    await expect(page.getByRole('alert')).toContainText('Volgens wie: Geef volgens wie.')
    await expectUsable(page)
    await page.goto(`${address}/registers?soort=tafels&code=landelijke-commissie`)
    await press(page, 'Agenda vastleggen')
    await expectUsable(page)
    expect(complaints).toEqual([])
  })
}

test('a row goes on one page of paper, without buttons', async ({ page, address }) => {
  await openAs(page, address, 'regiocoordinator-zk10', pattern)
  await expect(page.getByRole('button', { name: 'Wijzigen' })).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Wijzigen' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Alles wat is vastgelegd' })).toBeVisible()
})

test('a pattern comes from a signal by one key, and a second person makes it public', async ({
  page,
  address,
  complaints,
}) => {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'beoordelaar' } })
  await page.goto(`${address}/signalen?data=demo`)
  await expect(page.getByRole('heading', { name: /^Signaal 1 van/ })).toBeVisible()
  await page.getByRole('region', { name: 'Signaal beoordelen' }).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('region', { name: 'Patroon', exact: true })).toBeFocused()
  await page.getByRole('textbox', { name: /^Omschrijving/ }).fill('Vervoer dat niet komt, zegt Jan de Vries')
  await page.getByRole('textbox', { name: /^Bron/ }).fill('Een signaal')
  await page.getByRole('textbox', { name: /^Reden/ }).fill('Komt vaker voor')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Uit uw tekst is weggehaald: 1 × naam/)).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk het concept' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Concept: dit is nog niet gepubliceerd.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/zegt \[NAAM 1\]$/)
  const concept = new URL(page.url())
  await openAs(page, address, 'onderzoeker', concept.pathname + concept.search)
  await page.getByLabel('Doel').selectOption('proef')
  await press(page, 'Open')
  await press(page, 'Publiceren')
  await page.getByLabel('Ik heb gelezen wat er staat').press('Space')
  await page.getByRole('form').getByRole('button', { name: 'Publiceren' }).press('Enter')
  await expect(page.locator(':focus')).toContainText('Het patroon is gepubliceerd.')
  await expect(page.getByText('Concept: dit is nog niet gepubliceerd.')).toBeHidden()
  // The purpose was asked by a refusal, which the browser names.
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('400'))).toEqual([])
})

test('those at a table put bottlenecks in order with the keyboard', async ({ page, address, complaints }) => {
  await openAs(page, address, 'regiocoordinator-zk10', '/registers?soort=tafels&code=landelijke-commissie')
  await press(page, 'Agenda vastleggen')
  for (const title of [
    'Korte indicaties bij een blijvende beperking',
    'Respijtzorg is moeilijk te krijgen',
  ]) {
    const choice = page.getByLabel('Knelpunt toevoegen')
    const value = await choice.locator('option', { hasText: title }).getAttribute('value')
    await choice.selectOption(value)
    await press(page, 'Voeg toe')
  }
  await press(page, /^Omhoog: Respijtzorg/)
  await expect(page.getByRole('button', { name: /^Omhoog: Respijtzorg/ })).toBeFocused()
  await page.getByRole('textbox', { name: /^Reden/ }).fill('Overleg')
  await page.getByRole('textbox', { name: 'Wie is aan zet' }).first().fill('zorgkantoor')
  await press(page, 'Leg vast')
  await expect(page.getByText('Het is vastgelegd.')).toBeVisible()
  const agenda = page
    .getByRole('region', { name: /^Agenda van/ })
    .first()
    .getByRole('listitem')
  await expect(agenda).toHaveText([/^Respijtzorg.*Aan zet: zorgkantoor$/, /^Korte indicaties/])
  expect(complaints).toEqual([])
})
