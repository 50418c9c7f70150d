/** What a word is to rules of names, places and numbers in words. */
export const wordTraits = {
  /** May say a number, or be part of one: see isNumeral. */
  numeral: 1,
  /** The name of an organisation follows: "stichting". */
  organisation: 1 << 1,
  /** The form of a company, behind its name: "b.v.". */
  company: 1 << 2,
  /** A name may follow: see mayLeadToName. */
  leadsToName: 1 << 3,
  /** "mei" of "Mei Ling". */
  mei: 1 << 4,
  /** An adjective without ending, which behind "de" is a surname: "wit". */
  uninflected: 1 << 5,
  /** One letter, or letters with hyphens between them: a name may be said letter by letter. */
  spelled: 1 << 6,
  /** Says a number or a letter out loud: see spoken/pieces.ts. */
  spokenPiece: 1 << 7,
  /** Of where people live: "woonadres". */
  dwelling: 1 << 9,
  /** Of living somewhere: "opgegroeid". */
  residing: 1 << 29,
} as const

/** Words that may stand before a number of some kind, or in what a recogniser looks for: see cuesOfWord. */
export const cueTraits = {
  mail: 1 << 10,
  account: 1 << 11,
  birth: 1 << 12,
  becoming: 1 << 13,
  service: 1 << 14,
  number: 1 << 15,
  file: 1 << 16,
  paper: 1 << 17,
  registered: 1 << 18,
  sloppyFile: 1 << 19,
  letteredFile: 1 << 20,
  plate: 1 << 21,
  extension: 1 << 22,
  phone: 1 << 23,
  postbox: 1 << 24,
  living: 1 << 25,
  postcode: 1 << 26,
  feast: 1 << 27,
  month: 1 << 28,
  pass: 1 << 30,
} as const
