/** The kinds of personal data that redaction takes out, each with the word that stands in its token. */
export const redactionTokens = {
  name: 'NAAM',
  bsn: 'BSN',
  idno: 'IDNUMMER',
  caseno: 'ZAAKNUMMER',
  phone: 'TELEFOON',
  email: 'E-MAIL',
  url: 'URL',
  handle: 'ACCOUNT',
  iban: 'IBAN',
  address: 'ADRES',
  postcode: 'POSTCODE',
  dob: 'GEBOORTEDATUM',
  plate: 'KENTEKEN',
  place: 'PLAATS',
} as const

export type RedactionType = keyof typeof redactionTokens
export const redactionTypes = Object.keys(redactionTokens) as [RedactionType, ...RedactionType[]]

/** The word in a token, as in `[BSN]`; names carry a number behind it, as in `[NAAM 2]`. */
export type RedactionToken = (typeof redactionTokens)[RedactionType]
