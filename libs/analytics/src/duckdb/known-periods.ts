import { listPeriods, type Period, type PeriodKind } from '@rode-draad/domain'

const lists = new Map<PeriodKind, readonly Period[]>()

/** Every period that counts can be asked for, in order: wide enough for old cases, fixed so that no other can be made up. */
export function knownPeriods(kind: PeriodKind): readonly Period[] {
  const list = lists.get(kind) ?? listPeriods(kind, '1990-01-01', '2051-01-01')
  lists.set(kind, list)
  return list
}
