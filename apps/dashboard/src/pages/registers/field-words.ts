import { termWords } from './term-words.js'

/** Names and help of the fields of the registers, where the contract's own column has no short one. */
export const fieldWords: {
  readonly labels: Readonly<Record<string, string>>
  readonly hints: Readonly<Record<string, string>>
  readonly vagueDate: string
  readonly codes: Readonly<Record<string, string>>
} = {
  labels: {
    themes: 'Thema’s',
    laws: 'Wetten',
    measures: 'Maatregelen',
    name: 'Naam',
    kind: 'Soort',
    level: 'Niveau',
    region: 'Regio (zorgkantoor)',
    source: 'Bron',
    remark: 'Opmerking',
    evidence: 'Bewijs (adres)',
    reason: 'Reden',
    validFrom: 'Geldt vanaf',
    code: 'Code',
    withdrawn: 'Deze rij intrekken',
    accordingTo: 'Volgens wie',
    state: 'Stand',
    on: 'Sinds wanneer',
    party: 'Welke partij reageert',
    text: 'Reactie',
    replaces: 'Verbetert',
    into: 'Gaat op in',
    codes: 'Patronen die erin opgaan',
    parts: 'Wat wordt afgesplitst',
    heldOn: 'Dag van het overleg',
    items: 'Knelpunten',
    pattern: 'Patroon',
    whoActs: 'Wie is aan zet',
    actBy: 'Klaar voor',
    passedOnTo: 'Doorgeven aan',
    note: 'Opmerking',
    fromSignal: 'Signaal',
    signalId: 'Signaal',
    version: 'Versie',
    about: 'Waarover',
    startsOn: 'Geteld vanaf',
    endsOn: 'Toegezegd voor',
    lengthened: 'Is de termijn verlengd?',
    doneOn: 'Afgehandeld op',
  },
  hints: {
    'pattern.firstSignal':
      'Deze datum staat daarna vast. Weet u hem niet precies? Schrijf wat u weet: 2020-03, 2019, 2018/2019 of ../2015 (in 2015 of eerder).',
    'pattern.source': 'Waar staat dit, of van wie komt het? Schrijf geen naam van een cliënt.',
    'measure.knownOn': 'Van wanneer is de bron? Een bron bewijst niets van daarna.',
    'measure.evidence': 'Een openbaar adres dat begint met https://',
    'recommendation.response': 'Wanneer is gereageerd? Een dag, maand of jaar.',
    'tafel.region': 'Alleen bij een tafel van een regio.',
    'termijn.about': 'Kies een gepubliceerd patroon, een maatregel of een aanbeveling.',
    'termijn.startsOn':
      'Een dag als 2026-01-31: waarop het begon of is toegezegd. De dag zelf telt niet mee. De laatste dag rekenen wij uit.',
    'termijn.endsOn':
      'Alleen bij een toezegging. Weet u het niet precies? 2026-06 mag ook; dan telt de laatste dag van die maand.',
    'termijn.doneOn': 'Een dag als 2026-01-31. Leeg: het is er nog niet.',
  },
  vagueDate:
    'Weet u het niet precies? Schrijf wat u weet: 4-3-2020, maart 2020, herfst 2019, 2019, 2015 of eerder, of: van 2018 tot en met 2019.',
  codes: {
    'landelijke-commissie': 'landelijke commissie',
    'tijdelijk-team': 'tijdelijk team',
    ...termWords,
  },
}
