import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build } from './build.mjs'
import { cli, startProgram, stopProgram } from './program.mjs'

/**
 * The drill of losing everything: a store with signals is backed up, one person is erased afterwards, and the backup
 * is put back elsewhere. Prints JSON; ends with 1 when a count or a case differs, or the erased person is back.
 */
build('api,cli')
const root = await mkdtemp(join(tmpdir(), 'rode-draad-drill-'))
const [lost, found, backup] = ['lost', 'found', 'backup'].map((name) => join(root, name))
/** Recent: after the term of its channel a text is not put back. */
const lastMonth = new Date(Date.now() - 31 * 24 * 3_600_000).toISOString().slice(0, 10)
const settings = {
  DEMO_SIGNALS: process.env.DEMO_SIGNALS ?? '2000',
  BACKUP_KEY: randomBytes(32).toString('hex'),
}

async function get(address, path) {
  const response = await fetch(`${address}/v1${path}`)
  return { status: response.status, body: await response.json() }
}

/** Every figure of signals, and every case that was sent. */
async function contentOf(address, ids) {
  const figures = ['real', 'demo'].map((data) => get(address, `/theme-trends?period=year&data=${data}`))
  const [real, demo] = (await Promise.all(figures)).map(({ body }) => [body.data, body.meta.n])
  const cases = await Promise.all(ids.map((id) => get(address, `/signals/${id}`)))
  return { real, demo, cases }
}

async function send(address, index) {
  const response = await fetch(`${address}/v1/signals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      externalId: `oefening-${index}`,
      channel: 'juiste-loket',
      receivedOn: lastMonth,
      text: `Mijn rolstoel is al ${index} maanden kapot en niemand betaalt.`,
    }),
  })
  return (await response.json()).id
}

/** Until the analytical copy has taken up what just happened. */
async function untilCounted(address, wanted) {
  for (let left = 200; left > 0; left -= 1) {
    if ((await get(address, '/theme-trends?period=year&data=real')).body.meta.n === wanted) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the copy did not come to ${wanted} signals`)
}

try {
  const before = await startProgram(lost, settings)
  const ids = []
  for (let index = 1; index <= 20; index += 1) ids.push(await send(before.address, index))
  const made = cli(lost, ['backup', '--output', backup], settings)
  cli(lost, ['erase', '--signal', ids[0], '--reason', 'verzoek'], settings)
  await untilCounted(before.address, ids.length - 1)
  const expected = await contentOf(before.address, ids)
  await stopProgram(before)

  await mkdir(found)
  await copyFile(join(lost, 'erasures.jsonl'), join(found, 'erasures.jsonl'))
  const put = cli(found, ['restore', '--input', backup, '--no-strikes'], settings)
  const after = await startProgram(found, { ...settings, DEMO_SIGNALS: '0' })
  const content = await contentOf(after.address, ids)
  await stopProgram(after)

  const result = {
    backup: made.said,
    restore: put.said,
    backupMs: made.ms,
    restoreMs: put.ms,
    startAfterRestoreMs: after.ms,
    equal: isDeepStrictEqual(content, expected),
    erasedStaysErased: content.cases[0].status === 404,
  }
  console.log(JSON.stringify(result, null, 2))
  if (!result.equal || !result.erasedStaysErased) process.exitCode = 1
} finally {
  await rm(root, { recursive: true, force: true })
}
