import { expect, open, test } from './program.js'

const text = 'Mijn rolstoel is al maanden kapot en wordt niet gerepareerd. Groet, Daan de Vries'

test('a signal that is sent in stands in Patronen, and only among the real ones', async ({
  page,
  address,
  request,
  complaints,
}) => {
  await open(page, address, '/patronen', 'Patronen')
  await expect(page.getByText('Voorbeelddata', { exact: false }).first()).toBeVisible()

  const sent = await request.post(`${address}/v1/signals`, {
    data: { externalId: 'e2e-1', channel: 'juiste-loket', receivedOn: '2026-03-04', region: 'ZK10', text },
  })
  expect(sent.status()).toBe(201)
  const { tags } = (await sent.json()) as { tags: { themes: { code: string }[] } }
  expect(tags.themes.map(({ code }) => code)).toContain('hulpmiddelen')

  await expect(async () => {
    await open(page, address, '/patronen', 'Patronen')
    await expect(page.getByText(/Hulpmiddelen en voeding: 1 signaal\./).first()).toBeVisible({
      timeout: 1000,
    })
  }).toPass({ timeout: 20_000 })
  await expect(page.getByText('alles op deze pagina is verzonnen')).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('the controlled identity sees no small counts', async ({ page, address, request }) => {
  await request.post(`${address}/v1/signals`, {
    data: { externalId: 'e2e-2', channel: 'juiste-loket', receivedOn: '2026-03-04', region: 'ZK10', text },
  })
  await open(page, address, '/patronen', 'Patronen')
  await page.getByLabel(/u kijkt als/).selectOption('landelijk-afgeschermd')
  await expect(page.getByText(/te klein om te tonen|laten wij niet zien/).first()).toBeVisible()
  await expect(page.getByText(/Hulpmiddelen en voeding: \d/)).toHaveCount(0)
})

test('the known answers stand on the pages', async ({ page, address }) => {
  await open(page, address, '/wachtlijsten', 'Wachtlijsten')
  await expect(
    page.getByText(/62 van de 16\.055 mensen met VG7 langer dan de Treeknorm van 13 weken: 0,39\s?%/).first(),
  ).toBeVisible()
  await expect(
    page.getByText(/31 van de 8\.540 mensen met VG8 langer dan de Treeknorm van 13 weken: 0,36\s?%/).first(),
  ).toBeVisible()
  await open(page, address, '/doorlooptijd', 'Van signaal naar maatregel')
  await expect(page.getByRole('cell', { name: /1\.644/ }).first()).toBeVisible()
})
