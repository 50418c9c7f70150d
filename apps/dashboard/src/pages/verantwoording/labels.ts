/** The Dutch of the page Verantwoording. */
export const verantwoordingLabels = {
  intro: 'Hoe goed zijn de cijfers op deze pagina’s? Hier staat hoe wij meten, wat wij weten en wat niet.',
  themes: {
    title: 'Hoe goed het programma thema’s vindt',
    finding: (found: string, right: string, texts: string) =>
      `Het programma vond ${found} van de thema’s die in ${texts} verhalen horen te staan. Van de thema’s die het gaf, klopte ${right}.`,
    none: 'Er zijn nog te weinig voorbeelden om hier iets over te zeggen.',
    how: (texts: string, writers: string) =>
      `Zo is gemeten: ${texts} verzonnen verhalen van ${writers} schrijvers. Mensen zetten er de thema’s bij. Het programma heeft van deze schrijvers niets geleerd. Echte verhalen kunnen anders zijn; hoe het daar gaat, meten mensen op de pagina Signalen.`,
    columns: {
      theme: 'Thema',
      law: 'Wet',
      n: 'Voorbeelden',
      recall: 'Gevonden',
      precision: 'Klopt',
      f1: 'Samen (F1)',
      decidedBy: 'Beslist door',
    },
    interval: (value: string, lower: string, upper: string) => `${value} (${lower} tot ${upper})`,
    few: 'te weinig voorbeelden',
    noneGiven: 'niet gegeven',
    decidedBy: { model: 'model', lexicon: 'woordenlijst' },
    reading:
      'Gevonden: welk deel van de thema’s die er horen te staan, is gevonden. Klopt: welk deel van wat gevonden werd, klopt. F1 vat beide samen; tussen haakjes staat waar de echte waarde waarschijnlijk ligt (95%).',
  },
  laws: {
    title: 'Hoe goed het programma wetten vindt',
    finding: (found: string, right: string) =>
      `Het programma vond ${found} van de wetten die er horen te staan. Van de wetten die het gaf, klopte ${right}.`,
  },
  others: {
    title: {
      factor: 'Hoe goed het programma oorzaken vindt',
      doelgroep: 'Hoe goed het programma doelgroepen vindt',
      institution: 'Hoe goed het programma organisaties vindt',
      zorgprofiel: 'Hoe goed het programma zorgprofielen vindt',
      referral: 'Hoe goed het programma verwijzingen vindt',
    },
    column: {
      factor: 'Oorzaak',
      doelgroep: 'Doelgroep',
      institution: 'Organisatie',
      zorgprofiel: 'Zorgprofiel',
      referral: 'Verwijzing',
    },
    many: {
      factor: 'oorzaken',
      doelgroep: 'doelgroepen',
      institution: 'organisaties',
      zorgprofiel: 'zorgprofielen',
      referral: 'verwijzingen',
    },
    finding: (many: string, found: string, right: string) =>
      `Het programma vond ${found} van de ${many} die er horen te staan. Van wat het gaf, klopte ${right}.`,
    none: (many: string) => `Er zijn nog te weinig voorbeelden om iets over ${many} te zeggen.`,
    how: (texts: string, writers: string) =>
      `Oorzaken kiest een model, zoals bij de thema’s. De andere labels hieronder komen alleen van de woordenlijst. Alle zijn gemeten op ${texts} andere verzonnen verhalen, van ${writers} schrijvers. Van die verhalen heeft het programma niets geleerd.`,
    all: 'Alle samen',
    referral: (from: string, to: string) => `van ${from} naar ${to}`,
    few: (count: string) =>
      count === '1'
        ? 'Van 1 van deze labels zijn er te weinig voorbeelden voor een eigen cijfer.'
        : `Van ${count} van deze labels zijn er te weinig voorbeelden voor een eigen cijfer.`,
  },
  confusions: {
    title: 'Wat het programma door elkaar haalt',
    finding: (missed: string, given: string, texts: string) =>
      `Het vaakst werd ${missed} gemist terwijl ${given} er ten onrechte stond: in ${texts} verhalen.`,
    none: 'Er zijn geen thema’s die het programma vaker dan een keer door elkaar haalt.',
    columns: { missed: 'Gemist', given: 'Ten onrechte gegeven', texts: 'Verhalen' },
  },
  calibration: {
    title: 'Of de kansen kloppen',
    finding: (count: string, worst: string, error: string) =>
      `Voor ${count} thema’s zijn er genoeg voorbeelden. De kans die het programma noemt, ligt het verst van het echte aandeel bij ${worst}: gemiddeld ${error}.`,
    columns: { theme: 'Thema', error: 'Gemiddeld verschil', brier: 'Brierscore (lager is beter)' },
  },
  keyFigures: {
    title: 'Kerncijfers uit openbare bronnen',
    unit: 'staat bij elke rij',
    value: 'Waarde',
    amount: 'Waarde (getal; de eenheid staat in de volgende kolom)',
    asSaid: 'Waarde, zoals de bron die noemt',
    noPeriod: 'niet genoemd',
    said: {
      'geschillen-2019': (value: string, period: string) =>
        `In ${period} kwamen er ${value} zaken bij de landelijke geschillencommissie.`,
      'maatwerkplekken-nodig': (value: string, period: string) =>
        `Zorgkantoren telden in ${period} ongeveer ${value} maatwerkplekken die nodig waren.`,
      'vws-cases-year': (value: string, period: string) =>
        `Bij VWS kwamen in ${period} ongeveer ${value} complexe casussen binnen.`,
    },
    none: 'Dit zijn cijfers uit openbare bronnen.',
    note: 'Deze cijfers komen niet uit de signalen. Ze zijn op verschillende manieren geteld; tel ze niet bij elkaar op.',
  },
  people: {
    title: 'Wat mensen nakeken',
    text: 'Elke week lezen mensen een willekeurige steekproef van signalen. Zij kiezen eerst zelf de labels. Pas daarna zien zij wat het programma vond. Alleen wat zij daarvoor kozen, telt: wie een label al ziet staan, is het er sneller mee eens. Verbeteren zij hun keuze daarna, dan telt dat hier niet mee.',
    before:
      'Eerder zagen mensen de labels van het programma voordat zij kozen. Wat zij toen besloten, blijft gelden voor de signalen zelf, maar telt niet meer mee in deze meting. Hoeveel signalen dat zijn, staat erbij.',
    where: 'De uitkomsten staan op de pagina',
    link: 'Signalen',
    after: '. Alleen wie alle casussen mag lezen, ziet die cijfers.',
  },
  unknown: {
    title: 'Wat het programma niet weet',
    items: [
      'Twijfelt het programma, dan geeft het geen thema. Een thema dat ontbreekt, kan dus toch spelen.',
      'Verhalen in een andere taal dan het Nederlands worden niet gelezen.',
      'Of iets echt gebeurd is, weet het programma niet. Het leest alleen wat er staat.',
      'Wie niet meldt, telt niet mee. Weinig signalen betekent niet dat het goed gaat.',
      'Een wet staat er alleen bij als die genoemd wordt of duidelijk speelt.',
    ],
  },
  limits: {
    title: 'Grenzen van de cijfers',
    items: [
      'VG7 en VG8 zijn niet hetzelfde als complexe zorg. Het een valt niet binnen het ander.',
      'De terugkerende knelpunten zijn voorbeelden die een ministerie en anderen kozen. Het is geen steekproef. Vaak is een knelpunt beschreven omdat er een maatregel kwam.',
      'Wie geen recht heeft op casussen, ziet geen aantallen van 1 tot en met 9. Andere aantallen zijn afgerond op 5.',
      'Namen en andere gegevens die iemand aanwijzen, worden weggehaald voordat een verhaal wordt bewaard. Dat lukt niet altijd. Daarom mag maar een kleine groep mensen de verhalen lezen.',
    ],
  },
  versions: {
    title: 'Versies',
    lexicon: 'Woordenlijst',
    model: 'Model',
    taxonomy: 'Indeling van thema’s',
    reading: 'Hoe een verhaal gelezen wordt',
    noModel: 'geen',
  },
  retagging: {
    title: 'Welke versie de labels gaf',
    none: 'Oude signalen zijn nog niet opnieuw gelabeld. Elk signaal heeft de labels van de versie van de dag waarop het binnenkwam.',
    done: (date: string, version: string) =>
      `Alle signalen van voor ${date} zijn opnieuw gelabeld met ${version}. Nieuwere signalen krijgen hun labels als zij binnenkomen.`,
    open: (share: string, date: string, version: string) =>
      `Sinds ${date} worden alle signalen opnieuw gelabeld met ${version}. Nu is ${share} klaar. De andere hebben nog labels van een eerdere versie.`,
    replaced: (share: string, version: string) =>
      `Het opnieuw labelen met ${version} stopte bij ${share}, omdat er een nieuwere versie kwam.`,
    older: (version: string) =>
      `Nieuwe signalen krijgen labels van een andere versie: ${version}. De oudere signalen moeten nog opnieuw gelabeld worden.`,
    people: 'Wat mensen over een label besloten, blijft altijd staan.',
  },
} as const
