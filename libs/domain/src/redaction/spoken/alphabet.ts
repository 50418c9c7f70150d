/** Words by which letters are said: the Dutch telephone alphabet as people remember it, and that of radio. */
const dutch =
  'anton anna bernard bernhard cornelis cornelia dirk david eduard edward ferdinand gerard hendrik herman izaak isaak isaac ' +
  'jan johan karel lodewijk leo maria marie nico nicolaas otto pieter piet quirinus quotient rudolf richard simon teunis ' +
  'theodoor theodor theo utrecht victor willem xantippe ypsilon ijsbrand zaandam zacharias'
const radio =
  'alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec ' +
  'romeo sierra tango uniform whiskey whisky xray x-ray yankee zoeloe zulu'
/** How letters are called. */
const called = 'aa bee cee dee gee haa ha jee kaa oo pee qu tee uu vee wee iks ix zet zed ef el es griekse'

const alphabet = new Set(`${dutch} ${radio}`.split(' '))
const names = new Set(called.split(' '))

/** Whether a word may stand for the letter that it begins with: "Bernard", "hotel". @param folded see Word.folded */
export const saysLetter = (folded: string): boolean => alphabet.has(folded)

/** Whether a word is what a letter is called: "pee", "zet". @param folded see Word.folded */
export const isNameOfLetter = (folded: string): boolean => names.has(folded)
