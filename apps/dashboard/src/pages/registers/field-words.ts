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
  },
  hints: {
    'pattern.firstSignal':
      'Deze datum staat daarna vast. Weet u hem niet precies? Schrijf wat u weet: 2020-03, 2019, 2018/2019 of ../2015 (in 2015 of eerder).',
    'pattern.source': 'Waar staat dit, of van wie komt het? Schrijf geen naam van een cliënt.',
    'measure.knownOn': 'Van wanneer is de bron? Een bron bewijst niets van daarna.',
    'measure.evidence': 'Een openbaar adres dat begint met https://',
    'recommendation.response': 'Wanneer is gereageerd? Een dag, maand of jaar.',
    'tafel.region': 'Alleen bij een tafel van een regio.',
  },
  vagueDate:
    'Weet u het niet precies? Schrijf wat u weet: 2020-03-04, 2020-03, 2020, 2020-21 (lente; 22 is zomer, 23 herfst, 24 winter), 2018/2019 (ergens in die jaren) of ../2015 (in 2015 of eerder).',
  codes: {
    'landelijke-commissie': 'landelijke commissie',
    'tijdelijk-team': 'tijdelijk team',
  },
}
