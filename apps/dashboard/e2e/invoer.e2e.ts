import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import writeWorkbook from 'write-excel-file/node'
import { expect, test } from './program.js'

// A program of its own: here real signals come in, elsewhere the pages start with examples.
test.use({ demoSignals: 0 })

const headings = ['Zaaknr.', 'Ontvangen op', 'Omschrijving', 'Naam', 'Soort', 'Regiocode']

async function openInvoer(page: Page, address: string, query: string): Promise<void> {
  await page.goto(`${address}/invoer?${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Invoer' })).toBeVisible()
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer }
  await page.getByLabel('Bestand (CSV, XLSX of JSON Lines)').setInputFiles(file)
  await expect(page.getByText(`Gekozen: ${name}`)).toBeVisible()
}

/** Fits its width, and can be used without seeing or pointing (WCAG 2.2 AA). */
async function expectInOrder(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

test('a Windows-1252 file with a bad row is named, tried, sent and mended', async ({
  page,
  address,
  complaints,
}) => {
  const rows = [
    headings.join(';'),
    'A1;4-3-2020;Mijn zoon Daan de Vries wacht in het caf\xe9 op een rolstoel.;Jan Jansen;Casussen;ZK10',
    'A2;31-2-2020;De gemeente zegt nee tegen Pieter Bakker.;Piet;Casussen;ZK10',
    'A3;12-5-2021;Geen plek voor mijn dochter.;Kees;Casussen;ZK02',
  ]
  await openInvoer(page, address, 'kanaal=gemeente')
  await expectInOrder(page)
  await chooseFile(page, 'export.csv', Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'))

  await expect(page.getByRole('button', { name: 'Versturen' })).toBeDisabled()
  await page.getByLabel('Kolom ‘Naam’').selectOption('Niet overnemen')
  await page.getByLabel('Kolom ‘Regiocode’').selectOption('Regio (zorgkantoor)')
  await page.getByLabel('Casussen').selectOption('casus')
  const preview = page.getByRole('region', { name: /Zo lezen wij/ }).last()
  await expect(preview.getByText('wacht in het café op een rolstoel')).toBeVisible()
  await expect(preview.getByText('2020-03-04')).toBeVisible()
  await expect(preview.getByText('Jan Jansen')).toHaveCount(0)
  await expectInOrder(page)

  await page.getByRole('button', { name: 'Proef draaien' }).click()
  await expect(page.getByText('3 gelezen = 2 om te bewaren + 0 was er al + 1 gaat apart.')).toBeVisible()
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByText('3 ontvangen = 2 bewaard + 0 was er al + 1 apart gezet.')).toBeVisible()
  await expectInOrder(page)

  await page.getByRole('link', { name: /herstel de rijen/ }).click()
  const row = page.getByRole('article', { name: 'Rij 3' })
  await expect(row.getByText('De gemeente zegt nee tegen [NAAM 1].')).toBeVisible()
  await expect(row.getByText('Haaglanden (ZK10)')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download deze rijen (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^apart-gezette-rijen-[\da-f]{8}\.csv$/)
  await row.getByRole('button', { name: 'Herstellen' }).click()
  await expectInOrder(page)
  await row.getByLabel(/^Ontvangen op/).fill('2020-02-28')
  await row.getByRole('button', { name: 'Opnieuw aanbieden' }).click()
  await expect(page.getByText('Rij 3 is hersteld en bewaard.')).toBeVisible()
  await page.getByLabel('Laat zien').selectOption('Hersteld')
  await expect(page.getByText('Hersteld en bewaard.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('of a workbook the sheet is chosen, and its columns are remembered', async ({
  page,
  address,
  request,
  complaints,
}) => {
  const fields = ['externalId', 'receivedOn', 'text', null, 'reportType', 'region']
  const columns = headings.map((heading, index) => ({
    heading,
    field: fields[index],
    ...(heading === 'Soort' ? { values: { Casussen: 'casus' } } : {}),
    ...(heading === 'Ontvangen op' ? { dateFormat: 'dd-mm-jjjj' } : {}),
  }))
  const saved = await request.put(`${address}/v1/column-mappings/opaz`, { data: { columns, fixed: {} } })
  expect(saved.status()).toBe(200)

  const words = (values: readonly string[]) => values.map((value) => ({ value }))
  const day = { value: new Date('2020-03-04T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' }
  const rows = Array.from({ length: 2000 }, (_, index) => [
    { value: `X${index}` },
    day,
    { value: `De rolstoel ${index} is stuk. ${'Er komt geen nieuwe. '.repeat(15)}` },
    ...words(['Jan', 'Casussen', index === 1500 ? 'elders' : 'ZK10']),
  ])
  const bytes = await writeWorkbook([
    { data: [words(['Uitleg'])], sheet: 'Lees mij' },
    { data: [words(headings), ...rows], sheet: 'Meldingen' },
  ]).toBuffer()
  await openInvoer(page, address, 'kanaal=opaz')
  await chooseFile(page, 'export.xlsx', Buffer.from(bytes))
  await page.getByLabel('Blad van het Excel-bestand').selectOption('Meldingen')
  const mapping = page.getByLabel('Indeling van de kolommen')
  await expect(mapping).toHaveValue('standaard')
  await expect(page.getByText('Dit is bewaard als indeling ‘standaard’, versie 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByText('2.000 ontvangen = 1.999 bewaard + 0 was er al + 1 apart gezet.')).toBeVisible({
    timeout: 50_000,
  })
  const reasons = page.getByRole('region', { name: 'Tabel: Waarom rijen apart gaan' })
  await expect(reasons.getByRole('rowheader', { name: '1502' })).toBeVisible()
  await expectInOrder(page)

  await page.getByRole('link', { name: 'Leveringen' }).click()
  const batch = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'OPaZ' }) })
  await expect(batch.getByRole('cell', { name: '1.999' })).toBeVisible()
  await expectInOrder(page)
  expect(complaints).toEqual([])
})

test('the headings choose the mapping of a file, which is named, chosen and left by the keyboard', async ({
  page,
  address,
  complaints,
}) => {
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  const mapping = page.getByLabel('Indeling van de kolommen')
  // Left first: a list joins letters that are typed within a second, so 'zuid' and then 'noord' looks for 'zuidnoord'.
  const choose = async (value: string) => {
    await mapping.blur()
    await mapping.focus()
    await page.keyboard.type(value)
    await expect(mapping).toHaveValue(value)
  }
  const sheet = (id: string, text: string) =>
    Buffer.from(`Zaaknr.;Ontvangen op;${text}\n${id};4-3-2020;De rolstoel is stuk.\n`)
  await openInvoer(page, address, 'kanaal=wijkteam')
  await chooseFile(page, 'noord.csv', sheet('N1', 'Omschrijving'))
  const name = page.getByLabel('Naam van de nieuwe indeling')
  await expect(name).toHaveValue('standaard')
  await name.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Noord')
  await expectInOrder(page)
  await press('Versturen')
  await expect(page.getByText('1 ontvangen = 1 bewaard + 0 was er al + 0 apart gezet.')).toBeVisible()
  await expect(page.getByText('Dit is bewaard als indeling ‘noord’, versie 1.')).toBeVisible()

  await chooseFile(page, 'zuid.csv', sheet('Z1', 'Toelichting'))
  await expect(page.getByText(/^Geen bewaarde indeling past bij de koppen/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Versturen' })).toBeDisabled()
  await name.focus()
  await page.keyboard.type('Zuid')
  await press('Versturen')
  await expect(page.getByText('Dit is bewaard als indeling ‘zuid’, versie 1.')).toBeVisible()

  await chooseFile(page, 'weer-noord.csv', sheet('N2', 'omschrijving'))
  await expect(mapping).toHaveValue('noord')
  await expect(page.getByText('De koppen van dit bestand passen bij de indeling ‘noord’.')).toBeVisible()
  await choose('zuid')
  await expect(page.getByText(/^De indeling ‘zuid’ past niet bij de koppen/)).toBeVisible()
  await expectInOrder(page)
  await choose('noord')
  await press('Proef draaien')
  await expect(page.getByText('1 gelezen = 1 om te bewaren + 0 was er al + 0 gaat apart.')).toBeVisible()
  await choose('zuid')
  await press('Gebruik ‘zuid’ niet meer')
  await expect(page.getByText(/^De indeling ‘zuid’ wordt niet meer gebruikt/)).toBeVisible()
  await expect(mapping.getByRole('option', { name: 'zuid' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Leveringen' }).click()
  const batches = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Wijkteam' }) })
  await batches.last().getByRole('link').click()
  await expect(page.getByText('Gelezen met de indeling ‘noord’, versie 1.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('one signal is sent by the keyboard', async ({ page, address, complaints }) => {
  await openInvoer(page, address, 'onderdeel=signaal&kanaal=juiste-loket')
  await page.getByLabel(/^Kenmerk/).focus()
  await page.keyboard.type('L1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2020-03')
  await page.getByLabel(/^Tekst van het signaal/).focus()
  await page.keyboard.type('Mijn zoon Daan de Vries krijgt van de gemeente geen rolstoel.')
  await expectInOrder(page)
  await page.getByRole('button', { name: 'Versturen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Het signaal is bewaard.')).toBeVisible()
  await expect(page.getByText('Uit de tekst is weggehaald: 1 × naam.')).toBeVisible()
  await expect(page.getByText(/^Thema's die wij herkenden: .*Hulpmiddelen/)).toBeVisible()
  await expectInOrder(page)
  expect(complaints).toEqual([])
})

test('who may not send in sees no way to', async ({ page, address, complaints }) => {
  await openInvoer(page, address, '')
  await page.getByLabel(/u kijkt als/).selectOption('lezer-zk10')
  await expect(page.getByText('In deze rol kunt u geen signalen insturen.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Invoer' })).toHaveCount(0)
  expect(complaints).toEqual([])
})
