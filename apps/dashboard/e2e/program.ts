import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'

const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url))

/** Starts the built program in a folder of its own and waits until it says where it is. */
async function startProgram(demoSignals: number): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rode-draad-e2e-'))
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      DEMO_SIGNALS: String(demoSignals),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /^Rode Draad staat klaar op (\S+)$/.exec(line) ?? []
      if (url) resolve(url)
    })
    void ended.then(() => reject(new Error('the program ended before it was ready')))
  })
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What the browser complained about: errors, refused content, requests to elsewhere. */
export type Complaints = string[]

export const test = base.extend<{ complaints: Complaints }, { demoSignals: number; address: string }>({
  /** Tests with another number have a program of their own. */
  demoSignals: [Number(process.env['DEMO_SIGNALS'] ?? 4000), { scope: 'worker', option: true }],
  address: [
    async ({ demoSignals }, use) => {
      const program = await startProgram(demoSignals)
      await use(program.address)
      await program.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  complaints: async ({ page, address }, use) => {
    const complaints: Complaints = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(address).origin) complaints.push(request.url())
    })
    await use(complaints)
    expect(complaints).toEqual([])
  },
})

/** Every page, by its path and heading. */
export const pages = [
  ['/patronen', 'Patronen'],
  ['/wachtlijsten', 'Wachtlijsten'],
  ['/doorlooptijd', 'Van signaal naar maatregel'],
  ['/opvolging', 'Opvolging'],
] as const

/** Opens a page and waits until its figures are drawn. */
export async function open(page: Page, address: string, path: string, heading: string): Promise<void> {
  await page.goto(`${address}${path}`)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.getByRole('figure').first()).toBeVisible()
  await expect(page.locator('svg.marks').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

export { expect }
