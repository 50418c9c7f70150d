const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words with a name behind them, folded. "heer" counts behind "de" only. */
export const titles = split(`
meneer mijnheer menheer mevrouw mevr mw mvr mej mevrouws dhr hr heer juffrouw juf meester dr drs ir ing mr prof professor dokter doctor zuster
broeder tante oom pastoor dominee ds imam fam familie weduwe wed sergeant agent rechercheur ome
`)

/** Kin, roles and professions that are often followed by the name of the person, folded. */
export const relations = split(`
zoon zoontje dochter dochtertje man vrouw echtgenoot echtgenote partner vriend vriendin moeder vader mama papa mam pap ma pa mamma pappa
moeke vake broer broertje zus zusje zuster oma opa overgrootmoeder grootmoeder grootvader kind kindje baby kleinzoon kleindochter kleinkind
neef neefje nicht nichtje schoonmoeder schoonvader schoonzus schoonzusje schoondochter schoonzoon zwager stiefvader stiefmoeder stiefzoon
stiefdochter pleegzoon pleegdochter pleegkind pleegmoeder pleegvader buurvrouw buurman buurmeisje buurjongen client clientje cliente patient
patiente bewoner bewoonster jongen meisje jongetje meid tweelingzus tweelingbroer ex collega huisgenoot huisgenote mantelzorger mentor
bewindvoerder curator begeleider begeleidster begeleiding huisarts casemanager wijkverpleegkundige verpleegkundige behandelaar psychiater
psycholoog psychologe therapeut therapeute arts specialist neuroloog kinderarts cardioloog oncoloog chirurg consulent consulente indicatiesteller
zorgverlener thuiszorgmedewerker medewerker medewerkster teamleider directeur bestuurder locatiemanager manager klachtenfunctionaris
gedragsdeskundige gedragswetenschapper orthopedagoog werker werkster gezinsvoogd voogd jeugdbeschermer jeugdconsulent jeugdzorgwerker wijkagent
advocaat advocate notaris rechter leerkracht juf meester docent docente clientondersteuner ondersteuner logopedist logopediste fysiotherapeut
ergotherapeut zorgcoordinator coordinator coach contactpersoon apotheker tandarts taxichauffeur chauffeur budgethouder zorgbemiddelaar
wijkcoach ambulantbegeleider pgb-consulent wmo-consulent zorgmanager afdelingshoofd zorgregisseur regisseur trajectbegeleider woonbegeleider
persoonlijk hulp vrijwilliger vrijwilligster gezinscoach pleegzorgwerker maatje uroloog geriater internist longarts gynaecoloog verloskundige
`)

/** Behind these several names may follow: "mijn kinderen Daan, Sem en Noor". */
export const pluralRelations = split(`
kinderen zonen zoons dochters broers broertjes zussen zusjes ouders kleinkinderen jongens meisjes meiden tweeling drieling neven nichten
zoontjes dochtertjes pleegkinderen begeleiders buren collega's vrienden vriendinnen huisgenoten bewoners clienten patienten
`)

export const namingVerbs = split('heet heette genaamd gedoopt')

/** Parts of a surname that are written before it. */
export const particles = split(`
van de der den ten ter te 't 's 'd d' het in op aan von zu da do dos das di del della la le les du des el al ul ud ad abu ben bin bint ibn ould ait
uit vd v.d. v/d
`)

/**
 * A declaration of a name that ends where the name begins, or the close of a letter. Bounded and linear: every
 * repeat has a maximum.
 */
export const declarations: readonly { readonly cue: RegExp; readonly line: boolean }[] = [
  {
    cue: /(?<!\p{L})(?:voor|achter|roep)?naam van (?:mijn|onze|ons|de|het|haar|zijn) \p{L}{2,20} (?:is|luidt):? /giu,
    line: false,
  },
  { cue: /(?<!\p{L})(?:ik heet|(?:mijn|haar|zijn|diens) (?:volledige |echte )?(?:naam|voornaam|achternaam|meisjesnaam|roepnaam) (?:is|was|luidt):? )(?:voluit )?/giu, line: false },
  { cue: /(?<!\p{L})(?:voor|achter|roep|meisjes)?na(?:am|men)(?: (?:van )?(?:de |het )?(?:cli[eë]nt|pati[eë]nt|melder|kind|indiener|moeder|vader|ouders?|verzekerde|betrokkene))? ?[:=] ?/giu, line: true },
  { cue: /(?<!\p{L})(?:melder|indiener|afzender|ondertekend(?: door)?|ondergetekende|contactpersoon|t\.?a\.?v\.?|ter attentie van|u spreekt met|spreekt u met|namens|cli[eë]nt|pati[eë]nt|betreft|inzake) ?[:,]? (?=\p{Lu})/giu, line: false },
  { cue: /(?<!\p{L})(?:melder|indiener|afzender|ondergetekende|contactpersoon|cli[eë]nt|pati[eë]nt|mentor|bewindvoerder|huisarts|begeleider) ?: ?/giu, line: false },
  { cue: /(?<!\p{L})(?:met (?:de )?(?:vriendelijke|hartelijke|vr\.?|beste|warme) (?:groet(?:en|jes)?|gr\.?)|vriendelijke groet(?:en|jes)?|m\.?v\.?g\.?|hoogachtend|groet(?:en|jes)?|gr\.|hartelijks|liefs|(?:alvast )?bedankt|dank u wel|dankjewel|met dank)(?: van)?[ ,.!]{0,3}\n?\s{0,4}/giu, line: true },
  { cue: /(?<!\p{L})(?:beste|geachte|hallo|hoi|dag|lieve|goedemorgen|goedemiddag|goedenavond) (?=\p{Lu})/giu, line: false },
  { cue: /(?<!\p{L})[Ii]k ben (?=\p{Lu})/gu, line: false },
] // prettier-ignore
