import { everywhere, type Reach } from '@rode-draad/domain'
import { createHash } from 'node:crypto'
import { queryAt, type TestDatabase } from '../database/test-database.js'
import { plantSignal } from '../retention/test-texts.js'

export const day = '2026-06-17'

export const md5 = (content: string) => createHash('md5').update(content).digest('hex')

export interface AskedStrike {
  readonly version?: number
  readonly field?: string
  readonly pieces?: unknown
  readonly known?: string
  readonly url?: string
  readonly reach?: Reach
}

let made = 0

/**
 * A signal of three versions, the last in ZK10 and without an outcome, with a note, a row set apart under its number
 * and one under another's; a word stands in all of them. For tests.
 */
export async function aNotedCase(database: TestDatabase) {
  made += 1
  const word = `Kanarie${String(made).padStart(3, '0')}`
  const text = `Het ${word} is kapot.`
  const asOwner = <Row extends object>(sql: string) => queryAt<Row>(database.ownerUrl, sql, [], everywhere)
  const recorded = `${day}T12:00:00Z`
  const id = await plantSignal(database, { word, channel: 'gemeente', received: [day, day], recorded })
  const row = (name: string, hash: string) => `(gen_random_uuid(), '${id}', 2, 'gemeente', '${name}${made}',
    '${hash}', '{}', '${name}: ${word} en ${word}', 'Een ${word}', false, '[]', 'x')`
  await asOwner(`
    INSERT INTO signal_version (signal_id, version, content_hash, received_on, received_latest, region, text, answer,
      redaction_version)
    SELECT signal_id, 3, content_hash, received_on, received_latest, 'ZK10', text, answer, 'x'
    FROM signal_version WHERE signal_id = '${id}' AND version = 1;
    INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ('${id}', 'gemeente', 'csv', 'x');
    INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text,
      outcome, text_is_whole_row, reasons, redaction_version)
    VALUES ${row('eigen', `\\x${id.replaceAll('-', '')}`)}, ${row('ander', '\\xff')}`)
  return {
    ...{ id, word, text },
    /** The word out of the first version, as the application and with reach everywhere unless told otherwise. */
    async strikeOut({ version = 1, field = 'text', pieces, known, url, reach }: AskedStrike = {}) {
      const [row] = await queryAt<{ done: boolean }>(
        url ?? database.appUrl,
        `SELECT strike_out($1, $2, $3, $4, $5, 'concepts') AS done`,
        [
          ...[id, version, field],
          ...[JSON.stringify(pieces ?? [[4, 4 + word.length, '[NAAM 1]']]), known ?? md5(text)],
        ],
        reach ?? everywhere,
      )
      return row?.done
    },
    /** Every text in which the word can stand, and the places that go with them. */
    async standing() {
      return {
        versions: await asOwner<{ answer: { tags: unknown } }>(
          `SELECT version, text, outcome, answer FROM signal_version WHERE signal_id = '${id}' ORDER BY 1`,
        ),
        notes: await asOwner(`SELECT version, text FROM review_note WHERE signal_id = '${id}' ORDER BY id`),
        rows: await asOwner(
          `SELECT text, outcome FROM quarantined_row WHERE batch_id = '${id}' ORDER BY text DESC`,
        ),
        tags: await asOwner(`SELECT evidence FROM signal_tag WHERE signal_id = '${id}'`),
        referrals: await asOwner(`SELECT evidence FROM signal_referral WHERE signal_id = '${id}'`),
      }
    },
  }
}
