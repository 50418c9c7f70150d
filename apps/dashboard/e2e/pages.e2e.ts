import AxeBuilder from '@axe-core/playwright'
import { expect, open, pages, test } from './program.js'

for (const [path, heading] of pages) {
  for (const width of [320, 1280]) {
    test(`${heading} fits ${width} px, without complaint of the browser`, async ({
      page,
      address,
      complaints,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, address, path, heading)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
    })
  }

  test(`${heading} is usable without seeing or pointing (WCAG 2.2 AA)`, async ({ page, address }) => {
    await open(page, address, path, heading)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([])
  })

  test(`every chart of ${heading} is read out by its Dutch label, with the finding`, async ({
    page,
    address,
  }) => {
    await open(page, address, path, heading)
    const figures = page.getByRole('figure').filter({ has: page.locator('.chart svg') })
    await expect(figures).not.toHaveCount(0)
    for (const figure of await figures.all()) {
      const said = await figure.locator('h2, .finding').allTextContents()
      await expect(figure.getByRole('img')).toHaveAccessibleName(said.join('. '))
      await expect(figure.locator('[role="img"] svg')).toBeVisible()
    }
  })

  test(`every figure of ${heading} has finding, unit, source, date and n, and its table as CSV and XLSX`, async ({
    page,
    address,
  }) => {
    await open(page, address, path, heading)
    const count = await page.getByRole('figure').count()
    expect(count).toBeGreaterThan(0)
    for (let index = 0; index < count; index++) {
      // A tab of its own: of more than ten files that one saves within a second, Chromium passes over the rest
      const tab = await page.context().newPage()
      await open(tab, address, path, heading)
      const figure = tab.getByRole('figure').nth(index)
      for (const label of ['Eenheid', 'Bron', 'Stand van de gegevens', 'Aantal waarnemingen (n)']) {
        await expect(figure.getByText(label, { exact: true })).toHaveCount(1)
      }
      for (const kind of ['csv', 'xlsx']) {
        const [download] = await Promise.all([
          tab.waitForEvent('download'),
          figure.getByRole('button', { name: `(${kind.toUpperCase()})` }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`))
      }
      for (const button of await figure.getByRole('button', { name: /grafiek/ }).all()) {
        const [picture] = await Promise.all([tab.waitForEvent('download'), button.click()])
        expect(picture.suggestedFilename()).toMatch(/\.(svg|png)$/)
      }
      await tab.close()
    }
  })
}
