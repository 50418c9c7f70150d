import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The provider is only asked when somebody signs in. */
const signIn = {
  PUBLIC_URL: 'https://rode-draad.example',
  OIDC_ISSUER: 'https://aanmelden.example',
  OIDC_CLIENT_ID: 'rode-draad',
  OIDC_CLIENT_SECRET: 'geheim-van-de-client',
  OIDC_ROLES: '{"lezer":"lezer"}',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-keys-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function cli(settings: object, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: folder, ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const addKey = ['keys', 'add', '--channel', 'juiste-loket', '--label', 'Het Juiste Loket']

describe('keys of senders', () => {
  it('are not made where nobody signs in', async () => {
    const { code, stderr } = await cli({}, ...addKey)
    expect([code, stderr]).toEqual([
      1,
      'Sleutels werken alleen als aanmelden is ingericht (OIDC_ISSUER en verder).\n',
    ])
  })

  it('are made and shown once, listed without the secret, and withdrawn', async () => {
    const { stdout: made } = await cli(signIn, ...addKey, '--days', '10')
    const [, id, secret] = /^rdk_([0-9a-f]{16})_([\w-]{43})$/m.exec(made) ?? []
    expect(id).toBeDefined()
    const { stdout: listed } = await cli(signIn, 'keys', 'list')
    expect(listed).toMatch(
      new RegExp(`^${id}\tjuiste-loket\tHet Juiste Loket\t\\d{4}-\\d\\d-\\d\\d\tgeldig\n$`),
    )
    expect(listed).not.toContain(secret)
    const withdrawn = await cli(signIn, 'keys', 'withdraw', '--id', id ?? '')
    expect([withdrawn.code, withdrawn.stdout]).toEqual([0, `Sleutel ${id} is ingetrokken.\n`])
    expect((await cli(signIn, 'keys', 'list')).stdout).toContain('ingetrokken')
  })

  it('end the demo on this data folder', async () => {
    const { code, stderr } = await cli({}, 'migrate')
    expect([code, stderr]).toEqual([1, expect.stringContaining('Richt aanmelden in')])
  })

  it.each([
    [['keys', 'add', '--channel', 'duivenpost', '--label', 'x'], 'Bij --channel <kanaal>'],
    [['keys', 'add', '--channel', 'gemeente'], 'Deze optie ontbreekt: --label <naam>.'],
    [[...addKey, '--days', '0'], 'Geef 1 tot 1096 dagen.'],
    [['keys', 'withdraw', '--id', 'x'], 'Een kenmerk is 16 tekens lang'],
    [['keys', 'withdraw', '--id', '0000000000000000'], 'Deze sleutel is er niet.'],
  ])('%j is refused with one clear line', async (args, line) => {
    const { code, stderr } = await cli(signIn, ...args)
    expect(code).not.toBe(0)
    expect(stderr).toContain(line)
  })

  it.each([[['keys']], [['keys', 'add']], [['keys', 'list']], [['keys', 'withdraw']]])(
    'explain %j',
    async (args) => {
      const { code, stdout } = await cli({}, ...args, '--help')
      expect([code, stdout.split('\n')[0]?.startsWith(`Gebruik: rode-draad ${args.join(' ')}`)]).toEqual([
        0,
        true,
      ])
    },
  )
})
