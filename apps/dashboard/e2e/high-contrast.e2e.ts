import { expect, open, pages, test } from './program.js'

test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' })

for (const [path, heading] of pages) {
  test(`${heading} in colours of the reader's own: charts stand on white, and the open page has a line`, async ({
    page,
    address,
  }) => {
    await open(page, address, path, heading)
    const drawings = page.locator('.chart, .sparkline')
    await expect(drawings).not.toHaveCount(0)
    for (const drawing of await drawings.all())
      await expect(drawing).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('.chart svg text').first()).toHaveCSS('fill', 'rgb(34, 34, 34)')
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    const current = menu.locator('[aria-current=page]')
    await expect(current).toHaveCSS('border-bottom-width', '3px')
    await expect(current).toHaveCSS('text-decoration-line', 'underline')
    await expect(menu.locator('a:not([aria-current])').first()).toHaveCSS('border-bottom-width', '0px')
  })
}
