/** The Dutch of the page Opvolging. */
export const opvolgingLabels = {
  intro:
    'Wat werd er van elke aanbeveling van de Nationale ombudsman? Van de oproep tot wat mensen merken, met steeds erbij wie dat zegt.',
  check:
    'Deze cijfers zijn na te rekenen. Vraag de beheerder om de gegevens, de rekenregels en de uitkomsten in één map. Daarmee kan iedereen elk cijfer opnieuw uitrekenen.',
  noneOfThem: 'geen enkele',
  way: {
    title: 'Van oproep tot merkbaar',
    unit: 'aanbevelingen',
    finding: (t: { inForce: string; noticeable: string; all: string }) =>
      `Bij ${t.inForce} van de ${t.all} aanbevelingen is een structurele maatregel in werking. Bij ${t.noticeable} is die merkbaar.`,
    none: 'Op deze peildatum is er nog geen aanbeveling.',
    days: 'Dagen tellen vanaf de dag waarop de aanbeveling is uitgebracht. Bij een vage datum rekenen wij met het midden.',
    neutral:
      'Een programma, pilot of onderzoek kan helpen, maar verandert geen regel of plek voor iedereen. Het telt daarom niet mee als stap, en staat apart in grijs.',
    later:
      'Een stap telt ook als een latere stap is bereikt of de dag niet bekend is. Een toezegging telt als reactie.',
    dayUnknown: 'ja, dag niet bekend',
    notKnown: (count: string) =>
      `Van ${count} ${count === '1' ? 'aanbeveling' : 'aanbevelingen'} is onze bron van na deze peildatum. Wat er toen al van was geworden, weten wij niet. Daarom staat daar nog geen reactie en geen maatregel.`,
    steps: {
      issued: 'Uitgebracht',
      response: 'Reactie',
      announced: 'Aangekondigd',
      adopted: 'Vastgesteld',
      inForce: 'In werking',
      noticeable: 'Merkbaar',
      other: 'Alleen programma',
    },
    columns: {
      recommendation: 'Aanbeveling',
      issued: 'Uitgebracht',
      response: 'Reactie',
      promise: 'Toezegging',
      announced: 'Aangekondigd',
      adopted: 'Vastgesteld',
      inForce: 'In werking',
      noticeable: 'Merkbaar volgens',
      other: 'Programma, pilot, studie',
    },
    daysAfter: (step: string) => `${step}, dagen na de aanbeveling`,
    after: (date: string, days: string) => `${date} (na ${days} dagen)`,
    before: (date: string) => `${date} (was er al)`,
  },
  voices: {
    title: 'Twee stemmen naast elkaar',
    unit: 'aanbevelingen',
    finding: (t: { both: string; vws: string; ombudsman: string }) =>
      `Over ${t.vws} aanbevelingen weten wij wat VWS zegt, over ${t.ombudsman} wat de ombudsman zegt, en over ${t.both} allebei.`,
    columns: {
      report: 'Rapport',
      vws: 'VWS zegt',
      ombudsman: 'De ombudsman zegt',
      status: 'Stand, naar ons oordeel',
    },
    silent: 'niet bekend',
  },
  measures: {
    title: 'De maatregelen bij elke aanbeveling',
    unit: 'maatregelen',
    finding: (t: { structural: string; other: string }) =>
      `Structurele maatregelen: ${t.structural}. Daarnaast: ${t.other} ${t.other === '1' ? 'programma, pilot of onderzoek' : 'programma’s, pilots of onderzoeken'}.`,
    none: 'Op deze peildatum is bij geen aanbeveling een maatregel bekend.',
    columns: {
      structural: 'Structurele maatregel',
      other: 'Programma, pilot of onderzoek',
      kind: 'Soort',
      status: 'Stand',
      accordingTo: 'Volgens',
      responsible: 'Wie het doet',
      planned: 'Beloofd voor',
      late: 'Te laat',
    },
  },
  promises: {
    title: 'Beloofde datums',
    unit: 'maatregelen met een beloofde datum',
    finding: (late: string, all: string) =>
      `Voor ${all} ${all === '1' ? 'maatregel' : 'maatregelen'} is een datum beloofd. Bij ${late} is die datum voorbij en is niet bekend dat de maatregel in werking is of is gestopt.`,
    stopped: (count: string) =>
      `${count} ${count === '1' ? 'maatregel is' : 'maatregelen zijn'} gestopt. Daar wacht niemand meer op.`,
    none: 'Op deze peildatum is voor geen enkele maatregel een datum beloofd.',
    known:
      'Hier staan ook maatregelen die niet bij een aanbeveling horen. Kijk tot wanneer de stand bekend is: daarna kan er iets zijn gebeurd dat wij niet weten.',
    columns: { measure: 'Maatregel', known: 'Stand bekend tot' },
  },
  signals: {
    choice: 'Aanbeveling',
    title: 'Signalen vóór en na de aanbeveling',
    unit: 'signalen per thema en jaar',
    finding: (t: { before: string; after: string; year: string; next: string; theme: string }) =>
      `Over ${t.theme} kwamen er in ${t.year} ${t.before} binnen, en in ${t.next} ${t.after}.`,
    noSignals: 'Er zijn nog geen signalen over deze thema’s.',
    noPair:
      'Van het jaar vóór of het jaar na de aanbeveling zijn er geen aantallen, dus vergelijken kan niet.',
    hidden: 'een aantal dat wij niet laten zien',
    signals: (count: string) => `${count} ${count === '1' ? 'signaal' : 'signalen'}`,
    caution:
      'Meer of minder signalen zegt niet of een maatregel werkt. Er kan ook een kanaal bij zijn gekomen, of mensen melden minder.',
    sum: 'Tel de thema’s niet op: één signaal kan over meer thema’s gaan.',
    columns: {
      theme: 'Thema',
      year: 'Jaar',
      relative: 'Ten opzichte van de aanbeveling',
      signals: 'Signalen',
    },
    before: 'ervoor',
    during: 'in het jaar zelf',
    after: 'erna',
  },
  watched: {
    title: 'Termijnen die worden bewaakt',
    unit: 'termijnen',
    finding: (t: { late: string; near: string; all: string; one: boolean }) =>
      `Er ${t.one ? 'wordt' : 'worden'} ${t.all} ${t.one ? 'termijn' : 'termijnen'} bewaakt. Bij ${t.late} is de laatste dag voorbij, en bij ${t.near} komt die binnen veertien dagen.`,
    none: 'Op deze peildatum wordt geen termijn bewaakt.',
    near: 'Iemand zette deze termijn op een patroon, maatregel of aanbeveling. De laatste dag van een termijn uit de wet rekenen wij uit, met de feestdagen van de Algemene termijnenwet. Bij een toezegging met alleen een maand telt de laatste dag daarvan.',
    where: 'Een termijn toevoegen of afhandelen kan in',
    registers: 'Registers, Termijnen',
    done: (day: string) => `afgehandeld op ${day}`,
    late: (days: string, one: boolean) => `${days} ${one ? 'dag' : 'dagen'} te laat`,
    today: 'bijna: vandaag is de laatste dag',
    left: (standing: string, days: string, one: boolean) =>
      `${standing}: nog ${days} ${one ? 'dag' : 'dagen'}`,
    columns: {
      about: 'Waarover',
      kind: 'Welke termijn',
      startsOn: 'Geteld vanaf',
      lastOn: 'Laatste dag',
      standing: 'Stand',
      longestOn: 'Laatste dag als het wordt verlengd',
      accordingTo: 'Volgens',
    },
  },
  terms: {
    title: 'Termijnen uitrekenen',
    intro:
      'Hoe lang mag het duren? Vul de dag in waarop de termijn begint te lopen, dan ziet u de laatste dag. De dag zelf telt niet mee.',
    start: 'Vanaf',
    show: 'Reken uit',
    workingDay:
      'Valt de laatste dag van een termijn uit de wet op een zaterdag, zondag of feestdag, dan loopt de termijn door tot de eerstvolgende werkdag. Dat geldt niet voor termijnen langer dan twaalf weken.',
    decree: 'Vrije dagen die de regering apart aanwijst, kennen wij niet.',
    weeks: (weeks: string) => `${weeks} weken`,
    extended: (weeks: string, extra: string) => `${weeks} weken, te verlengen met ${extra}`,
    columns: {
      term: 'Wat',
      from: 'Geteld vanaf',
      length: 'Hoe lang',
      last: 'Laatste dag',
      lastExtended: 'Laatste dag als het is verlengd',
      basis: 'Waar staat dat',
      source: 'Bron',
    },
  },
} as const
