import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { memoryFlags, memorySettings } from './program.mjs'

/** Builds what is not built yet and runs the API; a signal goes to it and its ending is ours. */
build()
const api = spawn(process.execPath, [...memoryFlags, 'apps/api/dist/main.js'], {
  env: { ...memorySettings, ...process.env },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => api.kill(signal))
api.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
