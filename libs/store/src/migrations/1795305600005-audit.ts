import { createHash } from 'node:crypto'
import type { MigrationInterface, QueryRunner } from 'typeorm'

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
  let previous: Buffer = Buffer.alloc(32)
  for (const [index, read] of reads.entries()) {
    const line = carriedLine(read, index + 1)
    const hash = lineHash(previous, line)
    await runner.query(insertLine, [
      ...[earlier, index + 1, read.read_at, read.reader, line.role, line.action],
      ...[read.signal_id, line.result, line.origin, line.requestId, previous, hash],
    ])
    previous = hash
  }
}

const insertLine = `
  INSERT INTO case_reading (replica, sequence, read_at, reader, role, action, signal_id, result, origin, request_id,
    previous_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`

/** What a line says, as it is hashed: what is not known of it is left out. */
function carriedLine(read: EarlierRead, sequence: number) {
  return {
    action: 'read',
    origin: 'api',
    readAt: read.read_at.toISOString(),
    reader: read.reader,
    replica: earlier,
    requestId: `case_read ${read.id}`,
    result: 'given',
    role: 'onbekend',
    sequence,
    signalId: read.signal_id,
  }
}

/** SHA-256 over the hash of the line before it and the line as JSON, its fields in order of the alphabet. */
function lineHash(previous: Buffer, line: ReturnType<typeof carriedLine>): Buffer {
  return createHash('sha256').update(previous).update(JSON.stringify(line)).digest()
}
