import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { identityCookie, sessionAnswer } from '@rode-draad/contract'
import { channelCodes } from '@rode-draad/domain'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

describe('the session', () => {
  it.each([
    ['landelijk-met-casussen', channelCodes],
    ['inzender-juiste-loket', ['juiste-loket']],
    ['lezer-zk10', []],
  ])('of %s says for which channels one may send in', async (identity, channels) => {
    const { body } = await program.request('/v1/session', {
      headers: { cookie: `${identityCookie}=${identity}` },
    })
    expect(sessionAnswer.parse(body).writes).toEqual(channels)
  })

  it.each([
    ['landelijk-met-casussen', { regions: null, channels: null }],
    ['inzender-juiste-loket', { regions: null, channels: ['juiste-loket'] }],
    ['lezer-zk10', { regions: ['ZK10'], channels: null }],
  ])('of %s says over which signals one counts', async (identity, counted) => {
    const { body } = await program.request('/v1/session', {
      headers: { cookie: `${identityCookie}=${identity}` },
    })
    expect(sessionAnswer.parse(body).counted).toEqual(counted)
  })
})
