/** In which form the ombudsman asked for something. */
export const recommendationForms = ['aanbeveling', 'opmerking', 'oproep', 'brief'] as const

/** How a recommendation stands, in our own judgement. */
export const recommendationStatuses = [
  'open',
  'onbekend',
  'in onderzoek',
  'in verkenning',
  'in uitvoering',
  'deels',
  'niet merkbaar',
  'gerealiseerd',
  'afgewezen',
] as const
