import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium on this machine, or null: CHROMIUM_PATH, Playwright's own, else one in a usual place. */
export function findChromium() {
  const own = process.env.CHROMIUM_PATH
  if (own) return existsSync(own) ? own : null
  const playwrights = require('@playwright/test').chromium.executablePath()
  return [playwrights, ...places].find((path) => existsSync(path)) ?? null
}

/** Sees to it that there is a Chromium: found, else installed by Playwright, else Debian's package; else stops and says how. */
export function requireChromium() {
  if (findChromium()) return
  const attempts = [
    [process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']],
  ]
  for (const [command, args] of attempts) {
    process.stderr.write(`Chromium ontbreekt; geprobeerd wordt: ${command} ${args.slice(-2).join(' ')}\n`)
    spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 })
    if (findChromium()) return
  }
  process.stderr.write(
    'Er is geen Chromium voor de browsertests. Installeer er een (npx playwright install chromium, of apt-get install chromium) of zet CHROMIUM_PATH.\n',
  )
  process.exit(1)
}

if (process.argv[1]?.endsWith('chromium.mjs')) requireChromium()
