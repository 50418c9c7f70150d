import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { recordRegister } from '../reference/record-register.js'
import { programWriter } from '../registers/writer.js'
import { demoContents } from './demo-contents.js'
import { addDemoEvents } from './demo-events.js'
import { hasDemoLinks, linkDemoSignals } from './link-demo-signals.js'
import { addDemoTables } from './demo-tables.js'

/** By whom the made-up registers were written down. */
export const demoWriter = 'data/demo'

/**
 * Puts the made-up registers of data/demo beside the made-up signals: rows, what happened to patterns, tables, and which
 * signals belong to a pattern. What is there stays, also what a person made of it, so it can be done at every start.
 * @param newSignals whether made-up signals came in since the last time: only then there is something to link
 */
export async function loadDemoRegisters(
  app: DataSource,
  { newSignals }: { readonly newSignals: boolean },
): Promise<void> {
  const contents = await demoContents()
  await inScope(app, everywhere, async (waiting) => {
    // Replicas that start together do it one after the other.
    await waiting.query(`SELECT pg_advisory_xact_lock(hashtext('rode-draad demo registers'))`)
    await app.transaction(async (manager) => {
      for (const [entity, rows] of contents)
        await recordRegister(manager, entity, rows, { recordedBy: demoWriter, fictional: true })
    })
    await addDemoEvents(app, programWriter(demoWriter))
    await addDemoTables(app, programWriter(demoWriter))
    if (newSignals || !(await hasDemoLinks(app, demoWriter))) await linkDemoSignals(app, demoWriter)
  })
}
