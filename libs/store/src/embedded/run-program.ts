import { spawn } from 'node:child_process'
import { parse } from 'node:path'

/** A program to run; uid and gid only when it must run as someone else (root only). */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
  readonly identity?: { readonly uid: number; readonly gid: number }
}

/** How a program ended. `code` is null when it could not be started or was killed; `output` is stdout and stderr. */
export interface ProgramResult {
  readonly code: number | null
  readonly output: string
}

/** Enough for a diagnosis; more is cut off. */
const OUTPUT_LIMIT = 20_000

/** All that PostgreSQL needs of the surroundings: no PG* variable and no secret of the program passes. */
const PASSED_ON = [
  'PATH',
  'SystemRoot',
  'SystemDrive',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
]

/**
 * Runs a program to its end, from the root folder, with a clean environment and messages in English.
 * Never rejects: a program that cannot be started has `code` null and the reason as `output`.
 * @param timeoutMs after this the program is killed
 */
export function runProgram(program: Program, timeoutMs: number): Promise<ProgramResult> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program.file, program.args, {
      ...program.identity,
      cwd: parse(program.file).root || '/',
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    const finish = (result: ProgramResult): void => {
      clearTimeout(timer)
      resolve(result)
    }
    const collect = (chunk: string): void => {
      output = (output + chunk).slice(0, OUTPUT_LIMIT)
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.once('error', (error) => finish({ code: null, output: error.message }))
    child.once('close', (code) => finish({ code, output }))
  })
}

function environment(): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(passed), LC_ALL: 'C', TZ: 'UTC' }
}
