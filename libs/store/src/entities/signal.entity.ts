import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** One report, known by the hash of the number its sender gave it. What was said stands in its versions. */
@Entity('signal')
@Index('signal_external', ['channel', 'externalIdHash'], { unique: true })
export class Signal {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  channel!: string

  /** HMAC-SHA-256 of channel and external id; the id itself may be a dossier number and is not kept. */
  @Column({ name: 'external_id_hash', type: 'bytea' })
  externalIdHash!: Buffer

  @Column({ type: 'boolean' })
  fictional!: boolean

  /** Of its newest version, which a trigger sees to; what row-level security goes by. */
  @Column({ type: 'text', nullable: true })
  region!: string | null

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date
}

/** What a sender said, redacted; a correction is a new version. */
@Entity('signal_version')
export class SignalVersion {
  @PrimaryColumn({ name: 'signal_id', type: 'uuid' })
  signalId!: string

  @PrimaryColumn({ type: 'integer' })
  version!: number

  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer

  @Column({ name: 'report_type', type: 'text', nullable: true })
  reportType!: string | null

  /** Vague date (EDTF). */
  @Column({ name: 'problem_since', type: 'text', nullable: true })
  problemSince!: string | null

  /** Vague date (EDTF), with its bounds beside it. */
  @Column({ name: 'received_on', type: 'text' })
  receivedOn!: string

  @Column({ name: 'received_earliest', type: 'date', nullable: true })
  receivedEarliest!: string | null

  @Column({ name: 'received_latest', type: 'date' })
  receivedLatest!: string

  @Column({ name: 'reporter_role', type: 'text', nullable: true })
  reporterRole!: string | null

  @Column({ type: 'text', nullable: true })
  region!: string | null

  /** Found in its text: the sender gave none. */
  @Column({ name: 'region_from_text', type: 'boolean', default: false })
  regionFromText!: boolean

  @Column({ type: 'text', nullable: true })
  zorgprofiel!: string | null

  /** '' once it was erased. */
  @Column({ type: 'text' })
  text!: string

  @Column({ type: 'text', nullable: true })
  outcome!: string | null

  @Column({ name: 'case_state', type: 'jsonb', nullable: true })
  caseState!: object | null

  /** What the sender was answered: tags and counts of redactions, no text. */
  @Column({ type: 'jsonb' })
  answer!: object

  @Column({ name: 'redaction_version', type: 'text' })
  redactionVersion!: string

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date

  /** When text and outcome went because their term had passed; null while they are there. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt!: Date | null
}

@Entity('signal_tag')
export class SignalTag {
  @PrimaryColumn({ name: 'signal_id', type: 'uuid' })
  signalId!: string

  @PrimaryColumn({ type: 'integer' })
  version!: number

  @PrimaryColumn({ type: 'text' })
  facet!: string

  @PrimaryColumn({ type: 'text' })
  code!: string

  /** rule, model or human. */
  @PrimaryColumn({ type: 'text' })
  origin!: string

  @Column({ type: 'real' })
  probability!: number

  /** Half-open UTF-16 ranges in the redacted text. */
  @Column({ type: 'jsonb' })
  evidence!: number[][]

  @Column({ name: 'tagger_version', type: 'text' })
  taggerVersion!: string
}

@Entity('signal_referral')
export class SignalReferral {
  @PrimaryColumn({ name: 'signal_id', type: 'uuid' })
  signalId!: string

  @PrimaryColumn({ type: 'integer' })
  version!: number

  @PrimaryColumn({ name: 'from_institution', type: 'text' })
  fromInstitution!: string

  @PrimaryColumn({ name: 'to_institution', type: 'text' })
  toInstitution!: string

  @Column({ type: 'jsonb' })
  evidence!: number[][]
}
