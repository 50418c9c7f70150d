/** The Dutch of the page Weekbeeld. */
export const weekbeeldLabels = {
  intro: 'Wat speelt er deze week, en wat moet er gebeuren? Bedoeld om samen te bekijken, ook op papier.',
  choose: 'Kies een week',
  data: 'Gegevens',
  dataKinds: { real: 'Echte signalen', demo: 'Voorbeelddata' },
  week: 'Week, zoals 2021-W15',
  weekWrong: 'Deze week kennen we niet. Schrijf een week als 2021-W15.',
  show: 'Toon',
  previous: 'Vorige week',
  next: 'Volgende week',
  weeks: 'Weken',
  which: (week: string, first: string, last: string) => `${week}: ${first} tot en met ${last}`,
  notOver: 'Let op: deze week is nog niet voorbij.',
  three: 'In drie zinnen',
  noCounts: 'In uw rol ziet u de aantallen van deze uitgave niet.',
  signals: {
    title: 'Nieuwe signalen per thema',
    unit: 'aantal signalen; een signaal kan meer thema’s hebben',
    columns: {
      theme: 'Thema',
      now: 'Deze week',
      before: 'Week ervoor',
      quarter: (quarter: string) => `Heel ${quarter}`,
    },
    vague: 'Is van een signaal alleen de maand of het jaar bekend, dan telt het in geen enkele week mee.',
  },
  lists: {
    patterns: {
      title: 'Nieuwe patronen',
      some: (count: string) =>
        `${count === '1' ? 'Er is 1 nieuw patroon' : `Er zijn ${count} nieuwe patronen`} in deze week.`,
      none: 'Er zijn geen nieuwe patronen in deze week.',
    },
    inForce: {
      title: 'Nieuw in werking',
      some: (count: string) =>
        `${count === '1' ? 'Er ging 1 maatregel' : `Er gingen ${count} maatregelen`} in werking.`,
      none: 'Er ging geen maatregel in werking.',
    },
    decisions: {
      title: 'Besluit nodig',
      some: (count: string) =>
        `Over ${count} ${count === '1' ? 'punt' : 'punten'} is nog niet besloten. De agendapunten staan bovenaan.`,
      none: 'Er is geen agendapunt of aangekondigde maatregel die op een besluit wacht.',
    },
    late: {
      title: 'Te laat',
      some: (count: string) =>
        `${count === '1' ? 'Er is 1 maatregel' : `Er zijn ${count} maatregelen`} die er volgens de planning al had${count === '1' ? '' : 'den'} moeten zijn. Na ‘stand bekend tot’ weten wij niet of het er kwam.`,
      none: 'Er is geen maatregel te laat.',
    },
    terms: {
      title: 'Termijnen',
      some: (count: string) =>
        `${count === '1' ? 'Er is 1 termijn' : `Er zijn ${count} termijnen`} voorbij of bijna voorbij.`,
      none: 'Er is geen termijn voorbij of bijna voorbij.',
    },
    open: {
      title: 'Patronen zonder maatregel',
      some: (count: string) =>
        `${count === '1' ? 'Er is 1 patroon' : `Er zijn ${count} patronen`} zonder structurele maatregel in werking. Wat het langst open is, staat bovenaan.`,
      none: 'Er is geen open patroon zonder structurele maatregel in werking.',
    },
  },
  columns: {
    pattern: 'Patroon',
    measure: 'Maatregel',
    what: 'Wat',
    date: 'Datum',
    about: 'Waarover',
    planned: 'Gepland',
    days: 'Dagen',
    daysSince: 'Dagen na die datum',
    accordingTo: 'Volgens',
    firstSignal: 'Eerste signaal',
    lastKnown: 'Stand bekend tot',
    kept: 'wordt bijgehouden',
    term: 'Welke termijn',
    lastDay: 'Laatste dag',
    standing: 'Stand',
  },
  decisionKinds: {
    maatregel: 'maatregel, aangekondigd op',
    agendapunt: 'agendapunt, besluit nodig uiterlijk',
  },
  daysLate: (days: string, one: boolean) => `${days} ${one ? 'dag' : 'dagen'} te laat`,
  daysLeft: (days: string, one: boolean) => `nog ${days} ${one ? 'dag' : 'dagen'}`,
  unitTerms: 'dagen tot of na de laatste dag, aan het eind van de week; bijna is binnen veertien dagen',
  about: (n: string, unit: string) => `n = ${n}. Eenheid: ${unit}.`,
  unitList: 'dagen aan het eind van de week',
  unitOpen: 'dagen van het eerste signaal tot het eind van de week, of tot de stand het laatst bekend was',
  unitEvents: 'gebeurtenissen',
  atLeast: (days: string) => `ten minste ${days}`,
  registers: {
    title: 'Waar dit op berust',
    text: 'De lijsten komen uit de registers, zoals wij die nu kennen. Een datum telt in een week als die er zeker in ligt: is alleen de maand of het jaar bekend, dan staat het in geen enkele week. De patronen zijn gekozen voorbeelden, geen steekproef.',
    source: (source: string, asOf: string) => `Bron: ${source}. Stand van de gegevens: ${asOf}.`,
  },
  closing: {
    button: 'Sluit deze week af',
    sure: 'Afsluiten kan maar één keer en is niet terug te draaien. De uitgave bevat afgeschermde aantallen.',
    yes: 'Ja, sluit af',
    no: 'Nee, niet nu',
    failed: 'Afsluiten is niet gelukt.',
  },
  edition: {
    label: 'Uitgave',
    closed: (date: string, role: string) =>
      `Deze week is afgesloten op ${date} door: ${role}. U ziet de vaste uitgave, met afgeschermde aantallen. Patronen en maatregelen heten zoals nu.`,
    current: (date: string) => `Deze week is afgesloten op ${date}. U ziet de stand van nu.`,
    showCurrent: 'Toon de stand van nu',
    showFixed: 'Toon de vaste uitgave',
    hash: (hash: string) => `Controlegetal (SHA-256): ${hash}`,
    corrections: 'Wat later anders bleek',
    none: 'Er is sindsdien niets veranderd.',
    some: (count: string) =>
      `${count === '1' ? 'Er is 1 regel' : `Er zijn ${count} regels`} die nu anders ${count === '1' ? 'is' : 'zijn'} dan in de vaste uitgave.`,
    columns: { part: 'Onderdeel', name: 'Regel', was: 'In de uitgave', now: 'Nu' },
    absent: 'stond er niet',
    gone: 'staat er niet meer',
  },
} as const
