import { DataSource } from 'typeorm'
import { Registers1795305600001 } from '../migrations/1795305600001-registers.js'
import { Signals1795305600002 } from '../migrations/1795305600002-signals.js'
import { Facts1795305600003 } from '../migrations/1795305600003-facts.js'
import { RowLevelSecurity1795305600004 } from '../migrations/1795305600004-row-level-security.js'
import { Audit1795305600005 } from '../migrations/1795305600005-audit.js'
import { Access1795305600006 } from '../migrations/1795305600006-access.js'
import { TryOut1795305600007 } from '../migrations/1795305600007-try-out.js'
import { SignalBatches1795305600010 } from '../migrations/1795305600010-signal-batches.js'
import { Quarantine1795305600011 } from '../migrations/1795305600011-quarantine.js'
import { ColumnMappings1795305600012 } from '../migrations/1795305600012-column-mappings.js'
import { Retention1795305600020 } from '../migrations/1795305600020-retention.js'
import { Strikes1795305600021 } from '../migrations/1795305600021-strikes.js'
import { Reviews1795305600030 } from '../migrations/1795305600030-reviews.js'
import { DecidedFacts1795305600031 } from '../migrations/1795305600031-decided-facts.js'
import { ChangedTexts1795305600040 } from '../migrations/1795305600040-changed-texts.js'
import { SignalDates1795305600050 } from '../migrations/1795305600050-signal-dates.js'
import { WholeStrikes1795305600051 } from '../migrations/1795305600051-whole-strikes.js'
import { Recommendations1795305600060 } from '../migrations/1795305600060-recommendations.js'
import { KeptRegisters1795305600061 } from '../migrations/1795305600061-kept-registers.js'
import { RegisterTexts1795305600062 } from '../migrations/1795305600062-register-texts.js'
import { Tables1795305600063 } from '../migrations/1795305600063-tables.js'
import { ForgottenPatterns1795305600064 } from '../migrations/1795305600064-forgotten-patterns.js'
import { NearDuplicates1795305600013 } from '../migrations/1795305600013-near-duplicates.js'
import { CasesInSight1795305600075 } from '../migrations/1795305600075-cases-in-sight.js'
import { WeekClosings1795305600076 } from '../migrations/1795305600076-week-closings.js'
import { Retagging1795305600080 } from '../migrations/1795305600080-retagging.js'
import { TagsInReach1795305600085 } from '../migrations/1795305600085-tags-in-reach.js'
import { ErasedSignals1795305600086 } from '../migrations/1795305600086-erased-signals.js'
import { KnownRecommendations1795305600090 } from '../migrations/1795305600090-known-recommendations.js'
import { TableFacts1795305600091 } from '../migrations/1795305600091-table-facts.js'
import { PatternSignalFacts1795305600092 } from '../migrations/1795305600092-pattern-signal-facts.js'
import { BlindLabels1795305600100 } from '../migrations/1795305600100-blind-labels.js'
import { ErasedBefore1795305600105 } from '../migrations/1795305600105-erased-before.js'
import { NamedMappings1795305600106 } from '../migrations/1795305600106-named-mappings.js'
import { PatternStateFacts1795305600110 } from '../migrations/1795305600110-pattern-state-facts.js'
import { RecordedRoles1795305600111 } from '../migrations/1795305600111-recorded-roles.js'
import { Termijnen1795305600112 } from '../migrations/1795305600112-termijnen.js'
import { ReferralDecisions1795305600115 } from '../migrations/1795305600115-referral-decisions.js'
import { RedactingAgain1795305600120 } from '../migrations/1795305600120-redacting-again.js'
import { StruckWords1795305600130 } from '../migrations/1795305600130-struck-words.js'
import { HashKey1795305600140 } from '../migrations/1795305600140-hash-key.js'
import { StruckWordsKept1795305600150 } from '../migrations/1795305600150-struck-words-kept.js'
import { Gemeenten1795305600160 } from '../migrations/1795305600160-gemeenten.js'
import { RegionFromText1795305600161 } from '../migrations/1795305600161-region-from-text.js'
import { RegisterVersionFacts1795305600165 } from '../migrations/1795305600165-register-version-facts.js'
import { LinearStrikes1795305600170 } from '../migrations/1795305600170-linear-strikes.js'
import { StrikesInRegisters1795305600171 } from '../migrations/1795305600171-strikes-in-registers.js'
import { entities } from './entities.js'
import { SteadyClient } from './steady-client.js'

/** A data source of PostgreSQL with our entities and migrations; not yet connected. Times are UTC. */
export function postgresDataSource(url: string, { poolSize = 10 } = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: [
      Registers1795305600001,
      Signals1795305600002,
      Facts1795305600003,
      RowLevelSecurity1795305600004,
      Audit1795305600005,
      Access1795305600006,
      TryOut1795305600007,
      SignalBatches1795305600010,
      Quarantine1795305600011,
      ColumnMappings1795305600012,
      NearDuplicates1795305600013,
      Retention1795305600020,
      Strikes1795305600021,
      Reviews1795305600030,
      DecidedFacts1795305600031,
      ChangedTexts1795305600040,
      SignalDates1795305600050,
      WholeStrikes1795305600051,
      Recommendations1795305600060,
      KeptRegisters1795305600061,
      RegisterTexts1795305600062,
      Tables1795305600063,
      ForgottenPatterns1795305600064,
      CasesInSight1795305600075,
      WeekClosings1795305600076,
      Retagging1795305600080,
      TagsInReach1795305600085,
      ErasedSignals1795305600086,
      KnownRecommendations1795305600090,
      TableFacts1795305600091,
      PatternSignalFacts1795305600092,
      BlindLabels1795305600100,
      ErasedBefore1795305600105,
      NamedMappings1795305600106,
      PatternStateFacts1795305600110,
      RecordedRoles1795305600111,
      Termijnen1795305600112,
      ReferralDecisions1795305600115,
      RedactingAgain1795305600120,
      StruckWords1795305600130,
      HashKey1795305600140,
      StruckWordsKept1795305600150,
      Gemeenten1795305600160,
      RegionFromText1795305600161,
      RegisterVersionFacts1795305600165,
      LinearStrikes1795305600170,
      StrikesInRegisters1795305600171,
    ],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    logging: false,
    poolSize,
    extra: {
      Client: SteadyClient,
      options: '-c TimeZone=UTC -c log_parameter_max_length_on_error=0',
      connectionTimeoutMillis: 10_000,
    },
  })
}

/** Connects as the application role: reads and adds, never changes the structure. */
export async function openDatabase(appUrl: string, options?: { poolSize?: number }): Promise<DataSource> {
  return await postgresDataSource(appUrl, options).initialize()
}
