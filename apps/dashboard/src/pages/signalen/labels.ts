import type { RedactionType } from '@rode-draad/domain'

/** Every Dutch text of the page Signalen: plain (B1) and short. */
export const signalenLabels = {
  title: 'Signalen',
  intro:
    'Kijk na of de thema’s en andere labels bij een signaal kloppen. U kunt alles met het toetsenbord doen.',
  notForYou: 'Deze pagina is voor beoordelaars. In uw rol kunt u geen signalen beoordelen.',
  lookAsReviewer: 'Kijk als beoordelaar',
  choose: 'Kies wat u wilt beoordelen',
  queue: 'Lijst',
  queues: {
    uncertain: 'Minst zekere thema’s eerst',
    random: 'Steekproef van deze week',
    'personal-data': 'Persoonsgegevens gezien',
  },
  about: {
    uncertain:
      'Vooraan staat het signaal waarvan een gevonden thema de kleinste kans heeft. Wat het programma miste, vindt u hier niet: daar is de steekproef voor.',
    random:
      'Deze signalen zijn willekeurig gekozen en voor iedereen gelijk. Alleen hiermee meten wij hoe goed het programma labels vindt. Daarom kiest u eerst zelf. Pas daarna ziet u wat het programma vond. U ziet niet wat een ander besloot.',
    'personal-data': 'In deze signalen zag iemand nog persoonsgegevens. De nieuwste melding staat vooraan.',
  },
  data: 'Gegevens',
  dataKinds: { real: 'Echte signalen', demo: 'Voorbeelddata' },
  sampleDone: (week: string, done: string, size: string) =>
    `Steekproef van ${week}: u hebt ${done} van de ${size} signalen beoordeeld.`,
  tagsShown: (count: string) =>
    count === '1'
      ? '1 signaal staat niet in uw lijst: u zag al wat het programma daarin vond.'
      : `${count} signalen staan niet in uw lijst: u zag al wat het programma daarin vond.`,
  logged: 'Elk signaal dat u opent, komt in het logboek. Laat niemand meekijken.',
  region: 'Signaal beoordelen',
  place: (at: string, length: string) => `Signaal ${at} van ${length}`,
  done: 'al beoordeeld',
  textTitle: 'Tekst',
  outcomeTitle: 'Afloop',
  markOf: (names: string) => `, wijst op ${names}`,
  tagsTitle: (many: string) => `Gevonden ${many}`,
  addedTitle: 'Zelf toegevoegd',
  noTags: (one: string) => `Het programma vond geen ${one}.`,
  ownTitle: (many: string) => `Uw ${many}`,
  ownHint: 'Kies wat volgens u bij dit signaal hoort. Daarna ziet u wat het programma vond.',
  compareHint:
    'Uw eigen keuze is bewaard. Daarmee meten wij hoe goed het programma is. U kunt de labels hier nog verbeteren.',
  own: { yes: 'koos u ook', no: 'koos u niet' },
  unexplained: 'Dit is niet gelukt. Probeer het opnieuw.',
  chance: (percent: string) => `kans ${percent}%`,
  choices: { accept: 'klopt', drop: 'weg', add: 'toegevoegd', none: 'nog niet beslist' },
  received: 'Ontvangen',
  recorded: 'bij ons',
  channel: 'Kanaal',
  keysTitle: 'Toetsen',
  keysHint: 'De toetsen werken zolang u in dit vak bent.',
  keyNames: {
    Enter: 'Enter',
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
  } as Readonly<Record<string, string>>,
  actions: {
    accept: 'Klopt',
    drop: 'Weg',
    add: 'Label toevoegen',
    turn: 'Andere labels (wetten, oorzaken …)',
    next: 'Volgende, nog niet beslissen',
    previous: 'Vorige',
    up: 'Label hoger',
    down: 'Label lager',
    undo: 'Ongedaan maken',
    'personal-data': 'Persoonsgegevens gezien',
    note: 'Notitie',
    help: 'Wie kan helpen',
    pattern: 'Maak een patroon',
  },
  finish: {
    blind: 'Klaar, laat zien wat het programma vond',
    compare: 'Zo is het, verder',
    seen: 'De rest klopt, verder',
  },
  picker: {
    title: (one: string) => `Kies een ${one} om toe te voegen`,
    hint: 'Druk op de letter, of op Escape om te stoppen.',
    ownTitle: (many: string) => `Kies de ${many}`,
    ownHint: 'Druk op de letter; nog een keer haalt weg. Enter is klaar. Na Escape werken alle toetsen.',
    from: 'Kies eerst wie doorstuurt.',
    to: (from: string) => `Van ${from}: kies naar wie. Escape gaat terug.`,
    close: 'Sluit',
  },
  note: {
    title: 'Notitie bij dit signaal',
    hint: 'Namen en nummers halen wij weg voordat wij de notitie bewaren.',
    label: 'Uw notitie',
    save: 'Bewaar',
    show: 'Laat eerdere notities zien',
    none: 'Er zijn nog geen notities.',
    close: 'Sluit',
    by: (who: string, when: string) => `${who}, ${when}`,
  },
  personalData: {
    title: 'Persoonsgegevens gezien',
    hint: 'Uw melding is bewaard. Weet u om welke woorden het gaat? Dan halen wij die uit de tekst.',
    label: 'Woorden die weg moeten',
    kind: 'Wat is het?',
    kinds: {
      name: 'naam',
      bsn: 'burgerservicenummer',
      idno: 'nummer van een paspoort of rijbewijs',
      caseno: 'zaaknummer, cliëntnummer of polisnummer',
      phone: 'telefoonnummer',
      email: 'e-mailadres',
      url: 'webadres',
      handle: 'account',
      iban: 'rekeningnummer',
      address: 'adres',
      postcode: 'postcode',
      dob: 'geboortedatum',
      plate: 'kenteken',
      place: 'plaats',
    } satisfies Record<RedactionType, string>,
    look: 'Laat zien wat weggaat',
    goes: ', gaat weg',
    going: (text: number, outcome: number) =>
      [
        `De woorden staan op ${text + outcome} ${text + outcome === 1 ? 'plaats' : 'plaatsen'}: ${text} in de tekst en ${outcome} in de afloop.`,
        'Ze zijn daar doorgestreept. Ook in oudere versies en notities gaan ze weg.',
        'U kunt dit niet terugdraaien.',
      ].join(' '),
    tooMany: 'Deze woorden staan op te veel plaatsen. Geef een langer stuk tekst.',
    strike: 'Haal weg',
    gone: 'Er staan geen persoonsgegevens (meer) in',
    close: 'Sluit',
    notFound: 'Deze woorden staan niet in de tekst.',
    notYet: 'Woorden weghalen kan hier nog niet. Uw melding is wel bewaard.',
  },
  measures: {
    region: 'Hoe goed gaat het?',
    qualityTitle: 'Hoe goed vindt het programma de thema’s?',
    quality: (t: { signals: string; enough: string; themes: string }) =>
      `Mensen beoordeelden ${t.signals} signalen uit de steekproef. Bij ${t.enough} van de ${t.themes} thema’s zijn er genoeg voorbeelden om iets te zeggen.`,
    qualityNone: 'Er is nog geen signaal uit de steekproef beoordeeld.',
    qualityNote: (minimum: string) =>
      `Tussen haakjes staat het 95%-interval (Wilson). Bij minder dan ${minimum} voorbeelden staat er geen percentage. Alleen keuzes van voor iemand zag wat het programma vond, tellen mee.`,
    notBlind: (count: string) =>
      count === '1'
        ? '1 signaal telt niet mee: wie het beoordeelde, had al gezien wat het programma vond.'
        : `${count} signalen tellen niet mee: wie ze beoordeelde, had al gezien wat het programma vond.`,
    agreementTitle: 'Zijn mensen het eens?',
    agreement: (cases: string) =>
      `${cases} ${cases === '1' ? 'signaal is' : 'signalen zijn'} door twee of meer mensen beoordeeld.`,
    agreementNone: 'Er is nog geen signaal dat twee mensen hebben beoordeeld.',
    agreementNote: (minimum: string) =>
      `1 betekent: helemaal eens. 0 betekent: niet meer dan toeval. Bij minder dan ${minimum} signalen laten wij niets zien. Kappa is er alleen bij twee mensen.`,
    few: 'te weinig voorbeelden',
    none: 'niet te berekenen',
    share: (share: string, lower: string, upper: string) => `${share} (${lower} tot ${upper})`,
    versions: (names: string) => `Versie van het programma: ${names}.`,
    asOf: (source: string, date: string) => `Bron: ${source}. Stand: ${date}.`,
    columns: {
      theme: 'Thema',
      judged: 'Volgens mensen',
      found: 'Gevonden',
      both: 'Beide',
      precision: 'Terecht gevonden (precisie)',
      recall: 'Gevonden van wat er is (vangst)',
      kappa: 'Cohens kappa',
      alpha: 'Krippendorffs alpha',
      cases: 'Signalen',
    },
  },
  end: {
    title: 'Dit was de lijst',
    none: 'Er is nu niets te beoordelen in deze lijst.',
    more: 'Haal de lijst opnieuw op',
  },
  said: {
    opened: (at: string, length: string, themes: string) => `Signaal ${at} van ${length}. ${themes}`,
    /** What was found in one facet. */
    tags: (names: string, one: string, many: string) =>
      names === '' ? `Het programma vond geen ${one}.` : `Gevonden ${many}: ${names}.`,
    choose: (many: string) => `Kies eerst zelf de ${many}.`,
    revealed: (tags: string) => `Uw keuze is bewaard. ${tags}`,
    chosenStays: 'Wat u koos, staat vast. U kunt de labels hier nog verbeteren.',
    tag: (name: string, one: string, place: string, length: string) =>
      `${name}, ${one} ${place} van ${length}.`,
    judged: (name: string, choice: string) => `${name}: ${choice}.`,
    noTag: (one: string) => `Er is geen ${one} om over te beslissen.`,
    taken: (name: string) => `${name}: niet meer toegevoegd.`,
    finished: 'Bewaard.',
    undone: 'Ongedaan gemaakt.',
    nothingToUndo: 'Er is niets om ongedaan te maken.',
    first: 'Dit is het eerste signaal.',
    end: 'Einde van de lijst.',
    flagged: 'Gemeld: in dit signaal staan persoonsgegevens.',
    struck: (count: number, published: number) =>
      [
        `Weggehaald op ${count} ${count === 1 ? 'plaats' : 'plaatsen'}. Kijk of er nog meer in staat.`,
        ...(published === 0
          ? []
          : [
              `Dezelfde woorden staan nog in ${published} ${published === 1 ? 'gepubliceerde tekst' : 'gepubliceerde teksten'} over een knelpunt van dit signaal. Vraag wie de registers bijhoudt om die na te kijken.`,
            ]),
      ].join(' '),
    unflagged: 'De melding is ingetrokken.',
    noted: (text: string) => `De notitie is bewaard als: ${text}`,
    changed: 'Dit signaal is intussen veranderd of al gezien. Kijk nog eens.',
  },
} as const
