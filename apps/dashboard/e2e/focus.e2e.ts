import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

async function openAs(page: Page, address: string, identity: string, path: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity } })
  await page.goto(`${address}${path}`)
}

for (const [path, heading] of [
  ['/doorlooptijd', 'Van signaal naar maatregel'],
  ['/opvolging', 'Opvolging'],
] as const) {
  test(`another reference date leaves the focus on its button, on ${path}`, async ({ page, address }) => {
    await openAs(page, address, 'landelijk-met-casussen', path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.getByLabel('Peildatum').fill('2021-04-16')
    const show = page.getByRole('button', { name: 'Toon' }).first()
    await show.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/2021-04-16/)
    await expect(page.getByLabel('Peildatum')).toHaveValue('2021-04-16')
    await expect(show).toBeFocused()
  })
}

test('back from a row the focus is on the heading of the list', async ({ page, address }) => {
  await openAs(page, address, 'regiocoordinator-zk10', '/registers?soort=patronen')
  await page
    .getByRole('list')
    .getByRole('link')
    .filter({ hasText: /hulpmiddel/i })
    .last()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#rij')).toBeFocused()
  await page.getByRole('link', { name: 'Terug naar de lijst' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Patronen' })).toBeFocused()
})

test('in Invoer the focus is on the heading of what was opened', async ({ page, address }) => {
  await openAs(page, address, 'inzender-juiste-loket', '/invoer')
  await page.getByLabel('Bestand (CSV, XLSX of JSON Lines)').setInputFiles({
    name: 'rij.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from('{"externalId":"focus-1","receivedOn":"ooit","text":"Geen vervoer."}\n'),
  })
  await page.getByRole('button', { name: 'Versturen' }).click()
  const batch = page.getByRole('heading', { level: 2, name: /^Levering van/ })
  const list = page.getByRole('heading', { level: 2, name: 'Leveringen' })
  await page.getByRole('link', { name: /herstel de rijen/ }).focus()
  await page.keyboard.press('Enter')
  await expect(batch).toBeFocused()
  await page.getByRole('link', { name: 'Alle leveringen' }).focus()
  await page.keyboard.press('Enter')
  await expect(list).toBeFocused()
  await page.getByRole('table').getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(batch).toBeFocused()
})

test('trying again after a fault keeps the focus where it was asked', async ({ page, address, context }) => {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'landelijk-met-casussen' } })
  let broken = true
  await context.route('**/v1/recommendation-follow-ups?*', async (route) => {
    if (broken) await route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{}' })
    else await route.continue()
  })
  await page.goto(`${address}/opvolging`)
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' }).first()
  await retry.focus()
  broken = false
  await page.keyboard.press('Enter')
  await expect(page.getByText('De gegevens zijn er.')).toBeFocused()
})

test('a list of long choices has the whole width', async ({ page, address }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openAs(page, address, 'landelijk-met-casussen', '/opvolging')
  const select = page.getByLabel('Aanbeveling', { exact: true })
  await expect(select).toBeVisible()
  const [own, form] = await Promise.all(
    [select, page.locator('form.filters', { has: select })].map(
      async (place) => (await place.boundingBox())?.width,
    ),
  )
  expect(own).toBeGreaterThan((form ?? 0) - 60)
})
