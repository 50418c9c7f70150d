import {
  treeknormColumns,
  wachtlijstColumns,
  wachtlijstDefinitieColumns,
  zorgprofielColumns,
} from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { fetchRows } from '../../api.js'

/** Zorgprofielen with waiting list figures. */
export const listedZorgprofielen = ['VG7', 'VG8'] as const
export type ListedZorgprofiel = (typeof listedZorgprofielen)[number]

/** Published figures of one zorgprofiel. */
export function useWachtlijst(zorgprofiel: ListedZorgprofiel) {
  return useQuery({
    queryKey: ['wachtlijsten', zorgprofiel],
    queryFn: ({ signal }) => fetchRows('/wachtlijsten', { zorgprofiel }, wachtlijstColumns, signal),
  })
}

/** The ways of counting, and what may be compared. */
export function useDefinities() {
  return useQuery({
    queryKey: ['wachtlijsten', 'definities'],
    queryFn: ({ signal }) => fetchRows('/wachtlijsten/definities', {}, wachtlijstDefinitieColumns, signal),
  })
}

/** Who waits longer than the Treeknorm. */
export function useTreeknorm() {
  return useQuery({
    queryKey: ['wachtlijsten', 'treeknorm'],
    queryFn: ({ signal }) => fetchRows('/wachtlijsten/treeknorm', {}, treeknormColumns, signal),
  })
}

/** People with an indication, staying or with Wlz care at home. */
export function useZorgprofielen() {
  return useQuery({
    queryKey: ['zorgprofielen'],
    queryFn: ({ signal }) => fetchRows('/zorgprofielen', {}, zorgprofielColumns, signal),
  })
}
