import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

const drill = fileURLToPath(new URL('../../../tools/test-crash.mjs', import.meta.url))

/** The long one is `npm run test:crash`. */
it('loses and doubles nothing when API and PostgreSQL are killed while signals come in', async () => {
  const options = ['--kills', '5', '--signals', '3000', '--no-build']
  const { stdout } = await promisify(execFile)(process.execPath, [drill, ...options])
  expect(JSON.parse(stdout)).toMatchObject({
    kills: { api: 3, postgres: 2 },
    ...{ acknowledged: 3000, lost: 0, doubled: 0, quarantined: 0 },
    sentAgain: { received: 3000, duplicate: 3000 },
  })
}, 600_000)
