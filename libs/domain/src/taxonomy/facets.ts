/** About whom a signal is, as far as the text tells. */
export const doelgroepCodes = [
  'lvb',
  'vg',
  'nah',
  'autisme',
  'ggz',
  'verslaving',
  'dementie',
  'ouderen',
  'emb',
  'jeugd',
  'lichamelijk-chronisch',
  'palliatief',
  'mantelzorger',
] as const
export type DoelgroepCode = (typeof doelgroepCodes)[number]

/** Organisations that a signal names. */
export const institutionCodes = [
  'gemeente',
  'zorgkantoor',
  'zorgverzekeraar',
  'ciz',
  'zorgaanbieder',
  'ziekenhuis',
  'huisarts',
  'cce',
  'mee',
  'juiste-loket',
  'vws',
  'igj',
  'nza',
  'svb',
  'cak',
  'uwv',
  'school',
  'woningcorporatie',
  'ombudsman',
  'rechter',
  'clientondersteuner',
  'veiligheidshuis',
] as const
export type InstitutionCode = (typeof institutionCodes)[number]

/** Zorgprofielen of the Wlz: sector and number (Regeling langdurige zorg, bijlage A). */
export const zorgprofielCodes = [
  ...(['VV4', 'VV5', 'VV6', 'VV7', 'VV8', 'VV9', 'VV10'] as const),
  ...(['VG3', 'VG4', 'VG5', 'VG6', 'VG7', 'VG8'] as const),
  ...(['LVG1', 'LVG2', 'LVG3', 'LVG4', 'LVG5', 'SGLVG1'] as const),
  ...(['LG1', 'LG2', 'LG3', 'LG4', 'LG5', 'LG6', 'LG7'] as const),
  ...(['ZGAUD1', 'ZGAUD2', 'ZGAUD3', 'ZGAUD4', 'ZGVIS1', 'ZGVIS2', 'ZGVIS3', 'ZGVIS4', 'ZGVIS5'] as const),
  ...(['GGZW1', 'GGZW2', 'GGZW3', 'GGZW4', 'GGZW5'] as const),
  ...(['GGZB3', 'GGZB4', 'GGZB5', 'GGZB6', 'GGZB7'] as const),
] as const
export type ZorgprofielCode = (typeof zorgprofielCodes)[number]
