import { Column, PrimaryGeneratedColumn } from 'typeorm'

/**
 * What every register row carries. Registers only grow: a correction is a new row with the same code, a
 * withdrawal a row with `withdrawn`. Valid time says when it holds, recorded time when we learnt it.
 */
export abstract class RegisterRow {
  @PrimaryGeneratedColumn('identity', { name: 'version_id', type: 'bigint', generatedIdentity: 'ALWAYS' })
  versionId!: string

  @Column({ type: 'text' })
  code!: string

  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom!: string | null

  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil!: string | null

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string

  @Column({ type: 'boolean', default: false })
  withdrawn!: boolean

  @Column({ type: 'boolean', default: false })
  fictional!: boolean

  @Column({ type: 'text' })
  source!: string

  /** SHA-256 of the content; the same content is not recorded twice. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string
}
