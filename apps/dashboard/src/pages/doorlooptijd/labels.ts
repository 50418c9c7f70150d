/** The Dutch of the parts of Van signaal naar maatregel that came later: stages, groups, the life of a pattern. */
export const doorlooptijdLabels = {
  within: {
    title: 'Binnen een half jaar, een jaar en twee jaar',
    unit: 'aandeel patronen met een structurele maatregel in werking',
    finding: (t: { half: string; one: string; two: string; computed: string }) =>
      `Van de ${t.computed} patronen had naar schatting ${t.half} binnen een half jaar een structurele maatregel, ${t.one} binnen een jaar en ${t.two} binnen twee jaar.`,
    days: 'Een half jaar is hier 182 dagen, een jaar 365 en twee jaar 730.',
    columns: {
      within: 'Binnen',
      share: 'Met een maatregel',
      interval: '95%-interval',
      atRisk: 'Patronen nog in beeld',
    },
    spans: { 182: 'een half jaar', 365: 'een jaar', 730: 'twee jaar' } as Readonly<Record<number, string>>,
  },
  stages: {
    title: 'Van signaal naar elke fase',
    unit: 'aandeel patronen dat deze fase of een latere bereikte',
    reached: 'bereikt',
    finding: (t: { recognised: string; inForce: string; computed: string }) =>
      `Bij ${t.recognised} van de ${t.computed} patronen is het knelpunt herkend of verder. Bij ${t.inForce} is een structurele maatregel in werking.`,
    none: 'Op deze peildatum heeft nog geen patroon een fase bereikt.',
    later:
      'Elke fase heeft een eigen klok, die begint bij het eerste signaal. Een fase telt ook als een latere fase is bereikt: wat in werking is, is eerder vastgesteld, ook als wij die datum niet kennen.',
    dayZero: (count: string) =>
      `Bij ${count} ${count === '1' ? 'patroon valt een fase' : 'patronen valt een fase'} door vage datums vóór het eerste signaal. Dat telt als dag 0.`,
    names: {
      recognised: 'herkend door VWS',
      announced: 'maatregel aangekondigd',
      adopted: 'vastgesteld',
      'in-force': 'in werking',
    } as Readonly<Record<string, string>>,
    /** Nothing made up is put into the mouth of VWS. */
    fictionalRecognised: 'herkend door het voorbeeldministerie',
    columns: {
      stage: 'Fase',
      computed: 'Patronen berekend',
      events: 'Bereikten deze fase',
      dayZero: 'Waarvan op dag 0',
      share: (span: string) => `Binnen ${span}`,
      median: 'Mediaan (dagen)',
      medianInterval: 'Mediaan, 95%-interval',
    },
  },
  groups: {
    choice: 'Verdeel naar',
    by: { theme: 'Thema', kind: 'Soort maatregel' } as Readonly<Record<string, string>>,
    title: { theme: 'Per thema', kind: 'Per soort maatregel' } as Readonly<Record<string, string>>,
    unit: 'patronen en maatregelen',
    few: (most: string, threshold: string) =>
      `Geen enkele groep heeft ${threshold} maatregelen of meer (de grootste heeft er ${most}). Daarom ziet u een lijst en geen curve.`,
    none: 'Op deze peildatum is er niets te verdelen.',
    some: (curves: string, groups: string) =>
      `Van de ${groups} groepen ${curves === '1' ? 'heeft' : 'hebben'} er ${curves} genoeg maatregelen voor een curve.`,
    test: (p: string) =>
      `De log-ranktoets tussen deze thema’s geeft p = ${p}. Een kleine p betekent: het verschil is waarschijnlijk geen toeval.`,
    theme: 'Elk patroon telt mee bij het thema dat het eerst is genoemd. Groepen overlappen dus niet.',
    kind: 'Vóór de maatregel is niet bekend welke soort het wordt. Daarom kan elk patroon nog elke soort krijgen, en toetsen wij hier geen verschil.',
    tooFew: 'te weinig',
    columns: {
      group: 'Groep',
      computed: 'Patronen',
      events: 'Met maatregel',
      share: (span: string) => `Binnen ${span}`,
      median: 'Mediaan (dagen)',
    },
    listTitle: 'De patronen per groep',
    list: (rows: string) => `Dit zijn de ${rows} patronen, met hoe lang het duurde of al duurt.`,
    listUnit: 'dagen sinds het eerste signaal',
    noKind: 'nog geen maatregel',
    open: 'nog open',
    done: 'maatregel in werking',
    state: 'Stand',
  },
  timeline: {
    choice: 'Patroon',
    title: 'Het verloop van een patroon',
    unit: 'gebeurtenissen',
    finding: (t: { title: string; decisions: string; measure: string }) =>
      `‘${t.title}’: ${t.decisions} na het eerste signaal. ${t.measure}`,
    decisions: (count: string) =>
      count === '0'
        ? 'geen besluit of maatregel bekend'
        : `${count} ${count === '1' ? 'besluit of maatregel' : 'besluiten of maatregelen'}`,
    measure: (title: string) => `In werking: ${title}.`,
    noMeasure: 'Er is nog geen structurele maatregel in werking.',
    nothing: 'Op deze peildatum is over dit patroon niets bekend.',
    recorded:
      'Een stand is wat iemand vastlegde, met volgens wie. Van een tafel ziet u wanneer het patroon op de agenda kwam en wanneer er iets is besloten. Wat er is besloten, staat bij de tafel in Registers.',
    vague:
      'Het teken staat op de dag waarmee wij rekenen. De balk laat zien welke dagen het ook kunnen zijn.',
    undated: (titles: string) => `Zonder datum: ${titles}.`,
    kinds: {
      'first-signal': 'Eerste signaal',
      state: 'Stand',
      recognised: 'Herkend door VWS',
      agenda: 'Op de agenda',
      'table-decision': 'Besluit van een tafel',
      announced: 'Aangekondigd',
      adopted: 'Vastgesteld',
      started: 'Begonnen (niet structureel, of nog niet in werking)',
      'in-force': 'In werking',
      undated: 'Zonder datum',
      planned: 'Gepland',
      closed: 'Gesloten',
      'known-until': 'Stand bekend tot',
    } as Readonly<Record<string, string>>,
    state: (state: string) => `Stand: ${state}`,
    accordingTo: (what: string, who: string) => `${what}, volgens ${who}`,
    marks: ['signaal', 'besluit', 'in werking', 'agenda, plan of stand'] as const,
    columns: {
      what: 'Wat',
      on: 'Wanneer',
      used: 'Gebruikte datum',
      measure: 'Maatregel',
      kind: 'Soort',
      structural: 'Structureel',
      accordingTo: 'Volgens',
    },
  },
  patternSignals: {
    title: 'De signalen van dit patroon',
    unit: 'signalen per kwartaal',
    finding: (period: string, count: string) => `De meeste signalen kwamen ${period}: ${count}.`,
    about: (count: string) => `ongeveer ${count}`,
    hidden: 'De aantallen laten wij niet zien, om kleine aantallen te beschermen.',
    none: 'Bij dit patroon horen nog geen signalen die u mag tellen.',
    note: 'Een kruisje is een aantal dat wij niet laten zien. Alleen kwartalen die op de peildatum voorbij waren, tellen mee. Signalen waarvan ook het jaar niet zeker is, tellen alleen mee als de peildatum niet voor de stand van de gegevens ligt. Een lijn is een besluit of een maatregel, op de dag waarmee wij rekenen.',
    caution:
      'Meer of minder signalen zegt niet of een maatregel werkt: het zijn alleen de signalen die iemand bij dit patroon heeft gezet.',
    undated: (year: string) => `${year}, kwartaal onbekend`,
    columns: {
      period: 'Kwartaal',
      signals: 'Signalen',
      decided: 'Besluiten en maatregelen in dit kwartaal',
    },
  },
  lastDecision: 'Laatste besluit',
  noDecision: 'geen besluit bekend',
  decision: (t: { what: string; on: string; about: string }) => `${t.what}, ${t.on}${t.about}`,
  decisionAbout: (title: string, kind: string) => `: ${title} (${kind})`,
  decisionAccordingTo: (who: string) => `, volgens ${who}`,
  decisionAt: (table: string) => `: ${table}`,
  undatedDecision: 'datum onbekend',
} as const
