import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './program.js'

for (const width of [320, 1280]) {
  test(`Verantwoording fits ${width} px and is usable without seeing or pointing (WCAG 2.2 AA)`, async ({
    page,
    address,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${address}/verantwoording`)
    await expect(page.getByRole('heading', { level: 1, name: 'Verantwoording' })).toBeVisible()
    await expect(page.getByRole('region', { name: /^Tabel: Hoe goed het programma thema/ })).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([])
    expect(complaints).toEqual([])
  })
}
