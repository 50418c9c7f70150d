import { describe, expect, it } from '@jest/globals'
import { mappedFields, type ColumnMapping } from '@rode-draad/contract'
import {
  casePhases,
  channelCodes,
  escalationRouteCodes,
  institutionCodes,
  regionCodes,
  regions,
  reporterRoles,
  reportTypes,
  zorgprofielCodes,
} from '@rode-draad/domain'
import { mappingFaults } from './mapping-faults.js'

const pathsOf = (mapping: Partial<ColumnMapping>) =>
  mappingFaults({ columns: [], fixed: {}, ...mapping }).map(({ path }) => path)
const withHeading = (heading: string) => pathsOf({ columns: [{ heading, field: null }] })
const withWord = (word: string) =>
  pathsOf({ columns: [{ heading: 'Rol', field: 'reporterRole', values: { [word]: 'naaste' } }] })

describe('a mapping is refused where it seems to say who somebody is', () => {
  it.each([
    'mevr. Jansen (moeder)',
    'Jan Jansen',
    'jan_jansen',
    'Fatima',
    'dhr. De Vries',
    'moeder van Daan',
    '06-12345678',
    'jan@jansen.nl',
    'BSN 123456782',
    'cliënt 2020-118',
    'Dorpsstraat 12',
    '1234 AB',
    '@jansen',
  ])('as a heading, a word or a fixed value: %s', (text) => {
    expect(withHeading(text)).toEqual(['columns[0].heading'])
    expect(withWord(text)).toEqual(['columns[0].values'])
    expect(pathsOf({ fixed: { 'case.whoActs': text } })).toEqual(['fixed.case.whoActs'])
  })

  it('as what a word becomes, and says so once for each place, without the word', () => {
    const values = { a: 'Jan Jansen', b: 'jan@jansen.nl', 'Piet Pietersen': 'c' }
    const faults = mappingFaults({ columns: [{ heading: 'Rol', field: 'reporterRole', values }], fixed: {} })
    expect(faults).toEqual([
      {
        path: 'columns[0].values',
        message:
          'Hier staat misschien een naam of een e-mailadres. Een indeling blijft bewaard: laat bij deze kolom het woord weg dat een persoon aanwijst.',
      },
    ])
  })

  it('and beyond a thousand words, which nobody would look through', () => {
    const values = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`soort ${at}`, 'klacht']))
    const column = (count: number) => ({ heading: 'S', field: 'reportType' as const, values: values(count) })
    expect(pathsOf({ columns: [column(1000)] })).toEqual([])
    expect(pathsOf({ columns: [column(600), column(401)] })).toEqual(['columns'])
  })

  it.each(['text', 'outcome'] as const)('and where %s is the same for each signal', (field) => {
    expect(pathsOf({ fixed: { [field]: 'Zie bijlage.' } })).toEqual([`fixed.${field}`])
  })
})

describe('a mapping may have', () => {
  it.each(
    `Naam melder|Naam cliënt|Achternaam|Datum melding|Datum_melding|Binnengekomen op|Afgehandeld op|Geboortedatum
    BSN|Telefoonnummer|E-mailadres|Postcode|Woonplaats|Straat en huisnummer|Contactpersoon|Behandelaar|Gemeente
    Zorgkantoorregio|Zaaknr.|SignaalID|Client_ID|Dossiernummer|Zorgprofiel|Klacht van cliënt|Korte omschrijving
    Toelichting|Afloop|Soort melding|Hoofdthema|Subthema|Bron|Doorverwezen naar|Wachttijd (weken)|Rol melder
    Geëscaleerd naar|Opgelost voor cliënt|Toestemming gegeven|Q1 2020`
      .split(/[|\n]/)
      .map((heading) => heading.trim()),
  )('the heading %s', (heading) => {
    expect(withHeading(heading)).toEqual([])
  })

  it.each(
    `Den Haag|Amsterdam|Gemeente Amsterdam|Zeeland|Provincie Zeeland|Zorgkantoor Twente|Midden IJssel|’t Gooi
    Delft Westland Oostland|Zilveren Kruis|Zorgkantoor Menzis|VGZ|CIZ|Wmo-loket|Het Juiste Loket|MEE|Zorgbelang
    Ouder|Moeder|Mantelzorger|Wettelijk vertegenwoordiger|Cliënt zelf|Cliëntondersteuner|Huisarts|VG7|VG 7
    In behandeling|Gesloten|Warme overdracht|Per mail|Telefonisch|Ja|Onbekend|65+|0-17 jaar`
      .split(/[|\n]/)
      .map((word) => word.trim()),
  )('the word %s', (word) => {
    expect(withWord(word)).toEqual([])
    expect(pathsOf({ fixed: { region: word } })).toEqual([])
  })

  it('each of our own fields, regions and codes', () => {
    const codes = [channelCodes, regionCodes, reporterRoles, reportTypes, zorgprofielCodes, casePhases]
    const own = [...codes, institutionCodes, escalationRouteCodes, regions.map(({ label }) => label)].flat()
    expect(mappedFields.flatMap((heading) => withHeading(heading))).toEqual([])
    expect(own.flatMap((word) => withWord(word))).toEqual([])
  })
})
