import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestProgram } from '../program/test-program.js'
import { resetProvider, startSignIn } from './test-sign-in.js'

let keepIn: string
beforeEach(async () => {
  keepIn = await mkdtemp(join(tmpdir(), 'rode-draad-use-'))
})
afterEach(async () => {
  await rm(keepIn, { recursive: true, force: true })
})

const signal = {
  externalId: '118',
  channel: 'gemeente',
  receivedOn: '2026-06-01',
  text: 'De rolstoel komt niet.',
}

it('is for trying out from the first thing that is written without sign-in, and then never for sign-in', async () => {
  const program = await startTestProgram({ keepIn })
  expect((await program.post(signal)).status).toBe(201)
  await program.stop()
  await expect(startSignIn(keepIn)).rejects.toThrow('een proef gedaan zonder aanmelden')
  const again = await startTestProgram({ keepIn })
  expect((await again.post(signal)).status).toBe(200)
  await again.stop()
})

it('is still for both when it was only looked at, and never for trying out once somebody signed in', async () => {
  const program = await startTestProgram({ keepIn, demoSignals: 5 })
  expect((await program.request('/v1/theme-trends?data=demo&period=year')).status).toBe(200)
  // Refused before anything is written: no mark.
  const headers = { cookie: 'rode-draad-identiteit=landelijk-afgeschermd' }
  expect((await program.post(signal, headers)).status).toBe(404)
  await program.stop()
  const test = await startSignIn(keepIn)
  resetProvider(test.provider)
  await test.signIn(test.browser())
  await test.stop()
  await expect(startTestProgram({ keepIn })).rejects.toThrow('mensen die waren aangemeld')
})
