import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { CaseReading } from '../audit/case-reading.js'
import { emptyChain, lineHash } from '../audit/hash-chain.js'
import { insertReadings, readingValues } from '../audit/insert-reading.js'

/** The chain of what stood in case_read. */
const earlier = '00000000-0000-0000-0000-000000000000'

interface EarlierRead {
  id: string
  signal_id: string
  reader: string
  read_at: Date
}

/** The log of reading cases: a chain of hashes per program, which nobody can change or take a line from. */
export class Audit1795305600005 implements MigrationInterface {
  name = 'Audit1795305600005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_reading (
        replica uuid NOT NULL,
        sequence bigint NOT NULL CHECK (sequence >= 1),
        read_at timestamptz(3) NOT NULL,
        reader text NOT NULL,
        role text NOT NULL,
        on_behalf_of text,
        action text NOT NULL CHECK (action IN ('read', 'export')),
        signal_id uuid,
        purpose text,
        result text NOT NULL CHECK (result IN ('given', 'not-found', 'refused', 'failed')),
        origin text NOT NULL CHECK (origin IN ('api', 'cli', 'export')),
        request_id text NOT NULL,
        previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        PRIMARY KEY (replica, sequence)
      );
      CREATE INDEX case_reading_signal ON case_reading (signal_id, read_at DESC);
      CREATE INDEX case_reading_time ON case_reading (read_at);
      CREATE TRIGGER case_reading_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON case_reading
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
    await carryOver(runner)
    await runner.query('DROP TABLE case_read')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_read (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        signal_id uuid NOT NULL,
        reader text NOT NULL,
        read_at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO case_read (signal_id, reader, read_at)
        SELECT signal_id, reader, read_at FROM case_reading
        WHERE result = 'given' AND signal_id IS NOT NULL ORDER BY read_at, replica, sequence;
      CREATE TRIGGER case_read_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON case_read
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      DROP TABLE case_reading;`)
  }
}

async function carryOver(runner: QueryRunner): Promise<void> {
  const reads = (await runner.query(
    'SELECT id, signal_id, reader, read_at FROM case_read ORDER BY id',
  )) as EarlierRead[]
  let { hash: previous } = emptyChain(earlier)
  for (const [index, read] of reads.entries()) {
    const reading: CaseReading = {
      replica: earlier,
      sequence: index + 1,
      readAt: read.read_at,
      reader: read.reader,
      role: 'onbekend',
      onBehalfOf: null,
      action: 'read',
      signalId: read.signal_id,
      purpose: null,
      result: 'given',
      origin: 'api',
      requestId: `case_read ${read.id}`,
    }
    const hash = lineHash(previous, reading)
    await runner.query(insertReadings(1), readingValues(reading, previous, hash))
    previous = hash
  }
}
