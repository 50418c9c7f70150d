import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, open, pages, test } from './program.js'

const directory = process.env['SCREENSHOTS'] === 'all' ? 'test-results/pictures' : '../../docs/screenshots'
const folder = fileURLToPath(new URL(`../${directory}/`, import.meta.url))

/** Pages without figures, and as whom they are looked at. */
const otherPages = [
  ['/?data=real&week=2021-W15', 'Weekbeeld', 'landelijk-met-casussen'],
  ['/signalen?data=demo', 'Signalen', 'beoordelaar'],
  ['/verantwoording', 'Verantwoording', 'landelijk-met-casussen'],
  ['/invoer', 'Invoer', 'landelijk-met-casussen'],
  ['/registers?soort=patronen&code=wmo-hulpmiddelen', 'Registers', 'regiocoordinator-zk10'],
] as const

for (const [path, heading] of pages) {
  test(`picture of ${heading}`, async ({ page, address }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(page, address, path, heading)
    await takePictures(page, path.slice(1))
  })
}

for (const [path, heading, identity] of otherPages) {
  test(`picture of ${heading}`, async ({ page, address }) => {
    await page.context().addCookies([{ name: 'rode-draad-identiteit', value: identity, url: address }])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${address}${path}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.getByText('Gegevens ophalen…')).toHaveCount(0)
    await takePictures(page, path.slice(1).replace(/\?.*/, '') || 'weekbeeld')
  })
}

async function takePictures(page: Page, name: string): Promise<void> {
  const all = process.env['SCREENSHOTS'] === 'all'
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: all })
  if (!all) return
  await page.pdf({ path: `${folder}${name}.pdf`, format: 'A4' })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.screenshot({ path: `${folder}${name}-320.png`, fullPage: true })
}
