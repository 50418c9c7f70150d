import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { workspace } from './run-nx.mjs'

const require = createRequire(import.meta.url)

/** Builds every room that changed; quiet unless it fails. */
export function build(projects = 'api,cli,dashboard') {
  process.stderr.write('Rode Draad wordt gebouwd als dat nodig is…\n')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('nx/bin/nx.js'), 'run-many', '-t', 'build', '-p', projects, '--outputStyle=static'],
    { cwd: workspace, env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' }, encoding: 'utf8' },
  )
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(status ?? 1)
}
