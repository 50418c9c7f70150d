import type { Page } from '@playwright/test'
import { expect, open, pages, test } from './program.js'

/** Widths of the charts that are drawn, in CSS pixels, and the smallest letters in them as large as they are on paper. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.chart svg')].map((svg) => {
      const paper = 654
      const width = Number(svg.getAttribute('width'))
      const letters = [...svg.querySelectorAll('text')].map((text) =>
        parseFloat(getComputedStyle(text).fontSize),
      )
      return { width, points: 0.75 * Math.min(...letters) * Math.min(1, paper / width) }
    }),
  )

for (const [path, heading] of pages) {
  test(`charts of ${heading} are drawn anew for paper, with words of 8 points and more`, async ({
    page,
    address,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(page, address, path, heading)
    await expect(page.locator('.chart:not(:has(svg))')).toHaveCount(0)
    const wide = await drawn(page)
    expect(wide.length).toBeGreaterThan(0)
    expect(Math.max(...wide.map(({ width }) => width))).toBeGreaterThan(900)
    // The browser lays pages out right after it said that it will: nothing but what is at hand then gets on paper.
    await page.evaluate(async () => {
      window.dispatchEvent(new Event('beforeprint'))
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
    })
    const onPaper = await drawn(page)
    expect(onPaper).toHaveLength(wide.length)
    expect(Math.min(...onPaper.map(({ points }) => points))).toBeGreaterThanOrEqual(8)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(async () => await drawn(page)).toEqual(wide)
  })
}

test('a list of a register on paper says which one it is and when, without anything to press', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/registers?soort=patronen&data=real`)
  await expect(page.locator('.register-list > li').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Register: Patronen\. Afgedrukt op \d{1,2} [a-z]+ \d{4}\.$/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nieuw patroon' })).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})
