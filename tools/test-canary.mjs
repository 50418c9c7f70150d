import { spawnSync } from 'node:child_process'
import { build } from './build.mjs'

/**
 * Sends a sentence 50,000 times in every way there is, with a database that fails in between, and looks for it in
 * every log, answer, table and file. CANARY_SIGNALS changes how often.
 */
build('api')
const jest = ['--experimental-vm-modules', '--no-warnings', '../../node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, '--config', 'jest.database.js', 'src/canary'], {
  cwd: new URL('../apps/api/', import.meta.url),
  env: { CANARY_SIGNALS: '50000', ...process.env },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
