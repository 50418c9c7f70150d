import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './program.js'

/** The week as who leads the review sees it. */
async function openWeek(page: Page, address: string, query: string) {
  await page.request.put(`${address}/v1/session`, { data: { identity: 'landelijk-afgeschermd' } })
  await page.goto(`${address}/${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Weekbeeld' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'In drie zinnen' })).toBeVisible()
}

for (const width of [320, 1280]) {
  for (const query of ['', '?data=real&week=2021-W15']) {
    test(`Weekbeeld fits ${width} px and is usable without seeing or pointing: /${query}`, async ({
      page,
      address,
      complaints,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await openWeek(page, address, query)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

test('Weekbeeld goes on paper without choices and buttons', async ({ page, address }) => {
  await openWeek(page, address, '?data=real&week=2021-W15')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('form', { name: 'Kies een week' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sluit deze week af' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Tabel: Patronen zonder maatregel' })).toBeVisible()
})

test('a week is closed with the keyboard alone, and stays as it was', async ({
  page,
  address,
  complaints,
}) => {
  await openWeek(page, address, '?data=demo&week=2021-W20')
  const button = page.getByRole('button', { name: 'Sluit deze week af' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Ja, sluit af' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Deze week is afgesloten op .* door: Beleidsmedewerker\./)).toBeVisible()
  await expect(page.getByText('Er is sindsdien niets veranderd.')).toBeVisible()
  await page.getByRole('link', { name: 'Volgende week' }).click()
  await expect(page.getByText(/^week 21 van 2021/)).toBeVisible()
  await expect(button).toBeVisible()
  expect(complaints).toEqual([])
})
