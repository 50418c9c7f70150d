import { z } from 'zod'

/** File in the data folder (0600) by which the command line finds the running program. */
export const controlNoteFile = 'running.json'

export const controlNote = z.object({
  pid: z.int(),
  url: z.url().describe('Loopback address of the control server'),
  token: z.string().min(32),
  address: z.url().describe('Where the product itself is'),
})
export type ControlNote = z.infer<typeof controlNote>

/** Why a command failed: what the error is called, never what it says, which may quote a row. */
export const controlFailure = z.object({
  name: z.string(),
  code: z.string().nullable().describe('Of the operating system (ENOSPC) or PostgreSQL (53100)'),
})

export const seedRequest = z.strictObject({ count: z.int().min(0).max(1_000_000) })
export const seedAnswer = z.object({ added: z.int(), present: z.int() })
export const migrateAnswer = z.object({ migrations: z.array(z.string()), reference: z.int() })
export const syncRequest = z.strictObject({ rebuild: z.boolean() })
export const syncAnswer = z.object({
  kind: z.enum(['rebuilt', 'updated', 'unchanged']),
  dataVersion: z.string(),
  asOf: z.string(),
})

export const backupRequest = z.strictObject({ output: z.string().min(1), key: z.string().min(32) })
export const backupAnswer = z.object({ tables: z.int(), rows: z.int() })
export const eraseRequest = z.strictObject({ signalId: z.uuid(), reason: z.string() })
export const eraseAnswer = z.object({
  outcome: z
    .enum(['erased', 'erased-before', 'never-seen'])
    .describe('never-seen: kept in the journal, for a backup that has it'),
})

export const strikePatternsAnswer = z.object({
  patterns: z.array(
    z.object({
      type: z.string(),
      shape: z.string(),
      words: z.int(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      times: z.int().describe('How often readers struck out something of this form'),
    }),
  ),
})

export const retainRequest = z.strictObject({ dryRun: z.boolean() })
const overdueCounts = { signals: z.int(), quarantinedRows: z.int() }
export const retainAnswer = z.object({
  overdue: z
    .array(z.object({ channel: z.string(), months: z.int(), ...overdueCounts }))
    .describe('What was overdue, for every channel'),
  erased: z
    .union([z.object(overdueCounts), z.literal('busy')])
    .nullable()
    .describe('null for a dry run'),
})

export const retagRequest = z.strictObject({
  limitPerSecond: z.int().min(1).nullable().describe('Signals a second at most; null for as many as it can'),
})
export const retagStateAnswer = z.object({
  busy: z.boolean().describe('Whether this program is at it now'),
  failed: z.string().nullable().describe('Name of the error by which the work of this program ended'),
  run: z
    .object({
      taggerVersion: z.string(),
      signals: z.int(),
      tagged: z.int(),
      changed: z.int().describe('Of those tagged: other codes than before'),
      withoutText: z.int().describe('Erased: their earlier tags stay'),
      already: z.int().describe('Had tags of this version already'),
      perSecond: z.int().nullable(),
      ended: z.enum(['done', 'replaced']).nullable(),
    })
    .nullable()
    .describe('The newest run; null when there was none'),
})
export const retagAnswer = z.object({
  started: z.boolean().describe('false: this or another program is at it'),
})

export const redactAgainRequest = z.strictObject({
  begin: z.boolean().describe('false: only tell how it stands'),
})
export const redactAgainAnswer = z.object({
  busy: z.boolean().describe('Whether this program is at it now'),
  failed: z.string().nullable().describe('Name of the error by which the work of this program ended'),
  left: z.int().describe('Rows with text that an earlier version redacted'),
  read: z.int().describe('Rows read by this program since it began'),
  changed: z.int().describe('Of those read: something was taken out'),
  unread: z.int().describe('Rows whose text no thread survived; they stay as they are'),
})

export const verifyAuditAnswer = z.object({
  chains: z.array(
    z.object({
      replica: z.string().describe('Which program wrote the chain'),
      lines: z.int(),
      broken: z
        .object({ sequence: z.int(), fault: z.enum(['missing', 'altered', 'replaced']) })
        .nullable()
        .describe('The first line that does not hold'),
      endKnown: z.boolean().describe('Whether lines gone from the end would have shown'),
    }),
  ),
})
