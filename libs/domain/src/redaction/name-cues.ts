const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words with a name behind them, folded. "heer" counts behind "de" only. */
export const titles = split(`
meneer mijnheer menheer mevrouw mevr mw mvr mej mevrouws dhr hr heer juffrouw juf meester dr drs ir ing mr prof professor dokter doctor zuster
broeder tante oom zr br vpk coll gedragsw psych begel pastoor dominee ds imam fam familie weduwe wed sergeant agent rechercheur ome
`)

/** Kin, roles and professions that are often followed by the name of the person, folded. */
export const relations = split(`
jongere
zoon zoontje dochter dochtertje man vrouw echtgenoot echtgenote partner vriend vriendin moeder vader mama papa mam pap ma pa mamma pappa
moeke vake broer broertje zus zusje zuster oma opa overgrootmoeder grootmoeder grootvader kind kindje baby kleinzoon kleindochter kleinkind
neef neefje nicht nichtje schoonmoeder schoonvader schoonzus schoonzusje schoondochter schoonzoon zwager stiefvader stiefmoeder stiefzoon
stiefdochter pleegzoon pleegdochter pleegkind pleegmoeder pleegvader buurvrouw buurman buurmeisje buurjongen client clientje cliente patient
patiente bewoner bewoonster jongen meisje jongetje meid tweelingzus tweelingbroer ex collega huisgenoot huisgenote mantelzorger mentor
bewindvoerder curator begeleider begeleidster begeleiding huisarts casemanager wijkverpleegkundige verpleegkundige behandelaar psychiater
psycholoog psychologe therapeut therapeute arts specialist neuroloog kinderarts cardioloog oncoloog chirurg consulent consulente indicatiesteller
zorgverlener thuiszorgmedewerker medewerker medewerkster teamleider directeur bestuurder locatiemanager manager klachtenfunctionaris
gedragsdeskundige gedragswetenschapper orthopedagoog werker werkster gezinsvoogd voogd voogt gezinsvoogt jeugdbeschermer jeugdconsulent jeugdzorgwerker wijkagent
advocaat advocate notaris rechter leerkracht juf meester docent docente clientondersteuner ondersteuner logopedist logopediste fysiotherapeut
ergotherapeut zorgcoordinator coordinator coach contactpersoon apotheker tandarts taxichauffeur chauffeur budgethouder zorgbemiddelaar
wijkcoach ambulantbegeleider pgb-consulent wmo-consulent zorgmanager afdelingshoofd zorgregisseur regisseur trajectbegeleider woonbegeleider
persoonlijk hulp inwoner inwoonster vrijwilliger vrijwilligster gezinscoach pleegzorgwerker maatje uroloog geriater internist longarts gynaecoloog verloskundige assistente assistent doktersassistente tolk buddy juffrouw baas chef hulpverleenster groepsleider mededirecteur teamlid docente adviseur
ambtenaar ambtenares wethouder voorzitter secretaris griffier burgemeester deurwaarder monteur tuinman postbode kapper pastor priester rabbijn verpleger
verpleegster kraamverzorgster thuiszorger bemiddelaar inspecteur melder beller aanvrager gemachtigde huurder stiefbroer stiefzus halfbroer halfzus halfzusje
halfbroertje achterneef achternicht peetoom peettante schoonpa schoonma oudoom oudtante gastouder oppas klasgenoot klasgenoten jeugdwerker dietist dietiste
podotherapeut triagist zorgconsulent zorgadviseur zorgmakelaar jurist juriste raadslid kamerlid verhuurder vertaler stagiair stagiaire pleegbroer pleegzus
wief zeun zeune bruur bruurtje vrouwke naober naoberse buurvrou agente hoofdagent hoofdagente architect opoe oopa beppe pake heit mem bompa bomma abla abi teyze amca hala nani nana ajji opi omi tita baba mamma
`)

/** Behind these several names may follow: "mijn kinderen Daan, Sem en Noor". */
export const pluralRelations = split(`
kinderen zonen zoons dochters broers broertjes zussen zusjes ouders kleinkinderen jongens meisjes meiden tweeling drieling neven nichten
zoontjes dochtertjes pleegkinderen begeleiders buren collega's vrienden vriendinnen huisgenoten bewoners clienten patienten
`)

export const namingVerbs = split('heet heette heten genaamd gedoopt')

/** Parts of a surname that are written before it. */
export const particles = split(`
van de der den ten ter te 't 's 'd d' het in op aan von zu da do dos das di del della la le les du des el al ul ud ad abu ben bin bint ibn ould ait
uit vd v.d. v/d v.d v. toe baron barones jhr jkvr jonkheer jonkvrouw
`)

/** What people do or are, right behind a name at the head of a clause: "Max zit thuis". */
export const personVerbs = split(`
heeft heb is was had zit wil wilde krijgt kreeg woont woonde kan kon moet moest gaat ging werd wordt ligt lag belt belde zegt zei vindt vond mag zou
slaapt eet kwam komt doet deed huilt loopt staat wacht heet zei vertelt vertelde weigert durft verblijft schreeuwt werkt valt zorgt helpt hielp
bleef blijft snapt weet slaat gilt verzorgt mailde schreef schrijft vraagt vroeg stond zat sliep liep viel kreeg kan hoeft zal verdient
`)

/** A person may follow at the head of what comes behind these. */
export const clauseStarters = split(`
en dat omdat toen als want maar terwijl of sinds waar nu doordat zodat voordat nadat totdat hoewel tot dus alleen ook dan aangezien mits
`)

/** A name follows them, also on the next line: the close of a letter. */
export const closings = split(`
groet groeten groetjes groete gr grt grtjs hoogachtend mvg liefs bedankt dankjewel dankje dankuwel dank bedangd groetn xx xxx hartelijks vrgr kus kusjes
`)

/** A name follows them: the opening of a letter. */
export const openings = split(`
ha hoii halo goeden hee hoihoi heyy heey yo gegroet beste geachte hallo hoi dag lieve goedemorgen goedemiddag goedenavond goedendag hey hai amice hi waarde
`)

/** A name follows them behind a colon, in forms and notes. */
export const labels = split(`
naam voornaam achternaam roepnaam voorletters initialen meisjesnaam namen melder meldster indiener afzender ondergetekende contactpersoon client clienten cliente patient pt pte
mentor bewindvoerder huisarts begeleider begeleidster aanwezig aanwezigen afwezig beller aan van betreft inzake opgesteld ingevuld door ondertekend
behandelaar regiebehandelaar vertegenwoordiger tav moeder vader ouder ouders partner zoon dochter casemanager wijkverpleegkundige contact opsteller
auteur verslag notulist voorzitter gezin kind kinderen broer zus mantelzorger dossierhouder casushouder regisseur verzorger voogd jeugdige betrokkene
betrokkenen deelnemers beginletter bewoner cc klant ontvanger getekend wettelijk verzekerde budgethouder echtgenoot echtgenote familie fam
`)

/** "mijn naam is": these words behind one of `labels` of a name. */
export const nameNouns = split(
  `naam voornaam achternaam roepnaam meisjesnaam namen bijnaam koosnaam achternamen voornamen`,
)

/** Words before a name that are no cue elsewhere: "ik ben", "u spreekt met", "zei". */
export const cueWords = split(
  `onze ons naar ben met is was luidt luid van zei zegt belde mailde vertelde schreef appte vroeg ook door aan wel voluit gewoon eigenlijk bel mail app vraag sprak antwoordde riep zeg`,
)

/** What people say or do to somebody whose name follows in small letters: "zei rob". */
export const sayingVerbs = split(
  `zei zegt zeg belde mailde vertelde schreef appte vroeg antwoordde riep bel mail app vraag sprak door`,
)

/** Written before a name, and taken out with it. */
export const academicTitles = split(`dr drs mr ir ing prof mag bc msc ma ba`)

/** Where people have an account, and words for its name. */
export const media = split(`
instagram instegram insta snapchat snap tiktok tik twitter facebook fb skype discord linkedin telegram signal marktplaats youtube gebruikersnaam username nickname
schermnaam profielnaam account accountnaam instaaccount
`)

/** What has a number plate, and words for the plate. */
export const vehicles = split(`
kenteken kentekens kentekenplaat kentekennummer nummerplaat auto autootje rolstoelbus rolstoelauto busje bus taxi taxibus taxibusje scooter bestelbus bestelauto personenauto
volvo skoda opel volkswagen vw toyota renault peugeot citroen ford fiat kia hyundai mercedes bmw audi nissan mazda suzuki lada canta caddy bestel
`)
