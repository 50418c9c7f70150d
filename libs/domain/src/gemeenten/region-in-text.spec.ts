import { describe, expect, it } from '@jest/globals'
import { parseVagueDate } from '../dates/vague-date.js'
import { gemeenteTable, noGemeenten } from './gemeente-table.js'
import { regionInText } from './region-in-text.js'
import { madeUpGemeenten } from './test-gemeenten.js'

const table = gemeenteTable(madeUpGemeenten)
const received = parseVagueDate('2026-03-04')
const regionOf = (text: string) => regionInText(text, table, received)

describe('a region in a text', () => {
  it.each([
    ['De gemeente Oosterwier zegt nee.', 'ZK10'],
    ['Wij wonen in de gemeente Oosterwier.', 'ZK10'],
    ['wij wonen in de gemeente oosterwier', 'ZK10'],
    ['Volgens de Wmo Oosterwier mag het niet.', 'ZK10'],
    ['wmo zuidwier wil niet', 'ZK08'],
    ['gem. Súdwier', 'ZK08'],
    ['GEMEENTE OOSTERWIER', 'ZK10'],
    ['Gemeente: Oosterwier, Zorgprofiel: VG7', 'ZK10'],
    ["Bij de gemeente 's-Gravenwier ligt een aanvraag", 'ZK33'],
    ['gemeente GM9001', 'ZK10'],
    ['De gemeente Snel doet niets.', 'ZK30'],
    ['gemeente Wier aan den Vliet', 'ZK28'],
    ['gemeente Duinen (L.) weigert', 'ZK17'],
    ['gemeente Duinen (NH.)', 'ZK18'],
    ['gemeente Oosterwier en gemeente Westerwier', 'ZK10'],
    ['gemeenten Oosterwier en Westerwier', 'ZK10'],
    ['gemeente Oosterwier, Jan Jansen', 'ZK10'],
    ['Eerst de vorige gemeente Zuidwier, nu de gemeente Oosterwier.', 'ZK10'],
    ['de zorgkantoorregio Midden-Holland', 'ZK13'],
    ['zorgkantoor midden holland', 'ZK13'],
    ['In regio Amstelland en De Meerlanden is geen plek', 'ZK01'],
    ["regio 't Gooi", 'ZK21'],
    ['Regio: Haaglanden', 'ZK10'],
    ['regio Noord-Holland Noord', 'ZK18'],
    ['Het gaat om ZK10.', 'ZK10'],
    ['(ZK10) gemeente Oosterwier', 'ZK10'],
  ])('is found: %s', (text, region) => expect(regionOf(text)).toBe(region))

  it.each([
    ['de gemeente heeft'],
    ['de gemeente'],
    ['Mijn zoon woont in Oosterwier.'],
    ['de burgemeester van Oosterwier'],
    ['burgemeester Oosterwier'],
    ['de buurgemeente Oosterwier'],
    ['een andere gemeente Oosterwier'],
    ['de gemeente snel laten weten'],
    ['DE GEMEENTE SNEL BELLEN'],
    ['Gemeente: Snel bellen'],
    ['Ik bel de gemeente. Snel een plek vinden lukt niet.'],
    ['Ik bel de gemeente\nSnel een plek vinden lukt niet.'],
    ['gemeente Duinen weigert'],
    ['gemeente Wier aan de Maas'],
    ['gemeente Wier-Oost'],
    ['gemeente Wier Noord'],
    ['gemeente Wiersma'],
    ['gemeente Nergens'],
    ['gemeente Oosterwier en gemeente Zuidwier'],
    ['gemeenten Oosterwier, Westerwier en Zuidwier'],
    ['gemeente Oosterwier, ZK23'],
    ['zorgkantoor Zilveren Kruis'],
    ['regio Zuid'],
    ['regio Arnhem-Nijmegen'],
    ['regio Rotterdam en Utrecht'],
    ['de veiligheidsregio Utrecht'],
    ['zaak ZK10-2020'],
    ['AZK10'],
    ['ZK05'],
    [''],
  ])('is not certain: %s', (text) => expect(regionOf(text)).toBeNull())

  it('needs no list for a region', () => {
    const none = gemeenteTable(noGemeenten)
    expect(regionInText('regio Drenthe', none, received)).toBe('ZK06')
    expect(regionInText('gemeente Oosterwier', none, received)).toBeNull()
  })

  it('is that of the day of receipt', () => {
    const on = (day: string) => regionInText('gemeente Wisselwier', table, parseVagueDate(day))
    expect([on('2020-05'), on('2021-05'), on('2020/2021')]).toEqual(['ZK12', 'ZK19', null])
  })
})
