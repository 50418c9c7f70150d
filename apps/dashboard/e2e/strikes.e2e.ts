import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

/** A program of its own: real signals would change what other tests open. */
test.use({ demoSignals: 0 })

interface Reading {
  readonly text: string
  readonly outcome: string | null
}

const look = 'Laat zien wat weggaat'
const without = (text: string, struck: Readonly<Record<string, string>>) =>
  Object.entries(struck).reduce(
    (now, [word, token]) =>
      now.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), token),
    text,
  )

/** A signal that is first in its list, so that its place is known, with the same words in text and outcome. */
async function openReported(page: Page, address: string, externalId: string) {
  const headers = { 'content-type': 'application/json' }
  await page.request.put(`${address}/v1/session`, { data: { identity: 'landelijk-met-casussen' } })
  const sent = await page.request.post(`${address}/v1/signals`, {
    headers,
    data: {
      ...{ externalId, channel: 'gemeente', receivedOn: '2020-03-04' },
      text: 'De zaak ligt stil. En de gemeente belt niet, omdat de rolstoel niet komt. De moeder wacht.',
      outcome: 'Dat is de reden dat de hulp niet kwam.',
    },
  })
  const { id } = (await sent.json()) as { id: string }
  await page.request.put(`${address}/v1/session`, { data: { identity: 'beoordelaar' } })
  const flag = { version: 1, seen: true }
  await page.request.post(`${address}/v1/signals/${id}/personal-data-flags`, { data: flag })
  await open(page, address)
  return id
}

async function open(page: Page, address: string) {
  await page.goto(`${address}/signalen?data=real&lijst=personal-data`)
  await expect(page.getByRole('heading', { level: 2, name: /^Signaal 1 van/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Signaal beoordelen' })).toBeFocused()
}

const read = async (page: Page, address: string, id: string) =>
  (await (await page.request.get(`${address}/v1/signals/${id}`)).json()) as Reading

/** Shows what goes, by the keyboard alone, and then strikes it out. */
async function lookUp(page: Page, word: string) {
  await expect(page.getByLabel('Woorden die weg moeten')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^De woorden staan op/)).toBeFocused()
}

test('two strikes in a row, in text and outcome, take those words and no others, after showing them', async ({
  page,
  address,
  complaints,
}) => {
  const id = await openReported(page, address, 'twee-na-elkaar')
  const before = await read(page, address, id)
  const strikes: number[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/strikes')) strikes.push(response.status())
  })
  await page.keyboard.press('p')
  await lookUp(page, 'de')
  await expect(page.getByText(/^De woorden staan op/)).toContainText(
    '6 plaatsen: 4 in de tekst en 2 in de afloop',
  )
  await expect(page.locator('del')).toHaveCount(6)
  expect(await read(page, address, id)).toEqual(before)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText('Weggehaald op 6 plaatsen')
  await expect(page.locator('del')).toHaveCount(0)
  await lookUp(page, 'niet')
  await expect(page.locator('del')).toHaveCount(3)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText('Weggehaald op 3 plaatsen')
  expect(strikes).toEqual([201, 201])
  const struck = (text: string) => {
    const [De, de, niet] = ['[NAAM 1]', '[NAAM 2]', '[NAAM 3]'] as const
    const cased = text.replace(/\bDe\b/g, De).replace(/\bde\b/g, de)
    return without(cased, { niet })
  }
  expect(await read(page, address, id)).toMatchObject({
    text: struck(before.text),
    outcome: struck(before.outcome ?? ''),
  })
  expect(complaints).toEqual([])
})

test('of two readers at once the second strikes out nothing, and reads the text as it is now', async ({
  page,
  context,
  address,
}) => {
  const id = await openReported(page, address, 'twee-lezers')
  const other = await context.newPage()
  await open(other, address)
  for (const [reader, word] of [
    [page, 'rolstoel'],
    [other, 'moeder'],
  ] as const) {
    await reader.bringToFront()
    await reader.keyboard.press('p')
    await lookUp(reader, word)
  }
  await page.bringToFront()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByRole('status').first()).toContainText('Weggehaald op 1 plaats')
  const once = await read(page, address, id)
  await other.bringToFront()
  await other.getByRole('button', { name: 'Haal weg' }).click()
  await expect(other.getByText('Er is niets weggehaald.')).toBeVisible()
  await expect(other.getByRole('region', { name: 'Signaal beoordelen' })).toContainText('[NAAM 1]')
  await expect(other.locator('del')).toHaveCount(0)
  expect(await read(page, address, id)).toEqual(once)
  await other.getByRole('button', { name: look }).click()
  await other.getByRole('button', { name: 'Haal weg' }).click()
  await expect(other.getByRole('status').first()).toContainText('Weggehaald op 1 plaats')
  expect((await read(page, address, id)).text).toBe(once.text.replace('moeder', '[NAAM 2]'))
})

test('words that a reviewer strikes out are gone, from the page and from the server', async ({
  page,
  address,
  complaints,
}) => {
  const id = await openReported(page, address, 'weg')
  await page.keyboard.press('p')
  await page.getByLabel('Wat is het?').selectOption('plaats')
  await page.getByLabel('Woorden die weg moeten').fill('Gemeente')
  await page.getByRole('button', { name: look }).click()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByRole('status').first()).toContainText('Weggehaald op')
  await expect(page.getByRole('region', { name: 'Signaal beoordelen' })).toContainText('[PLAATS]')
  expect((await read(page, address, id)).text).not.toMatch(/gemeente/)
  expect(complaints).toEqual([])
})
