import { defineConfig } from '@playwright/test'
import { findChromium } from '../../tools/chromium.mjs'

const executablePath = findChromium()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './e2e',
  testMatch: process.env['SCREENSHOTS'] ? '*.pictures.ts' : '*.e2e.ts',
  outputDir: './test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['../../tools/failed-browser-tests.mjs']],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
})
