const numerals = new Set(
  (
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
    'achtien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig dubbel ' +
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende ' +
    'zestiende zeventiende achttiende achtiende negentiende'
  ).split(' '),
)
const long = /tig|honderd|duizend|tien|-/

/** Whether a word says a number, or may do so as part of a longer one ("achtentwintig", "nul-zes"). @param folded small letters */
export const isNumeral = (folded: string): boolean =>
  numerals.has(folded) || (folded.length > 6 && long.test(folded))
