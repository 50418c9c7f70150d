const split = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/**
 * Given names that are ordinary Dutch words too, small letters: a name with a capital inside a sentence; in
 * small letters or at the head of a sentence only behind a cue such as "mijn zoon".
 */
export const givenNamesThatAreWords: ReadonlySet<string> = split(`
jan roos storm mark bo jip bas beer bob job max tom sam jet lot saar mees guus iris linde lotus floor fleur siem wout koos koen frank rein
merel jasmijn lieve sterre ster vrede hoop joy grace faith hope angel sil ties toon dolf ward anker wolf raven sky sunny lies toos
sien mien pip pien lou leen ted rob gonda hein harm puck noor stein rens rinus moos tijn tess thijs fay bloem bobbie
claar cas dewi can deniz su nur eden hope storm valentijn joep jo ed adam made blessing destiny precious april gul bieke sol art
wit fee madelief tulp mia pam zon zonne stella juul lente zita sunny lex mo sem nel
elke else abe mat lei wiel lev nova kate joke greet isa liv elle riet ferry marina tuba roman ion fanta luis ank bernard rabia trees eef ids
luz mercedes pilar angelica gloria violet viola rosa don dean guy billie charity
desta abel ria els cor ad ans bep ina ien ton ama awa hawa mina rana nada maha hala amal aman iman hani saad said
`)

/** Verbs and other small words: a name in small letters never, with a capital only inside a sentence or behind a cue. */
export const givenNamesThatAreSmallWords: ReadonlySet<string> = split(`
wil an han min do mag door ben ter al els wim ton lies ada noa li wei ay een dat ina gul aya said moh sol art made hind rim sri budi
`)
