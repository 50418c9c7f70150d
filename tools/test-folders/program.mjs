import { join } from 'node:path'
import { beginFolder, doNotWaitForDisk } from './begin.mjs'

/** The data folder as the program leaves it after its first start, without signals. */
export default async function beginProgramFolder() {
  await beginFolder('RODE_DRAAD_BEGIN_DATA', async (folder) => {
    const program = new URL('../../apps/api/dist/program/', import.meta.url)
    const { readConfiguration } = await import(new URL('configuration.js', program).href)
    const { startProgram } = await import(new URL('start-program.js', program).href)
    const { pino } = await import('pino')
    const configuration = readConfiguration({ DATA_DIR: folder, PORT: '0', DEMO_SIGNALS: '0' })
    const options = { logger: pino({ level: 'silent' }), log: () => undefined, now: () => new Date() }
    const { stop } = await startProgram(configuration, options)
    await stop()
    await doNotWaitForDisk(join(folder, 'postgres'))
  })
}
