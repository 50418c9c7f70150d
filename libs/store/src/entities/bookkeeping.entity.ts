import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A key that a sender gave with a request, as HMAC, with what it was used for. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ name: 'key_hash', type: 'bytea' })
  keyHash!: Buffer

  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer

  @Column({ name: 'signal_id', type: 'uuid' })
  signalId!: string

  @Column({ type: 'integer' })
  version!: number

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date
}
