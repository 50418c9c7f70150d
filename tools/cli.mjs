import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { workspace } from './run-nx.mjs'

/** Runs the command line; builds it first when it has not been built yet. */
const program = join(workspace, 'apps', 'cli', 'dist', 'main.js')
if (!existsSync(program) || !existsSync(join(workspace, 'apps', 'api', 'dist', 'main.js'))) build('api,cli')
const cli = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cli.kill(signal))
cli.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
