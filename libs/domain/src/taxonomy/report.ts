/** Where signals come in. The table `channel` may hold more; these are there from the start. */
export const channels = [
  { code: 'unit-complexe-zorgvragen', label: 'Unit Complexe Zorgvragen (VWS)' },
  { code: 'juiste-loket', label: 'Het Juiste Loket' },
  { code: 'nationale-ombudsman', label: 'Nationale ombudsman' },
  { code: 'meldpunt-zorg', label: 'Landelijk Meldpunt Zorg' },
  { code: 'nza-meldpunt', label: 'Meldpunt NZa' },
  { code: 'praktijkteam', label: 'Praktijkteam' },
  { code: 'zorgkantoor', label: 'Zorgkantoor' },
  { code: 'zorgverzekeraar', label: 'Zorgverzekeraar' },
  { code: 'gemeente', label: 'Gemeente' },
  { code: 'wijkteam', label: 'Wijkteam' },
  { code: 'opaz', label: 'OPaZ' },
  { code: 'zorgaanbieder', label: 'Zorgaanbieder' },
  { code: 'social-media', label: 'Sociale media' },
  { code: 'media', label: 'Media' },
  { code: 'kamervragen', label: 'Kamervragen' },
] as const
export type ChannelCode = (typeof channels)[number]['code']
export const channelCodes: readonly ChannelCode[] = channels.map((channel) => channel.code)

export const reportTypes = ['klacht', 'vraag', 'casus', 'signaal'] as const
export type ReportType = (typeof reportTypes)[number]

export const reporterRoles = [
  'client',
  'ouder',
  'naaste',
  'mantelzorger',
  'pleegouder',
  'zorgprofessional',
  'huisarts',
  'clientondersteuner',
  'gemeente',
  'zorgkantoor',
  'zorgverzekeraar',
  'overig',
] as const
export type ReporterRole = (typeof reporterRoles)[number]

export const caseStates = ['open', 'closed'] as const
export const casePhases = ['voorkomen', 'regulier', 'casusoverleg', 'doorbraak'] as const
export const handovers = ['koud', 'warm', 'aangenomen'] as const
export const solvedForCitizenAnswers = ['ja', 'deels', 'nee', 'onbekend'] as const
