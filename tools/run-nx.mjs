import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

export const workspace = fileURLToPath(new URL('..', import.meta.url))

const require = createRequire(import.meta.url)

/** Runs a program of node_modules with node, showing what it prints; ends this program when it fails. */
export function run(program, args, options = {}) {
  const { status, signal } = spawnSync(process.execPath, [require.resolve(program), ...args], {
    cwd: workspace,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
    ...options,
  })
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1))
}

export const nx = (...args) => run('nx/bin/nx.js', args)
export const prettier = (...args) => run('prettier/bin/prettier.cjs', args)
