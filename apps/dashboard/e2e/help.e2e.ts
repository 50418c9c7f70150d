import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

/** The list of what is not solved, as a coordinator of one region sees it. */
async function openUnsolved(page: Page, address: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'regiocoordinator-zk10' } })
  await page.goto(`${address}/signalen?deel=onopgelost&data=demo`)
  await expect(page.getByRole('heading', { level: 2, name: 'Nog niet opgelost' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Tabel: Nog niet opgelost' })).toBeVisible()
}

const panel = (page: Page) => page.getByRole('region', { name: 'Wie kan helpen' })

async function openHelp(page: Page) {
  const button = page.getByRole('button', { name: /^Wie kan helpen bij het signaal van/ }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await expect(page.getByRole('article', { name: 'Overdracht van een casus' })).toBeVisible()
}

for (const width of [320, 1280]) {
  test(`who can help fits ${width} px and is usable without seeing or pointing`, async ({
    page,
    address,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openUnsolved(page, address)
    await openHelp(page)
    for (const route of await panel(page).locator('details').all()) {
      if ((await route.getAttribute('open')) === null) await route.locator('summary').click()
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('a case to hand over goes on one page of paper, and nothing beside it', async ({ page, address }) => {
  await openUnsolved(page, address)
  await openHelp(page)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('article', { name: 'Overdracht van een casus' })).toBeVisible()
})

test('a next page of the list has other signals, and its address', async ({ page, address }) => {
  await openUnsolved(page, address)
  const first = await page.getByRole('rowheader').allTextContents()
  await page.getByRole('link', { name: 'Volgende bladzijde' }).click()
  await expect(page).toHaveURL(/na=/)
  await expect(page.getByRole('link', { name: 'Eerste bladzijde' })).toBeVisible()
  expect(first).toHaveLength(10)
})
