import type { Gemeente, GemeenteList } from './gemeente-table.js'

const always = { otherNames: [], validFrom: null, validUntil: null }

/** Made up; for tests. */
const gemeenten: readonly Gemeente[] = [
  { ...always, code: 'GM9001', name: 'Oosterwier', region: 'ZK10' },
  { ...always, code: 'GM9002', name: 'Westerwier', region: 'ZK10' },
  { ...always, code: 'GM9003', name: 'Súdwier', otherNames: ['Zuidwier'], region: 'ZK08' },
  { ...always, code: 'GM9004', name: "'s-Gravenwier", region: 'ZK33' },
  { ...always, code: 'GM9005', name: 'Duinen (L.)', region: 'ZK17' },
  { ...always, code: 'GM9006', name: 'Duinen (NH.)', region: 'ZK18' },
  { ...always, code: 'GM9007', name: 'Wisselwier', region: 'ZK12', validUntil: '2021-01-01' },
  { ...always, code: 'GM9007', name: 'Wisselwier', region: 'ZK19', validFrom: '2021-01-01' },
  { ...always, code: 'GM9008', name: 'Snel', region: 'ZK30' },
  { ...always, code: 'GM9009', name: 'Wier aan den Vliet', region: 'ZK28' },
  { ...always, code: 'GM9010', name: 'Wier', region: 'ZK23' },
]

export const madeUpGemeenten: GemeenteList = { version: 1, gemeenten }
