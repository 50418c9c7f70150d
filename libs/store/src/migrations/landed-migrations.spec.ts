import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { MigrationInterface } from 'typeorm'
import { postgresDataSource } from '../database/open-database.js'

/**
 * Each migration by the name that databases know it by, in the order in which they run, with the start of the SHA-256
 * of its file. A new one is added at the end; a row that stands here stays as it is.
 */
const landed = `
Registers1795305600001 2e531aab91634eb1
Signals1795305600002 ea94f2adc3ee4a07
Facts1795305600003 2c4724c0df975802
RowLevelSecurity1795305600004 36e11eed5fb08879
Audit1795305600005 add9e509cd155135
Access1795305600006 d0d22b0567425589
TryOut1795305600007 fe16ad2c4d0fe152
SignalBatches1795305600010 43feb22877a8be21
Quarantine1795305600011 ed106e1d139ec0d7
ColumnMappings1795305600012 d21401ec49fbbb71
NearDuplicates1795305600013 b74ba6923f6d053f
Retention1795305600020 e5ce5b234086a2a5
Strikes1795305600021 e23ccef242dd2009
Reviews1795305600030 5ce3c99def90654d
DecidedFacts1795305600031 50760a55f125fc0b
ChangedTexts1795305600040 c69ce66ab320096f
SignalDates1795305600050 e627d68453f76299
WholeStrikes1795305600051 2a3f4e2f7074a0f0
Recommendations1795305600060 c51048ed686094aa
KeptRegisters1795305600061 d1d13efcba894c75
RegisterTexts1795305600062 c94d298dfcbbeb4a
Tables1795305600063 10dd43d9d12898cb
ForgottenPatterns1795305600064 d7462dd7b11ebf68
CasesInSight1795305600075 861f89ea133e9e78
WeekClosings1795305600076 39588ea1313e102f
Retagging1795305600080 815b744696e161df
TagsInReach1795305600085 5e3e441dddac2ea3
ErasedSignals1795305600086 0d8df55acf584413
KnownRecommendations1795305600090 66dbb94d8a9963c6
TableFacts1795305600091 fe213abe4556b09e
PatternSignalFacts1795305600092 c48ed9f6627f5d3d
BlindLabels1795305600100 4cdbe19400cc9ded
ErasedBefore1795305600105 7cd7c96c1efb719c
NamedMappings1795305600106 18381b16da88ae76
PatternStateFacts1795305600110 7216c95e44f56ae6
RecordedRoles1795305600111 bfc2fa6e5be80c60
Termijnen1795305600112 f6955157d1541489
ReferralDecisions1795305600115 f60b398057493afa
RedactingAgain1795305600120 6cd65c3660dc8aeb
StruckWords1795305600130 db0b027ae4be3cc1
HashKey1795305600140 7100b0a5fc059d22
StruckWordsKept1795305600150 900714d643c4e74a
Gemeenten1795305600160 0b08b524365e24fe
RegionFromText1795305600161 86809149105e681c
RegisterVersionFacts1795305600165 ea83d4abce406602
LinearStrikes1795305600170 87f90f013e0f4882
StrikesInRegisters1795305600171 5b83c98c4bdf61ad
`

/** What migrations share, which is part of what they do. */
const sharedByMigrations = `
register-facts.ts cd5eaec587b39f50
register-table.ts e0ef487a51105dd1
`

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
const hashOf = (file: string) => createHash('sha256').update(textOf(file)).digest('hex').slice(0, 16)
const linesOf = (table: string) => table.trim().split('\n')

const neverChanged =
  'A landed migration is never renamed, moved or changed: databases have run it. Put it back as it was, and make a new one; a new one gets its line at the end of the list.'

/** The rows of both lists side by side, with the rule where they differ. */
function expectLanded(found: readonly string[], list: string): void {
  const kept = linesOf(list)
  const differing = Array.from({ length: Math.max(found.length, kept.length) }, (_, at) => ({
    found: found[at],
    landed: kept[at],
  })).filter((row) => row.found !== row.landed)
  expect(differing.length === 0 ? [] : [neverChanged, ...differing]).toEqual([])
}

describe('what has landed stays as it is', () => {
  it('every migration, its name, its place and what it does', () => {
    const migrations = postgresDataSource('postgres://nowhere').options
      .migrations as (new () => MigrationInterface)[]
    const found = migrations.map((Migration) => {
      const name = String(new Migration().name)
      const number = /\d+$/.exec(name)?.[0] ?? ''
      const [file = ''] = files.filter((candidate) => candidate.startsWith(`${number}-`))
      return `${name} ${file === '' ? 'has no file' : hashOf(file)}`
    })
    expectLanded(found, landed)
  })

  it('what migrations share', () => {
    const found = files.filter((file) => !/^\d/.test(file)).map((file) => `${file} ${hashOf(file)}`)
    expectLanded(found, sharedByMigrations)
  })

  it('is known to the program, each file', () => {
    const numbered = files.filter((file) => /^\d/.test(file))
    expect(numbered.map((file) => file.slice(0, 13)).sort()).toEqual(
      linesOf(landed)
        .map((line) => /(\d{13}) /.exec(line)?.[1])
        .sort(),
    )
  })

  it('by itself: no migration uses code that may change', () => {
    const imports = files.flatMap((file) =>
      [...textOf(file).matchAll(/(?:from|import) '([^']+)'/g)].map(([, from = '']) => `${file}: ${from}`),
    )
    expect(imports.length).toBeGreaterThan(files.length - 5)
    expect(imports.filter((line) => !/: (?:\.\/[^/]+|node:[a-z]+|typeorm)$/.test(line))).toEqual([])
  })
})
