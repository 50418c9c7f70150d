import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

const chooseFirst = 'Kies de thema’s'
const heading = (at: number) => new RegExp(`^Signaal ${at} van \\d+$`)

/** The page as a reviewer sees it, with the focus where the keys work. */
async function openAsReviewer(page: Page, address: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'beoordelaar' } })
  await page.goto(`${address}/signalen?data=demo`)
  await expect(page.getByRole('heading', { level: 2, name: heading(1) })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Signaal beoordelen' })).toBeFocused()
}

/** The sample, with the focus on the labels to choose from. */
async function openSample(page: Page, address: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'beoordelaar' } })
  await page.goto(`${address}/signalen?data=demo&lijst=random`)
  await expect(page.getByRole('group', { name: chooseFirst })).toBeFocused()
}

interface Queue {
  readonly data: readonly { readonly id: string; readonly labelling: string }[]
  readonly meta: { readonly done: number | null }
}
const queue = async (page: Page, address: string, kind: string) =>
  (await (await page.request.get(`${address}/v1/review-queue?kind=${kind}&data=demo`)).json()) as Queue

test('three signals of the sample are labelled with the keyboard alone: first blind, then with the tags beside it', async ({
  page,
  address,
  complaints,
}) => {
  await openSample(page, address)
  const before = await queue(page, address, 'random')
  const region = page.getByRole('region', { name: 'Signaal beoordelen' })
  const picker = page.getByRole('group', { name: chooseFirst })
  const at = (place: number) =>
    expect(page.getByRole('heading', { level: 2, name: heading(place) })).toBeVisible()
  const beside = page.getByText('Uw eigen keuze is bewaard.')

  await page.keyboard.press('a')
  await expect(region.locator('mark')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(beside).toBeVisible()
  await expect(region).toBeFocused()
  const shown = await queue(page, address, 'random')
  expect([shown.meta.done, shown.data[0]?.labelling]).toEqual([before.meta.done, 'compare'])
  await page.keyboard.press('Enter')
  await at(2)
  for (const next of [3, 4]) {
    await expect(picker).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(beside).toBeVisible()
    await page.keyboard.press('Enter')
    await at(next)
  }
  await expect(page.getByRole('status').first()).toContainText('Bewaard. Signaal 4 van')

  await page.keyboard.press('u')
  await at(3)
  await expect(beside).toBeVisible()
  await expect(region).toBeFocused()
  await page.keyboard.press('n')
  await page.keyboard.type('Gebeld met Thijmen Verhoeven, 06-12345678.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(region).toBeFocused()
  const status = page.getByRole('status').first()
  await expect(status).toContainText('De notitie is bewaard als')
  await expect(status).not.toContainText('Verhoeven')

  const after = await queue(page, address, 'random')
  expect(after.meta.done).toBe((before.meta.done ?? 0) + 2)
  expect(after.data[0]?.id).toBe(before.data[2]?.id)
  await page.keyboard.press('Enter')
  await at(4)
  await expect(picker).toBeFocused()
  expect(complaints).toEqual([])
})

test('other labels than themes are one key away', async ({ page, address }) => {
  await openAsReviewer(page, address)
  await page.keyboard.press('z')
  await expect(page.getByRole('heading', { level: 3, name: 'Gevonden wetten' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('group', { name: 'Kies een wet om toe te voegen' })).toBeFocused()
})

for (const width of [320, 1280]) {
  test(`a referral is added with the keyboard alone and stays, at ${width} px`, async ({
    page,
    address,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openAsReviewer(page, address)
    for (let facet = 0; facet < 6; facet += 1) await page.keyboard.press('z')
    await expect(page.getByRole('heading', { level: 3, name: 'Gevonden verwijzingen' })).toBeVisible()
    await page.keyboard.press('t')
    const picker = page.getByRole('group', { name: 'Kies een verwijzing om toe te voegen' })
    await expect(picker).toBeFocused()
    // r: the woningcorporatie, o: the CAK; no text has that.
    await page.keyboard.press('r')
    await expect(picker.getByRole('status')).toHaveText(
      'Van woningcorporatie: kies naar wie. Escape gaat terug.',
    )
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.keyboard.press('o')
    await expect(page.getByText('van woningcorporatie naar CAK', { exact: true })).toBeVisible()
    const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('woningcorporatie>cak'))
    await page.keyboard.press('Enter')
    expect((await (await sent).response())?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 2, name: heading(2) })).toBeVisible()
    expect(complaints).toEqual([])
  })
}

test('a theme that is dropped does not count any more', async ({ page, address }) => {
  await openAsReviewer(page, address)
  const { data } = await queue(page, address, 'uncertain')
  await page.keyboard.press('w')
  await expect(page.getByRole('listitem').filter({ hasText: /weg$/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: heading(2) })).toBeVisible()
  const left = await queue(page, address, 'uncertain')
  expect(left.data.map(({ id }) => id)).not.toContain(data[0]?.id)
})

for (const width of [320, 1280]) {
  test(`Signalen fits ${width} px, without complaint of the browser`, async ({
    page,
    address,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openAsReviewer(page, address)
    for (const key of ['', 't', 'n', 'p', 'z']) {
      if (key !== '') await page.keyboard.press(key)
      if (key === 'p') await expect(page.getByLabel('Woorden die weg moeten')).toBeFocused()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([key, overflow <= 0]).toEqual([key, true])
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect([key, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)]).toEqual([
        key,
        [],
      ])
      await page.keyboard.press('Escape')
    }
    await openSample(page, address)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
}

test('Signalen tells other roles whom it is for', async ({ page, address }) => {
  await page.goto(`${address}/signalen?deel=beoordelen`)
  await page.getByRole('button', { name: 'Kijk als beoordelaar' }).click()
  await expect(page.getByRole('heading', { level: 2, name: heading(1) })).toBeVisible()
})
