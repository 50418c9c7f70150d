import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { startProgram, stopProgram } from './program.mjs'

/**
 * Times the whole way on this machine and prints JSON: first and second start of the built program with the full
 * demo, and how long an acknowledged signal takes to stand in the analytical answers. Milliseconds.
 */
build('api')
const folder = await mkdtemp(join(tmpdir(), 'rode-draad-bench-'))

async function counted(address) {
  const response = await fetch(`${address}/v1/theme-trends?period=week&theme=hulpmiddelen`)
  return (await response.json()).meta.n
}

/** From the answer to a signal until it is counted. */
async function wayOf(address, index) {
  const before = await counted(address)
  const sent = await fetch(`${address}/v1/signals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      externalId: `bench-${index}`,
      channel: 'juiste-loket',
      receivedOn: '2026-03-04',
      text: 'Mijn rolstoel is al maanden kapot en wordt niet gerepareerd.',
    }),
  })
  if (sent.status !== 201) throw new Error(`unexpected answer ${sent.status}`)
  await sent.json()
  const acknowledged = performance.now()
  while ((await counted(address)) === before);
  return performance.now() - acknowledged
}

try {
  const first = await startProgram(folder)
  await stopProgram(first)
  const second = await startProgram(folder)
  const ways = []
  for (let index = 0; index < 50; index += 1) ways.push(await wayOf(second.address, index))
  await stopProgram(second)
  ways.sort((a, b) => a - b)
  const signalToAnswerMs = {
    n: ways.length,
    median: Math.round(ways[25]),
    p95: Math.round(ways[47]),
    max: Math.round(ways[49]),
  }
  console.log(JSON.stringify({ firstStartMs: first.ms, secondStartMs: second.ms, signalToAnswerMs }, null, 2))
} finally {
  await rm(folder, { recursive: true, force: true })
}
