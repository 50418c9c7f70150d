/** The four laws of Dutch care and support. */
export const laws = [
  { code: 'wlz', label: 'Wlz', name: 'Wet langdurige zorg' },
  { code: 'zvw', label: 'Zvw', name: 'Zorgverzekeringswet' },
  { code: 'wmo', label: 'Wmo', name: 'Wet maatschappelijke ondersteuning 2015' },
  { code: 'jeugdwet', label: 'Jeugdwet', name: 'Jeugdwet' },
] as const

export type LawCode = (typeof laws)[number]['code']

export const lawCodes: readonly LawCode[] = laws.map((law) => law.code)
