import type { CaseBrief, CaseStanding, SignalRecord } from '@rode-draad/contract'
import { attentionOf, type CaseStateTold } from './attention.js'

/** What a brief takes of a signal. */
export interface BriefSource {
  readonly id: string
  readonly channel: string
  readonly region: string | null
  readonly regionFromText: boolean
  readonly receivedOn: string
  readonly reporterRole: string | null
  readonly zorgprofiel: string | null
  readonly fictional: boolean
  readonly tags: Pick<SignalRecord['tags'], 'themes' | 'laws' | 'doelgroepen'>
}

/** A case in codes, as it is handed over. @param told null when the sender told nothing of its state */
export function briefOf(signal: BriefSource, told: CaseStateTold | null): CaseBrief {
  const { id, channel, region, regionFromText, receivedOn, reporterRole, zorgprofiel, fictional, tags } =
    signal
  return {
    ...{ id, channel, region, regionFromText, receivedOn, reporterRole, zorgprofiel, fictional },
    themes: tags.themes.map(({ code }) => code),
    laws: tags.laws.map(({ code }) => code),
    doelgroepen: tags.doelgroepen.map(({ code }) => code),
    standing: standingOf(told),
    attention: told === null ? [] : attentionOf(told),
  }
}

/** Where a case stands, with what was not told as such. @param told null when nothing was */
export function standingOf(told: CaseStateTold | null): CaseStanding {
  return {
    state: told?.state ?? null,
    phase: told?.phase ?? null,
    routesTried: told?.routesTried ?? [],
    whoActs: told?.whoActs ?? null,
    handover: told?.handover ?? null,
    solvedForCitizen: told?.solvedForCitizen ?? null,
    solvedOn: told?.solvedOn ?? null,
    consent: told?.consent ?? null,
  }
}
