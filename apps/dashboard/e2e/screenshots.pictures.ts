import { fileURLToPath } from 'node:url'
import { open, pages, test } from './program.js'

const directory = process.env['SCREENSHOTS'] === 'all' ? 'test-results/pictures' : '../../docs/screenshots'
const folder = fileURLToPath(new URL(`../${directory}/`, import.meta.url))

for (const [path, heading] of pages) {
  const name = path.slice(1)
  test(`picture of ${heading}`, async ({ page, address }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(page, address, path, heading)
    await page.screenshot({ path: `${folder}${name}.png`, fullPage: process.env['SCREENSHOTS'] === 'all' })
    if (process.env['SCREENSHOTS'] !== 'all') return
    await page.pdf({ path: `${folder}${name}.pdf`, format: 'A4' })
    await page.setViewportSize({ width: 320, height: 700 })
    await page.screenshot({ path: `${folder}${name}-320.png`, fullPage: true })
  })
}
