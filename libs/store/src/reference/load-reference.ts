import type { DataSource } from 'typeorm'
import { recordRegister, type ReferenceCounts } from './record-register.js'
import { referenceRegisters } from './registers.js'

/**
 * Records data/reference in the registers: a new version for what is new or changed, a withdrawal for what
 * left the file, nothing for what is the same. What a person wrote in a register stays as it is: a row whose newest
 * version is a person's is left alone, whatever the file says. One transaction for all, so readers see all or nothing.
 */
export async function loadReference(
  app: DataSource,
  recordedBy = 'data/reference',
): Promise<ReferenceCounts[]> {
  const contents = await Promise.all(referenceRegisters.map((register) => register.read()))
  return await app.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('rode-draad reference'))`)
    const counts: ReferenceCounts[] = []
    for (const [index, { entity }] of referenceRegisters.entries()) {
      counts.push(
        await recordRegister(manager, entity, contents[index] ?? [], { recordedBy, fictional: false }),
      )
    }
    return counts
  })
}
