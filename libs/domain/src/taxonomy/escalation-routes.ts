/** Who can help when it gets stuck; what each can and cannot do stands in data/reference/escalation-routes.csv. */
export const escalationRouteCodes = [
  'clientondersteuner',
  'bezwaar',
  'beroep',
  'veiligheidshuis',
  'ketenoverleg-wlz',
  'cce',
  'juiste-loket',
  'expertteam-jeugd',
  'vws',
  'vertrouwenspersoon-jeugd',
  'klachtenfunctionaris',
  'geschillencommissie',
  'meldpunt-zorg',
  'nationale-ombudsman',
  'landelijke-commissie',
  'regiotafel-ggz',
  'zorgbemiddeling',
  'taskforce',
  'zorgconferentie',
  'opaz',
  'nza-meldpunt',
  'skgz',
  'praktijkteam',
] as const

export type EscalationRouteCode = (typeof escalationRouteCodes)[number]
