import type { CaseBrief } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import { readCase, type CaseReader } from '../signals/read-case.js'
import { attentionOf, type CaseStateTold } from './attention.js'

/**
 * What it takes to hand a case over, for who may read it; else null, as if it did not exist. It says nothing of the
 * text, but is read as the case itself: the reading is written down first.
 * @param request.id a uuid
 * @throws AuditUnavailable when it could not be written down; then nothing is given
 */
export async function readCaseBrief(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  request: { id: string; scope: AccessScope; reader: CaseReader },
): Promise<CaseBrief | null> {
  const record = await readCase({ app, audit }, request)
  if (!record) return null
  const [row] = await inScope(
    app,
    request.scope.cases,
    (manager) =>
      manager.query('SELECT case_state FROM signal_version WHERE signal_id = $1 AND version = $2', [
        record.id,
        record.version,
      ]) as Promise<{ case_state: CaseStateTold | null }[]>,
  )
  const told = row?.case_state ?? {}
  const { id, channel, region, receivedOn, reporterRole, zorgprofiel, fictional, tags } = record
  return {
    ...{ id, channel, region, receivedOn, reporterRole, zorgprofiel, fictional },
    themes: tags.themes.map(({ code }) => code),
    laws: tags.laws.map(({ code }) => code),
    doelgroepen: tags.doelgroepen.map(({ code }) => code),
    standing: standingOf(told),
    attention: attentionOf(told),
  }
}

function standingOf(told: CaseStateTold): CaseBrief['standing'] {
  return {
    state: told.state ?? null,
    phase: told.phase ?? null,
    routesTried: told.routesTried ?? [],
    whoActs: told.whoActs ?? null,
    handover: told.handover ?? null,
    solvedForCitizen: told.solvedForCitizen ?? null,
    solvedOn: told.solvedOn ?? null,
    consent: told.consent ?? null,
  }
}
