/** Languages, peoples, religions and feasts that the spelling dictionary does not have. Small letters, no diacritics. From general knowledge. */
export const keptLanguages: readonly string[] = `
aboriginals achterhoeks adha adventstijd afghaans afghaanse afrikaans afrikaanse ahmadiyya albanees albanese albanezen alevi algerijns allerheiligen
allerzielen amazigh ambonees ambonmaleis amerikaans amerikaanse amhaars amharic amharisch amsterdams anderstalig andrzejki angolees antilliaans
antilliaanse antillianen arabische arameeer arameeers aramees arbeidsmigrant arbeidsmigranten argentijns armeens armeense armenen arowak arubaans
arubaanse ashura asielzoeker asielzoekers asjoera assyriers assyrisch aukaans aukaners australisch azerbeidzjaans azeri aziatisch aziatische azteken
badini bahais bahasa baisakhi balinees baltisch baluchi bambara bandhan baomer baskisch bayrami belarussisch belg belgen beloetsji bemba bengaals
bengali berberse betuws bhagavadgita bhutanees bildts birmaans birmees bliss blisstaal boliviaans bonairiaans bonu bosnier bosniers bosnisch bosnische
brabants brabantse brailleschrift braziliaans braziliaanse bretons bulgaars bulgaarse bulgaren burundees cambodjaans candomble caraibisch
carnavalsmaandag catalaans cebuano cemevi chaldeeen chaldeeuws chichewa chileens chinese christenen colombiaans congolees congolese crioulo cubaans
curacaoenaar curacaos curacaose cypriotisch dajak deens deense deepavali dharma dinka dioula diwali dodenherdenking doopsgezind doopsgezinde drents
drentse driekoningen duitsers duitstalig dwdd ecuadoraans egyptisch elfmerentocht engelsen engelstalig enkutatash epiphany eritreeers eritrees
eritrese esperanto ests estse ethiopiers ethiopisch ethiopische europees europese ewe faeroers fante farsie fasika filipijns filipijnse filipino fins
finse fitr franstalig fula fulani fulfulde gaelisch gakkai galicisch gambiaans gebarentaal gebedsruimte genneps georgisch georgische germaans ghanees
ghanese ghanezen grieks griekse groenlands gronings groningse guinees gujarati gurdwara guyaans guyanees haags haagse hadith haitiaans haitiaanse hajj
hakka hanukkah hasjana hasjanah hassaniya hausa hazara hazaragi hebreeuws hebreeuwse hemelvaartsdag hidirellez hidrellez hijab himno hindoeisme
hindoestaans hindoestaanse hindoestanen hindoestani hoca hodja hokkien hongaars hongaarse hutu ied iers ierse igbo ijslands ilocano imazighen
inburgeringsexamen inburgeringstoets indisch indische indo's indonesia indonesisch indonesische inuit iraaks iraakse iraans iraanse irakees iraniers
italiaans italiaanse ivoriaans ivriet jaarwisseling jamaicaans japans japanse javaans javaanse javanen jehova's jehovah jehovah's jemenitisch jenisch
jezidis jiddisch jom jordaans julianskalender kaapverdiaans kaapverdianen kaapverdisch kabylie kabylisch kameroens kannada kantonees kantonnees
kazachs kerkdienst kerkraads kerstavond kerstdagen kerstnacht kerstvakantie ketikoti kikongo kikuyu kimbundu kinyarwanda kippoer kippur kirgizisch
kirundi kiswahili koerd koerdische kojagari konkani koreaans koreaanse kosher kosovaars kosovaren krio kriolu kroatisch kroatische kurmanci kurmandji
kurmanji kwinti ladino laotiaans latijnse leespraat leidens lets letse levantijns libanees libanese liberiaans libisch limburgse lingala litouws
litouwse losar luganda luxemburgs maasai maastrichts macedonisch maghreb maghrebijns malagasi malayalam maleis maleise malinke maltees mandarijns
mandeeen mandeeer mandees mandinka manouche mantelzorgdag marathi marokkanen martisor masai masjkal maslenitsa matawai mawlid maya's meertaligheid
meierblis melkitisch meskel mevlid mexicaans moharram moldavisch molukkers moluks mongools montenegrijns moslima's mozambikaans mubarak mufti muharram
navratri ndyuka nederfrankisch nederlanders nederlandstalig nederlandstaligheid nedersaksisch nepalees nepali newroz ngt nicolaasdag nigeriaans
nigeriaanse niqab nmg noors noorse noroez norouz nowruz nt1 nt2 nuer obeah oeigoeren oeigoers oekraiens oekraiense oekrainer oekrainers oemra oezbeeks
onam oromiffa oromo oudejaarsavond oudgrieks oudjaarsavond paasmaandag paaszaterdag pakistaans pakistaanse pakjesavond palestijns palestijnse
palmpasen palmzondag panjabi papiamento papiamentu papoea's paramaccaans pashto pashtu pasjto pasjtoe peruaans perzisch perzische pesach phagwa
pinkstergelovig pinkstergemeente pinksterkerk pinkstermaandag pkn platdeutsch platduits poerim pongal poolse portugees portugese pride protestanten
pulaar punjabi purim qoran quran reformatiedag refoschool request rifberbers riffijn riffijnen riffijns riffijnse roemeens roemeense roemenen romanes
rosj rotterdams rozenkrans russisch russische rwandees sabaans sacramentsdag sadaqa sahur salat sallands samaj samisch sanatan sanskriet saoedisch
saramaccaans saramaka sarnami sehri semitisch senegalees serious servisch servische shabbat sierraleoons singalees sinhala sinterklaasavond sinti
sintimensen sintintocht sintmaarten sintmaartensdag sjaban sjavoeot sjawal slavisch sloveens slowaaks slowaakse soedanees soedanese soekot soka somali
somaliers somalisch somalische songkran soninke sorani soranisch sorbisch sotho spaanse sranantongo srefidensi statiaans statushouder statushouders
stellingwerfs steunkleur straattaal sufi suhoor sukkot sundanees surinaams surinamers suryoye suryoyo swahili sylheti syriac syrisch syrische
tachelhit tadoma tadzjieks tagalog tajwid talmoed talmud tamazight tamil tarifit tarifiyt tashelhit tasjelhiet tasjelhiyt tataars telugu temne teochew
tetum thais thaise thanksgiving tibetaans tigre tigrigna tigrinia tigrinja tilburgs tilburgse timkat tisja torah tshiluba tsjechisch tsjechische
tsjetsjeens tsjetsjenen tswana tuareg tunesisch turkmeens turkmenen turoyo tutsi tweedekerstdag twents twi umrah urdoe utrechts vaisakhi valentijnsdag
vastelaovend vastelaoves vastenavond vastentijd vedas veluws venezolaans venezolaanse venloos vesak vierdaagse vierdaagsefeesten vierhandengebaren
vietnamese vingerspelling vlaamse vrijgemaakt vrijmetselaar welsh wenzhou wenzhounees wesak westerlauwers westfries wigilia winti's wolof
woonwagenbewoners xhosa yezidi yezidis yoruba zakat zazaki zeeuws zeeuwse zevendedags zorgdag zulu zweeds zweedse
`
  .trim()
  .split(/\s+/)
