/** Every Dutch text of the pages, in one place: plain (B1) and short. Numbers and dates come in as written text. */
export const labels = {
  product: 'Rode Draad',
  tagline: 'Van losse signalen naar maatregelen die blijven',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  pages: {
    weekbeeld: 'Weekbeeld',
    patronen: 'Patronen',
    wachtlijsten: 'Wachtlijsten',
    doorlooptijd: 'Van signaal naar maatregel',
    opvolging: 'Opvolging',
    invoer: 'Invoer',
    signalen: 'Signalen',
    verantwoording: 'Verantwoording',
  },
  notFound: { title: 'Niet gevonden', text: 'Deze pagina bestaat niet.', back: 'Naar Weekbeeld' },
  crashed: { title: 'Er ging iets mis', text: 'Deze pagina kan niet worden getoond. Laad hem opnieuw.' },
  identity: {
    region: 'Proefomgeving',
    prefix: 'Proefomgeving op deze computer: u kijkt als',
    failed: 'Wisselen is niet gelukt.',
  },
  account: {
    region: 'Aangemeld',
    who: (name: string) => `Aangemeld als ${name}`,
    onBehalfOf: (name: string, organisation: string) => `Aangemeld als ${name}, namens ${organisation}`,
    role: 'Uw rol:',
    signOut: 'Afmelden',
    failed: 'Dit is niet gelukt. Probeer het opnieuw.',
  },
  signIn: {
    title: 'Aanmelden',
    text: 'U bent niet (meer) aangemeld. Meld u aan met het account van uw organisatie.',
    link: 'Aanmelden',
  },
  fictional: 'Voorbeelddata: alles op deze pagina is verzonnen.',
  errors: {
    title: 'Dit kon niet worden opgehaald.',
    retry: 'Probeer opnieuw',
    unreachable: 'De server is niet bereikbaar.',
    unreadable: 'Het antwoord van de server is niet te lezen.',
    unexplained: (status: number) => `De server gaf een fout (${status}).`,
  },
  figure: {
    unit: 'Eenheid',
    period: 'Periode',
    source: 'Bron',
    asOf: 'Stand van de gegevens',
    n: 'Aantal waarnemingen (n)',
    nHidden: 'niet getoond',
    nNone: 'niet van toepassing',
    noPeriod: 'geen',
    rounded:
      'Aantallen onder de 10 staan er niet bij. Soms staat ook een ander aantal of een nul er niet bij: anders kan iemand een klein aantal uitrekenen. De andere aantallen zijn afgerond op 5.',
    download: 'Download de tabel (CSV)',
    downloadChart: (kind: string) => `Download de grafiek (${kind})`,
    table: (rows: string) => `Tabel met dezelfde cijfers (${rows} ${rows === '1' ? 'rij' : 'rijen'})`,
    region: (title: string) => `Tabel: ${title}`,
    longTable: 'Deze tabel is te lang voor papier. Download hem als CSV.',
    empty: 'Er zijn geen gegevens voor deze keuze.',
    drawing: 'Grafiek tekenen…',
    notDrawn: 'De grafiek kan niet worden getekend. De cijfers staan in de tabel.',
  },
  loading: 'Gegevens ophalen…',
  unknown: 'onbekend',
  hidden: 'niet getoond',
  notApplicable: '–',
  yes: 'ja',
  no: 'nee',
  patronen: {
    intro: 'Waar lopen mensen vast? Hier ziet u hoeveel signalen er per thema binnenkomen.',
    filters: 'Kies wat u wilt zien',
    period: 'Periode',
    periods: { week: 'Weken', quarter: 'Kwartalen', year: 'Jaren' },
    from: 'Van jaar',
    until: 'Tot en met jaar',
    focus: 'Volgorde in',
    theme: 'Thema',
    region: 'Regio',
    channel: 'Kanaal',
    law: 'Wet',
    data: 'Gegevens',
    dataKinds: { real: 'Echte signalen', demo: 'Voorbeelddata' },
    all: 'Alle',
    first: 'Vanaf het begin',
    last: 'Tot nu',
    rankingTitle: 'Waar het over gaat',
    trendTitle: 'Verloop per thema',
    undatedTitle: 'Datum onbekend',
    unit: 'aantal signalen',
    columns: {
      place: 'Plaats',
      theme: 'Thema',
      signals: 'Signalen',
      before: 'Periode ervoor',
      trend: 'Verloop',
      period: 'Periode',
    },
    signals: (count: string) => `${count} ${count === '1' ? 'signaal' : 'signalen'}`,
    most: (period: string, theme: string, signals: string) =>
      `${period} ging het vaakst over ${theme}: ${signals}.`,
    mostOfShown: (period: string, theme: string, signals: string) =>
      `${period} ging het van de getoonde thema's het vaakst over ${theme}: ${signals}.`,
    mostTied: (period: string, themes: string, signals: string) =>
      `${period} ging het even vaak over ${themes}: elk ${signals}.`,
    mostTiedOfShown: (period: string, themes: string, signals: string) =>
      `${period} ging het van de getoonde thema's even vaak over ${themes}: elk ${signals}.`,
    nothing: (period: string) => `${period} zijn er geen signalen.`,
    allHidden: (period: string) => `${period} laten wij de aantallen niet zien.`,
    notOver: (period: string) => `Let op: ${period} is nog niet voorbij.`,
    trendOne: (theme: string, signals: string, period: string) =>
      `Over ${theme} waren er ${signals} ${period}.`,
    trendHidden: (theme: string, period: string) =>
      `Het aantal signalen over ${theme} ${period} laten wij niet zien.`,
    trendMany: (themes: string, first: string, last: string) =>
      `Het verloop van ${themes} thema's, van ${first} tot en met ${last}. Alle grafieken hebben dezelfde schaal.`,
    cross: 'Een kruisje betekent: dit aantal laten wij niet zien. Meestal is het onder de 10.',
    manyHidden: 'Aantallen onder de 10 laten wij niet zien. Kies een langere periode.',
    someHidden: 'Aantallen onder de 10 laten wij niet zien.',
    /** Why other periods are shown than were chosen. */
    instead: {
      years: 'Kleine aantallen zijn afgeschermd. Daarom ziet u per regio, kanaal of wet alleen jaren.',
      quarters: 'Per week zijn bijna alle aantallen te klein om te laten zien. Daarom ziet u kwartalen.',
    },
    latestOnly: (count: string) =>
      `U ziet de laatste ${count} perioden. Kies een jaar om verder terug te kijken.`,
    undated: (rows: string) =>
      `Van sommige signalen is de datum niet precies bekend. Ze staan hier apart en niet in de grafiek (${rows} ${rows === '1' ? 'regel' : 'regels'}).`,
    undatedLast: 'Onbekend binnen',
    noSignals: 'Er zijn nog geen signalen voor deze keuze.',
  },
  wachtlijsten: {
    intro:
      'Deze cijfers gaan over mensen met zorgprofiel VG7 of VG8 die wachten op een plek in een instelling.',
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
  },
  doorlooptijd: {
    intro:
      'Hoe lang duurt het van het eerste signaal tot een structurele maatregel werkt? De klok begint bij het eerste signaal en stopt bij de eerste structurele maatregel die in werking is.',
    sample:
      'Dit zijn gekozen voorbeelden, geen steekproef. Een ministerie en anderen kozen wat ze beschreven, vaak juist omdat er een maatregel kwam.',
    referenceDate: 'Peildatum',
    referenceHint: 'Wat daarna bekend werd, telt niet mee.',
    show: 'Toon',
    curveTitle: 'Tijd tot een maatregel',
    curveColumns: {
      share: 'Nog zonder maatregel (procent)',
      lower: 'Ondergrens 95% (procent)',
      upper: 'Bovengrens 95% (procent)',
    },
    curveUnit: 'aandeel patronen zonder structurele maatregel in werking',
    share: (t: { when: string; share: string; computed: string; interval: string }) =>
      `${t.when} had naar schatting ${t.share} van de ${t.computed} patronen nog geen structurele maatregel (95%-interval: ${t.interval}).`,
    after: (days: string) => `Na ${days} dagen`,
    afterYear: 'Na 1 jaar',
    afterYears: (years: string) => `Na ${years} jaar`,
    daysInterval: (lower: string, upper: string) => `${lower} tot ${upper} dagen`,
    daysFrom: (lower: string) => `ten minste ${lower} dagen, de bovengrens is onbekend`,
    interval: (lower: string, upper: string) => `${lower} tot ${upper}`,
    noEvents: (computed: string) =>
      `Op deze peildatum is bij geen van de ${computed} patronen een maatregel in werking aangetoond.`,
    nothing: 'Op deze peildatum is er niets te berekenen.',
    tooShort: (days: string) => `Op deze peildatum is nog geen patroon ${days} dagen gevolgd.`,
    median: (t: { days: string; years: string; interval: string }) =>
      `De mediaan is ${t.days} dagen, ongeveer ${t.years} jaar (95%-interval: ${t.interval}).`,
    medianBasis: (events: string, atRisk: string) =>
      `Dat rust op ${events} ${events === '1' ? 'maatregel' : 'maatregelen'}, met op die dag nog ${atRisk} ${atRisk === '1' ? 'patroon' : 'patronen'} in beeld.`,
    noMedian: 'Er is geen mediaan: minder dan de helft had een maatregel.',
    band: 'De gekleurde band is het 95%-interval. De stippellijnen zijn gevoeligheid: ze laten zien wat vage datums kunnen uitmaken.',
    ticks: 'Een streepje op de lijn: hier raakt een patroon uit beeld.',
    alternativesNote:
      'Onze maat is: in werking. De andere regels laten zien wat er verandert als u anders telt.',
    alternativesTitle: 'En als u anders telt?',
    alternativesUnit: 'patronen, dagen en aandeel zonder maatregel',
    alternatives: (t: { days: string; lowest: string; highest: string }) =>
      `Na ${t.days} dagen ligt het aandeel zonder maatregel tussen ${t.lowest} en ${t.highest}, afhankelijk van wat u meetelt.`,
    alternativesEqual: (days: string, share: string) =>
      `Na ${days} dagen is het aandeel zonder maatregel bij elke telling ${share}.`,
    readings: {
      'in-force': 'in werking',
      adopted: 'ook vastgesteld',
      announced: 'ook aangekondigd',
      noticeable: 'alleen merkbaar',
      shortest: 'gevoeligheid: kortste',
      longest: 'gevoeligheid: langste',
    } as Readonly<Record<string, string>>,
    columns: {
      reading: 'Wat telt mee',
      computed: 'Patronen berekend',
      events: 'Met maatregel',
      share: (days: string) => `Zonder maatregel na ${days} dagen`,
      atRisk: (days: string) => `In beeld op ${days} dagen`,
      median: 'Mediaan (dagen)',
      medianInterval: 'Mediaan, 95%-interval',
      pattern: 'Patroon',
      start: 'Eerste signaal',
      days: 'Dagen',
      until: 'Stand bekend tot',
      accordingTo: 'Volgens',
      measure: 'Maatregel',
      end: 'In werking',
      why: 'Waarom apart',
    },
    openTitle: 'Nog geen maatregel',
    open: (t: { count: string; title: string; days: string; until: string }) =>
      `${t.count} patronen hebben nog geen structurele maatregel in werking. Het langst open: ‘${t.title}’, ${t.days} dagen, voor zover bekend tot ${t.until}.`,
    openUnit: 'dagen sinds het eerste signaal',
    doneTitle: 'Wel een maatregel',
    done: (count: string, title: string, days: string) =>
      `Bij ${count} patronen is een structurele maatregel in werking. Het snelst: ‘${title}’, ${days} dagen.`,
    listedTitle: 'Apart vermeld',
    listed: (count: string) =>
      `${count} ${count === '1' ? 'patroon telt' : 'patronen tellen'} niet mee in de berekening.`,
    listedUnit: 'patronen',
    noneOpen: 'Er zijn geen patronen zonder maatregel.',
    noneDone: 'Er zijn nog geen patronen met een structurele maatregel in werking.',
    notReached: 'niet bereikt',
    orEarlier: (date: string) => `${date} of eerder`,
    atLeast: (days: string) => `ten minste ${days}`,
    atMost: (days: string) => `ten hoogste ${days}`,
    about: (days: string) => `ongeveer ${days}`,
  },
} as const
