import { describe, expect, it } from '@jest/globals'
import { runProgram } from './run-program.js'

const node = (script: string, timeoutMs = 10_000): ReturnType<typeof runProgram> =>
  runProgram({ file: process.execPath, args: ['-e', script] }, timeoutMs)

describe('runProgram', () => {
  it('gives the exit code and both outputs', async () => {
    const result = await node(`console.log('out'); console.error('err'); process.exitCode = 3`)
    expect(result.code).toBe(3)
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('passes no secret and no setting of PostgreSQL on', async () => {
    const kept = { ...process.env }
    Object.assign(process.env, { SIGNAL_HASH_KEY: 'geheim', PGDATA: '/elsewhere', DATABASE_URL: 'geheim' })
    try {
      const { output } = await node('console.log(JSON.stringify(process.env))')
      expect(JSON.parse(output)).toMatchObject({ LC_ALL: 'C', TZ: 'UTC' })
      expect(output).not.toMatch(/geheim|PGDATA|DATABASE_URL|HASH_KEY/)
    } finally {
      process.env = kept
    }
  })

  it('kills a program that takes too long', async () => {
    expect(await node('setTimeout(() => {}, 60_000)', 200)).toEqual({ code: null, output: '' })
  })

  it('does not reject when the program is absent', async () => {
    const result = await runProgram({ file: '/absent/program', args: [] }, 60_000)
    expect(result.code).toBeNull()
    expect(result.output).toContain('ENOENT')
  })
})
