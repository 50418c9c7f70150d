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
ada amanda axel babs belle bente berthe bette bobby bono bridget bora chester clarisse claus clement clementine dona donna elco eros fenneken fiep fransje
gemma genesis goof gunter gus henry inga ino iva jade janet joe joop jun karst kris krijn lammert lance liane lio lolita lorraine lori lubbert madeleine
madison mara maren marien mary mats mattie medina melis melisse mica mimi mirre nona nori noel pepita raf rani rico rinse romeo rose rowan ruby ronin sela
sema siena sierra sjonnie stans steef suri teddy tex tibbe tiara tiffany tinne tjerk tommy torsten tori vega violette vita willie wies yoni zander aad aalt
alma anno aura aurora ava august augustijn candy charisma daisy dalton darren dino dolly faas florijn franco gil hebe henna janus jazzy kali kea lila meg nadir
naja queenie sake savanne sjirk tai tao tam talib uwe wisse yen yin pico perry cai adi ani bart baptist
desta abel ria els cor ad ans bep ina ien ton ama awa hawa mina rana nada maha hala amal aman iman hani saad said
`)

/** Verbs and other small words: a name in small letters never, with a capital only inside a sentence or behind a cue. */
export const givenNamesThatAreSmallWords: ReadonlySet<string> = split(`
wil ken an han min do mag door ben ter al els wim ton lies ada noa li wei ay een dat ina gul aya said moh sol art made hind rim sri budi
`)

/** Words in a dictionary, but hardly ever in a letter: in small letters they are the name. */
export const givenNamesThatAreHardlyWords: ReadonlySet<string> = split(`
jan rob koen koos wout joep cas mo sem nel mia ria els ank luis rosa gloria adam valentijn ferry frank lex mina ama abel tom guus lou pip
hans piet klaas kees jaap dirk kim nick mies rien eddy pascal thomas wim wouter maarten benjamin peter kelly chris hendrik bram robbert sharon sjaak
anita nelson karen amanda axel babs bobby bridget chester clarisse clement donna elco gemma gunter henry janet joe joop karst kris krijn lammert liane
lori lorraine lubbert madison mats mattie melisse mimi noel raf rico rinse rowan ruby steef teddy tiffany tjerk tommy torsten uwe willie wies aad aalt alma
bente berthe fiep fransje gus inga lio mara maren marien mary mirre nona nori pepita sjonnie stans wisse yoni zander bart ellen erica ernst
`)
