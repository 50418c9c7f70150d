import { labels } from '../../labels.js'

/** The Dutch of Patronen. */
export const patronenLabels = {
  ...labels.choices,
  intro: 'Waar lopen mensen vast? Hier ziet u hoeveel signalen er per thema binnenkomen.',
  filters: 'Kies wat u wilt zien',
  period: 'Periode',
  periods: { week: 'Weken', quarter: 'Kwartalen', year: 'Jaren' },
  from: 'Van jaar',
  until: 'Tot en met jaar',
  focus: 'Volgorde in',
  theme: 'Thema',
  law: 'Wet',
  dataKinds: { real: 'Echte signalen', demo: 'Voorbeelddata' },
  all: 'Alle',
  notTogether: 'Een wet kunt u niet samen met een regio of kanaal kiezen.',
  notTogetherControlled:
    'Kleine aantallen zijn afgeschermd. Daarom kunt u bij deze regio geen kanaal kiezen.',
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
  /** Of a count that is rounded. */
  about: (signals: string) => `ongeveer ${signals}`,
  most: (period: string, theme: string, signals: string) =>
    `${period} ging het het vaakst over ${theme}: ${signals}.`,
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
    `Van sommige signalen is de datum niet precies bekend. Ze staan hier apart en niet in de grafiek (${rows} ${rows === '1' ? 'rij' : 'rijen'}).`,
  undatedLast: 'Onbekend binnen',
  noSignals: 'Er zijn nog geen signalen voor deze keuze.',
}
