/** The Dutch of Wachtlijsten. */
export const wachtlijstenLabels = {
  intro:
    'Deze cijfers gaan over mensen met zorgprofiel VG7 of VG8 die wachten op een plek in een instelling. VG staat voor verstandelijk gehandicapt. VG7 is wonen met zeer intensieve begeleiding en hulp bij gedrag. VG8 is wonen met volledige verzorging en verpleging.',
  caveat:
    'VG7 en VG8 zijn niet hetzelfde als complexe zorg. Niet iedereen met VG7 of VG8 heeft een complexe zorgvraag, en er zijn ook mensen met een complexe zorgvraag en een ander zorgprofiel.',
  treeknormTitle: 'Langer wachten dan de Treeknorm',
  treeknormUnit: 'personen; aandeel van mensen met een indicatie',
  treeknorm: (t: {
    date: string
    persons: string
    of: string
    profile: string
    weeks: string
    share: string
  }) =>
    `Op ${t.date} wachtten ${t.persons} van de ${t.of} mensen met ${t.profile} langer dan de Treeknorm van ${t.weeks} weken: ${t.share}.`,
  treeknormUnknown: (date: string, profile: string) =>
    `Op ${date} is voor ${profile} niet bekend hoeveel mensen langer wachtten dan de Treeknorm.`,
  treeknormDates: (waiting: string, indication: string) =>
    `De wachtlijst is van ${waiting}, de indicaties zijn van ${indication}.`,
  definitions: {
    'until-2019': 'tot en met 2019',
    '2020-2021': '2020 tot en met januari 2021',
    'from-2021-02': 'vanaf februari 2021',
  } as Readonly<Record<string, string>>,
  stillValid: 'nu',
  persons: 'Personen',
  share: 'Aandeel (procent)',
  treeknormLines: 'Lijnen lopen alleen door waar de cijfers te vergelijken zijn.',
  remark: (date: string, status: string, time: string, remark: string) =>
    `${date}, ${status}, ${time}: ${remark}`,
  definitionsTitle: 'Drie manieren van tellen',
  definitionsFinding: (count: string) =>
    `De wachtlijst is op ${count} manieren geteld. Een ander aantal kan dus komen door een andere telling.`,
  definitionsUnit: 'telwijze',
  listTitle: (profile: string) => `Wachtlijst ${profile}`,
  listUnit: 'personen op de peildatum',
  list: (date: string, profile: string, parts: string) => `Op ${date} met ${profile}: ${parts}.`,
  listPart: (persons: string, status: string) => `${persons} ${status}`,
  /** In the order of the bands in the chart. */
  listBackgrounds: ['Beige', 'Blauwe'],
  listBackground: (colour: string, definition: string) => `${colour} achtergrond: telling ${definition}.`,
  listNotes: [
    'Lijnen lopen alleen door waar de cijfers te vergelijken zijn.',
    'Een vraagteken betekent: onbekend. Een ring betekent: er is een opmerking bij dit cijfer.',
  ],
  remarks: 'Opmerkingen bij de cijfers',
  statusTitle: (profile: string) => `Wachtlijst ${profile}, nieuwe telling`,
  status: (t: { date: string; profile: string; status: string; withCare: string; withoutCare: string }) =>
    `Op ${t.date} was de grootste groep met ${t.profile} '${t.status}': ${t.withCare} mensen met en ${t.withoutCare} zonder Wlz-zorg thuis.`,
  statusNote: 'Deze telling is met geen enkel cijfer van daarvoor te vergelijken.',
  capacityTitle: 'Verblijf en Wlz-zorg thuis',
  capacityUnit: 'personen met een indicatie',
  capacity: (t: { year: string; staying: string; of: string; profile: string; home: string }) =>
    `In ${t.year} verbleven ${t.staying} van de ${t.of} mensen met ${t.profile} in een instelling. ${t.home} mensen kregen Wlz-zorg thuis.`,
  capacityUnknown: (year: string, profile: string) => `Over ${year} is voor ${profile} niet alles bekend.`,
  capacityNote:
    'Het verschil is geen tekort aan plekken. Wie niet in een instelling verblijft, krijgt Wlz-zorg thuis (vpt, mpt of pgb).',
  capacityRemark: (profile: string, year: string, remark: string) => `${profile} in ${year}: ${remark}.`,
  capacityDates: 'Bij een jaar met een * zijn de twee aantallen van een verschillende datum.',
} as const
