/**
 * Names of organisations in and around care, without the words that tell as much ("ziekenhuis", "stichting"), and of
 * what people use: programmes, brands, media. Small letters. From general knowledge.
 */
export const keptOrganisations: readonly string[] = `
fiom suwinet apenheul sailwise adrz antoniegaarde randerode schoonenberg thomashuis thomashuizen hagro hagros wvg bzv aio risse filadelfia menzes dolfinarium artis efteling madurodam
yorneo kinnik noorderbrug novarum rintveld kenter curamare sorgente livit schindler wehkamp bruna maartenshof lathmer rietvink zellebergen borkeld
zuiderhout visjo schriker schrikker acare philadelfia vluchtelingwerk vluchtelingenwerk koppert ymere incassade zorgbrug kwetternest alzaymer konserta
aafje abrona accare activite adelante adhesie aevitae allerzorg alliade altrecht alerimus altra amarant amaris amerpoort ambiq amphia amsta amstelring antes
antoni archipel argos ariens arkin ascendens asvz atlant attent aveleijn avoord avans axioncontinu azora baalderborg bartimeus beweging bavo bethanie
bernhoven beukenhof bravis bravo brijder buurtzorg buurtdiensten buro3o cadans caleidoz caren careyn carint carintreggeland carinova carante catharina cedrah
cello centramed charim cicero coloriet combinatie compaan conforte cordaan coornhert cosis curadomi curaegis cwz curium daelzicht dagelijks dariuz
debasis defysio dichterbij diakonessenhuis dimence dsv driestroom dynamiek ecare eleos elisabeth elver emergis enver entrea envida eucura evean evita
fibula fivoor florence fokus frion futuris gastenhof ggnet ghz gelderse geriant gemiva goudenhart gors groenhuysen gghorst haaglanden hagaziekenhuis
halte heliomare hilverzorg horizon hoenderloo humanitas icare inovum intermetzo intrakoop iriszorg ivoren jados jellinek jeugdformaat joost juvent juzt kalorama
karakter kempenhaeghe kennemerhart koraal korian kwadrant kwintes laurens lentis levantogroep lelie leekerweide leger levvel liante libertas liberein
lievegoed limor lister livio lumens lunet lyvore maartenskliniek maeykehiem maasduinen magentazorg malburgstaete marente martini meander
meandergroep medipoint meriant merem middin mijzo mitros moriah mondriaan mooiland mosae moveoo mutsaersstichting noorderbreedte noorderboog noordhoek
noordwest nijsmellinghe nusantara omring oktober olvg ommelander onderwijs opella orbis oranjehaeve orion orthros osira ozorg palet pantein parlan parnassia
partis patyna pergamijn pieterman pieter pluryn pro persona promens proteion protestantse proson prinsenstichting punt quarijn qualion quasir raphael radar
reinaerde reik rijnstate rijnhoven rivas rivierduinen rondom rsz samen sanquin santé saxenburgh sensire servatius severinus sevagram sherpa siloah siza
sint slingeland sozen solis sofie spaarne spirit sprank stichtse stjansdal surplus swz syndion talant tangenborgh tactus tergooi thebe thuisgenoten topaz
tragel treant triade trajectum trivium tsn tzorg twentse unik unicum uvit valent vanboeijen vanneynsel vecht viecuri viattence viva vilente visio vitalis
vitras vivantes vivent vierstroom vijverhof volckaert vrijwaard warande welzorg wever wijngaarderhof wilgaerden winkelsteeg woonzorg yulius zaans
zebra zgt zinzia zozijn zuidzorg zuyderland zuwe zonnehuisgroep zorgcirkel zorgspectrum zorgaccent zorgbalans zorgboog zorgfederatie zorgmed zorgpartners
zorgwaard zzg zorggarant domus philadelphia novadic kentron anoiksis ypsilon mind korrelatie landelijk stoornis kjtt molendrift ggzwnb ggze
moviera fier arosa blijf moviera kadera oranjehuis perspektief valente zorgverzekeraars vecozo vektis caresco ons nedap pgbportal digid zivver siilo
caleidoscoop bosman mediq jobskeuringen livit ottobock welzorg hollister kersten meyra permobil sunrise vegro harting beenhakker focal invacare
transvision valys connexxion willemsen zcn trevvel zorgvervoercentrale noot munckhof arriva qbuzz
dsw stad salland eno menzis anderzorg hollandzorg promovendum besured prolife iptiq zekur ditzo ohra nationale nederlanden aegon univé unive izz
izz vgz zilveren interpolis promovendum achmea zorgdirect bewuzt jaaah umczorg iza just zorgzaam
kidscare kinderombudsman jeugdstem akj zorgstandaard zelfregie sterk wehkamp blokker kruidvat etos hema action kwantum gamma praxis karwei
lego playmobil nijntje sesamstraat minecraft roblox fortnite pokemon playstation nintendo xbox lowlands pinkpop ajax feyenoord psv fc nac vitesse heracles
sparta cambuur telegraaf volkskrant trouw parool nos nrc rtl omroep kassa radar zembla nieuwsuur zondag eenvandaag tubantia gelderlander limburger
zideris hvo-querido querido barka ingeest viersprong youz briedis intervence salland caresq ymere vestia staedion rochdale fundis tantelouise espria
umcg tjongerschans smellinghe reade rijndam roessingh pento auris wender vitree sirjon boba vivium waerden zijlen heeren tellens incluzio farent welstad
survivant wijkracht tintengroep mienskip kredietbank plangroep zorgbedrijf
ziggo vodafone odido tele2 t-mobile simpel youfone vitens evides waternet dunea pwn eneco essent vattenfall greenchoice energiedirect budgetenergie stedin liander enexis
interaktcontour axxicom maastro klimmendaal basalt boveni vgz novo lefier portaal woonstad eigenhaard woonbron havensteder staedion haagwonen domijn ymere vidomes
zorgdomein zorgmail zorgkaart pharos zorgthuisnl sociaalwerk ingrado vobc koraal kenter spirit youké lindenhout timon jarabee vigo elker molendrift
signal netflix ziezodat nextdoor marktplaats vinted zalando coolblue mediamarkt bol.com amazon temu shein gazelle thule canta scoozy
humankind partou kinderrijk smallsteps norlandia bristol xenos wibra zeeman primark decathlon intratuin
postnl dhl gls ups dpd ns ret gvb htm breng veolia flixbus uber bolt thuisbezorgd ubereats picnic
50plusmobiel aandzorg abiant abnamro aboutyou abp abrvs acantus accuchek acer achmearechtsbijstand acibadem acteefzorg actenz actium activ'r activia
adf adidas advancedbionics adviespunt advisium adyen aeg aerendael aeres afdrive afier afterpay agathos airliquide airpods airtag albertheijn alektum
alerta alescon alfacollege alibaba aliexpress alifa allianz almerezorg alsstichting alwel alzheimernederland amacura ambelt amc amfors amivedi
amstelduin amstelhuis amstelland anbopcob anderzins annatommie annaziekenhuis antaris antonivanleeuwenhoek anwbenergie apanta apcg apetito archeus
ardanta areawonen argonaut arjohuntleigh artis asics asnbank asus atalmedial atlantde attenza audeamus audika audionova auditec auping aurisgroep
autimaat autipoint autismefonds autismehuis autodrop avanregio avedan aventurijnschool avero avidakringloop avl avondlicht avrotros awir axion axxion
azivo azm azn azorahuis b.braun baanbrekers baanstede babbage babydump babypark bacardi badoo baileys bakkerbart balansdigitaal banierhuis
bartimeusfonds bartsmit basaltrevalidatie baston bavaria bavoeuropoort bbraun bcc beatrixziekenhuis becel belsimpel bereal bergmanclinics
berkenhofschool berkenrode berkenschutse berkenstede bernardusschool bershka bertusschool beschutgroen beterbed beterdichtbij beterhoren beterwonen
bethesda beweging3.0 beweging30 bewindvoerdersnl bigbazaar bigbazar bindkracht bindkracht10 birkenstock bitmoji bixby bkr bkrtiel blauwnet blg
blijdorp blijdorpzoo blijenbeek blixembosch bloemswaard blueband bluebandmargarine bnde bndestem bnn bnnvara bobbazorg boekenwurm boerenbond bonprix
boogh borstkanker borstkankervereniging bosgaard bosincasso bosk bosmanmedical bosscheweide bouwinvest bovenij bpf bpfbouw brabantsdagblad
brabantwater brabantwonen brandnewday bravobus breezy brekz brijderjeugd brp bruggerbosch bsnmedical buckaroo budbee budgetcoach budgetmobiel
budgetthuis buitenbaan bunqbank burgerking burgerkings burgerszoo buro buurthulp buurtteams buurtwerk bvkz bwri byosfeer caiway calibris camphill
campina candycrush caparis careaz carefree carenzorgt careweb carpediem carpetright carvedi castlecraig catharinaz catharinaziekenhuis cavent cbb cbg
cbr cbs ccmo cederhof centerparcs centraalbeheer cevitam charlietemple chatgpt chipsoft chromebook chromecast cibg ciran cisco citycare civic
cizportaal cjg cjib coavoord cocacola cochlear cocomelon cognita coham combicare combiwel commap commapnl compaenwonen compartijn compassiezorg
confior confortezorg conimex connexa connexxiontaxi contourdetwern contourtwern convatec coolblueenergie cordis corendon cosbo coteq covebo
cpnederland crabbehoff credivance crocs crohncolitis croma crossover crvb csupport csz culivers curantes curaxl curio curita curitas cvd cvsme
dadrogist daelhoven danone davinci dbnl deeltaxinoord defam degeschillencommissie dehoven dekamarkt dekey delfland delfzicht deliviers delmere
delphinium deltafiber deltaforte deltapsychiatrie deltawonen deltion denkwijze deonlinedrogist depressievereniging destentor dettol deventerziekenhuis
devilbiss dewaalboog dexcom dezijlen dezorgcirkel dezorggroep diabetesvereniging diaconessenhuis diadema diamantgroep diamantwerk dignis dijklander
diowinkel discord disney disneyplus distrivers dji dnb doenja dokh dokterbosman dolcegusto domesta domino's dominos domushuis doras dorea douweegberts
downsyndroom drafna drc drechtsteden drechtwerk drechtzorg dreft drenthecollege drieburg driegasthuizen driegasthuizengroep driezorg dsh dudokwonen
duinrell duinrijk duinrust duocarezorg durea dushizorg duwo duwowoon dvhn dvn dzb eakin easyenergy ebay ebs ecco ecdnedap ecer echtgoed ecinvent
ecover edeka edet edezorg edsvereniging eduquaat eemeroord eemhart eemland eemstede eetmaatje efteling eharmony eigenbouwers eindhovensdagblad
ekoplaza ekz elckerlyc electrolux electroworld elisabethtweesteden elkien elzenhof emaushuis embloom emergo emiliusschool emmawonen empatec emporia
emte endometriosestichting engie enkhuys enkschool ennatuurlijk ensia entis envia eole epicepd epilepsiefonds epilepsienl epson erasmusmc erfocentrum
ergolet ergra ericsson ermelozorg ervarea esdege espeq espn essity estea etac etna etsy etz eureko eurocept eurocross evida evital expertcare extramed
eyewish ezk f1tv facetalk facetime factorplus fairphone famme fammihuis farentwelzijn febo fedex fermwerk fiod firda firmitas fisherpaykel fitbit
fitform fixet flanderijn flevolandziekenhuis flevoziekenhuis fleximedic flexzorg florenzorg florius focalmeditech fodok fonteynenburg fontys
fontyshogeschool foodconnect formido forta fortagroep fortior fortis fortius foss fovea franciscusgasthuis frankeland frankelandgroep frankenergie
fredericschool freelift fresenius frieschdagblad frieslab frisius fristi fritema fundeon furby galekop gamepass ganspoort garmin gasthuishof geenstijl
geldersevallei geldmaat gelre gelreziekenhuizen gelrezorg generali gerechtsdeurwaarders gerimedica geschillencommissie getir gezinspiratie ggdnog
ggdwnb ggn ggnetwerk ggzbreburg ggzcentraal ggzdrenthe ggzfriesland ggzingeest ggzkompas ggzmomentum ggznhn ggznoord ggznoordhollandnoord ggzoost
ggzrijnmond ggzrivierduinen ggztotaal ggzvandaag ggzvs ggzwaterland gimd gkb gkbgroep glasvezel glorix googlemaps gooienom gooizicht gorisoord
gouweplein grandcare gresbo grindr groenehart groenhorst groenrijk groenrijkwinkel grolsch groothoogwaak gvbamsterdam gzadvies haagsewonen habion
hagazorg handicare handicaretraplift handjehelpen hanos hansanders hansaton hanzevast happn haribo hartekampgroep hartenraad hartstichting havensteen
hbomax heemwonen heldringschool hellofresh helpdementie helpfiets helpii herlaarhof hersenletsel hersenletselnl hersenstichting hertogjan hetgastenhof
hillrom hilverzorgthuis hivvereniging hix hmc hollandbarrett hollandrijnland homecare homeinstead homerr hoorcentrum hoornbeeck horizoncollege
horizonjeugd hornbach hozo hsk huawei huggies huismeesters huka hulphond hulpmiddelencentrum humanitasdmh hush hva hvoquerido hwwonen hwwthuis hwwzorg
iak ics idealis idonline iederz iggz igoor igz ijmond ijselland ijsseldalwonen ijsselgroep ijsselheem ijsselland ijssellandziekenhuis ikeabistro ikone
ilt imessage impegno impulsenwoortblind in3 inclusiefgroep inclusio incluzie indebuurt indesit infoland infoscore inholland inmetzo inshared
inspectieszw inspecto instabox insulet interakt interapy interbank intermaris intermariss intertoys interzorg intraverte intrum intus inventum
inzowijs ionawonen ipod ipractice ipse isolta ivd ivido iwz ixta izacura izer jabbla janlinders jarigejob jbl jbz jeelo jellinekkliniek jeroenbosch
jeugdbeschermingbrabant jeugdbeschermingnoord jeugdbeschermingwest jeugdfonds jeugdhulpverlening jeugdjournaal jeugdplaza jeugdriagg jitsi joerns
jongerenhuis jonx jouwomgeving jupiler juridischloket justid justis jvdc jysk kabelnoord kansplus kantelaars karaktergroep karify karvan kasteelhoeve
kbobrabant kcc kempenzorg kempro kennemergasthuis kennemerwonen kenterjeugdhulp kentra24 keolis kfc kidsfirst kiemgroep kifid kinderhulp kinderkanker
klachtenloket klachtenportaal klarna klaverblad kledingbank kleenex kleurrijkwonen klikvoorwonen klimmendael koningwillem koninklijkevisio korein kpn
kraamzus kredietbanknl kro kroncrv kruidbosch kruiswerk kuijerstaxi kuijpergroep kvk kwadrantgroep kwalitaria kwf kwfkanker l'escaut laborijn landal
landstede laplace lareyn laverhof lavg lbio lebara leenbakker leerlingenvervoer leeuwardercourant lefierwonen lekstedewonen leliezorggroep lenovo
lenteheuvel leokanner leokannerschool levanto levis leystromen lfb lg lhv libravita libresse lievegoedzorg lifeandmobility lifecare lifeline lijn5
lijnvijf liko limburgsezorg lindehomecare lindhoutgroep lingewaal linido linion listerine lkpz lloyds lnv loetje longcovid longfonds longvereniging
loods5 lopital lowvision loyalis lsfvp lsr lucasonderwijs lucertis lucrato lvnl lvpp lvvp lyca lycamobile maaglever maaltijdnext maaltijdservice
maasdelta maasstad maasstadziekenhuis maasvallei maaswaarden maasziekenhuis macbook mactwin madurodam magentazorggroep mainenergie maliskamp manfield
mantelaar mantelzorglijn marfo mariendael marlboro marleyspoon marqt marskramer mastercard matthiashof maximamedisch maximaziekenhuis mborijnland
mcdonald mcdonald's mcdonalds mdaa meandermc meare meavita mecvsvereniging medeco medel medicom medicomfort medicore medicort medimo medinello medion
medipointnl mediqcombicare mediqdirect mediqtefa medireva medirisk medischcontact mediven medmij medtronic medux meeijsseloevers meeplus meerkanten
meervaart meerwaard meesamen meeveluwe meezuidwest megekko melius melkunie mentaalbeter mentrum menzishulp mercatus merlijngroep messenger metronieuws
mfi microhis microsoftteams midgard miele mijande mijnbelastingdienst mijncak mijncaress mijnchart mijnciz mijndossier mijnduo mijngezondheid mijnpgb
mijnquarant mijntoeslagen mijnuwv mijnzorgapp minddistrict minocw minszw minvws missetam mitralis mobilis moerdijkzorg molnlycke mondriaanzorg moneyou
monite montferland monuta mooz moriahoeve motorola moveo movir mozarthof mscode msfonds msmode msresearch msvereniging mumc musti mutsaersoord
myichart mytylschoolgabriel n26 naasteninkracht nationalenederlanden naviva ncj ncsc nctv ndc ndp neckermann nedapons nederlandsdagblad neos
nestlehealth net5 nettorama neurelec newyorker newyorkpizza nfi nfk nfu nhlstenden nibc nice2know nidoz nierpatienten nierstichting nieuwegracht
nieuwewaarden nieuwunicum nijestee nintendoswitch nivea nivel nji njr nki nlziet noag noorderhaven noorderhoog noorderpoort noorderpoortcollege
noordhollandsdagblad noordwestziekenhuis noordwijkse nordwin novadickentron npcf npn npo npoplus nporadio nrcnext nrsp nsgk ntr nu.nl nunl nuon
nutella nutricia nutriciamedisch nvmw nvwa nvz nwkz obvion ocw odensehuis odibaan ohg okkerhuis olmenes omgevingsdienst ommelanderziekenhuis omnibuzz
omnipod omnizorg omo omoda omroepmax onderwijscentrum onderwijsconsulenten onderwijsspecialisten oneplus onlinemedical onstweedethuis oogvereniging
oosterlenghte oosterpoort oosterpoortwonen opdidakt opellathuis openup opmaatzorg opmetijd opsterlan optelec optiekplus optimel optron opvoedpoli
oralb oranjeborg oranjefonds oroxa ortec ortholon orthopediefonds orthopedium orz osiragroep osirisgroep ossur otg oticon otolift oudalblas
ovchipkaart ovpas ovpay oxxio ozo pabloo pactum palier pallmall panasonic panta pantar parcspelderholt parkinsonvereniging parlanjeugd
parnassiabavo parnassiagroep parodontax parship parteon participe partoon pasana passerel pastiel patientenfederatie patijnenburg patrol paw pawpatrol
payconiq pcobkbo pearle peelzorg pennemes peppa pepsi persil perssaldo petsplace pfzw pgbportaal pgbsvb pgbtrust pggm pgosupport pgvz pharmapartners
philipsrespironics phonak pickwick picnicapp piezo pindakaas pinkroccade pinterest pipoos plancare plancare2 playmobiel pleegzorgnl pleyade plotsdoven
pluryngroep plusminus pluswijs pmc pme pokemongo polderburen poort6 portaalwonen portagewonen postcovid powned prenatal presikhaven prewonen prezens
prezzent primera prinsclaus profijtmeubel promedico promen pronova prorail prostaatkanker proteionthuis provitaal psychologenpraktijk psyned psyq
psytrec psyzorg publiekvervoer pulland pulso puma puppies pureenergie puurecd puurzuid pzc pzp qic qkoorts qliner qlvision qmusic qsupport quadraam
quadratum quarant quarantanet quawonen questmanager quintes quli raadenjaap rabo rabobanknl radboudumc radio538 ranshof rbs rcmi rcn rdg rdgg rdw
readshop reakt reaktgroep rec4 redbull reddit refaja regas regenbooghuis reggesteyn regiobank reigersdaal reliant remia renn4 rentray resmed resound
respo reumafonds reumanederland revolut rexona rgs rhei rhenam rhiant rhijngeest riagg ribank ribwk rijksoverheid rijnhuysen rijnijssel rijnlandse
rijnlicht rijnmondse rijnstad rijnveste rijnwaal rinogroep riverty rivierenland rivm rkz rmc rmctaxi rnet roads robinmobile rocmondriaan rodekruis
rodekruisziekenhuis roessing roessinghrt rollz romedic roompot roosvicee rozengaarde rozenhage rrreis rtc rtd rubicon ruggesteun rvdk rvdr rvig rvo
rvr rws rwsteeuwen saanstede saenden saffiergroep sallandsewonen sallandwonen sallcon saltho saltro salusborg samenveilig sandd sandwijck sanex
santelgroep saxenburghgroep saxion saxionhogeschool sbs sbs6 scalabor scalda scapino schakelring schiedamwonen schipholtaxi schipperhof schroederhuis
schuilplaats schuldhulpmaatje schuldinfo schutse scorlewald scp sdw seatsandsofas selfcare senseo sensodyne sensotec senzer sepa septimius
servatiuswonen servicewonen sgc sgj shoeby signia sigvaris silverein silverrade simonlevelt singelgasthuis siriz sius sjg sjgweert skechers skgz skipr
skovo skyradio slachtofferfonds slagharen sligro slimmethuis smithnephew smo sns snsbank snuffelmug sociaalplein sociaalteam sociom sociusmd sodm
solcon sonos sophiakinderziekenhuis sovee spaarnegasthuis spaarneziekenhuis specifika specsavers speeddate spelderholt spierziekten spijkerbosch
spirithulp spoorzoeker spraypay sprengeland springplank springplank013 sprite spw squishmallow squishmallows ssh sshxl stadgenoot stadholland
stadlander staedionnl stannah starbucks starleaf stayokay sterkhuis stichthage stichtingdownsyndroom stichtingleergeld stichtingplotsdoven
stichtsewonen stimenz stimulansz stomavereniging stroomz studentsplus subway suite4 summacollege sunedziekenhuis sunenz sunlight sutfene svbpgb swirl
swisssense swiz swmeerwerk swon swv symfora syncasso synergosz syntein synthon syntus szw tablis tabliswonen tafeltjedekje takko taksi talantgroep
talis talpa tampax tandemtslim tanteloes tarcisiusschool tavara tavarolstoel taxicentrale tbvwonen tcrotterdam techem techniekcollege tefal
telegraafnl telfort tenzinger tergooimc terre terstal terweel terwille teylingereind thebewijk thedinghsweert therapieland thius thuasne thuisarts
thuisgoed thuisinlimburg thuisvester thuiszorgwinkel thuyn thyssen thyssenkrupp tibber tiemgroep tiendplein tikkies tinder tintenwelzijn tiwos
tkelevator tno tnt tobii tobiidynavox toeslagendienst tomin top1toys topaaz topicus topro toverland toychamp transavia transdev transvisionnl
traversegroep treantziekenhuis trekpleister trevveltaxi triada triaspect triasweb trimenzo trinitas triobike triodosbank trionic triora trivire
trubendorffer trudo trunkrs tsngroep tuchtcollege tudelft tuinland turien tussenvoorziening tweakers tweesteden twentevallei twitch tyltylcentrum
tzorgthuis ubuntu ucenter uggs uht umcutrecht umczorgverzekering unicumhuis unienkbo uniqlo unit4 unit4cura unitedconsumers univerechtshulp unox uov
upc upliftraplift userx usolve uva uwoon uwvwerkbedrijf valeriuskliniek valkenheide valkenhof valleilijn vandebron vanharen vapiano varitex varodem
vechtdalwonen vechthorst vegrorolstoel veiligheidshuis veiligthuis velison velthuiskliniek venco ventus verian vershuys vervoerscentrale vesteda
vestingfinance vfp viaplay viave viavervoer viber videoland vidomeswonen vierbeek viersprongkliniek viertaal vigere vincentiuskring vincere virenze
visiolab visioschool vitaminstore vitensnl vitreejeugd vivantesouderen vivare viverion vivisol vivre vlietland vngnl vnn vnog voedselbank
voedselbanken voetmax vokk volandis volckaertgroep volksbank volksbelang volkshuisvesters volkshuisvesting volkshuisvestingarnhem vomar vonnkzorg vpro
vraagwijs vraagwijzer vredehof vrhm vrijbeleven vrijborg vrr vsop vsopunt vuamsterdam vughterstede vumc waalboog waardwonen walibi warmande
waterbedrijf waternetnl waterwegwonen webcamconsult webex weenerxl wegwijsplus welbions welkoop welwonen welzijnbergen welzijnszorg welzin welzorgnl
weriant werkplaats werkplein werkpro werksaam werkse wero weseedo westfalen westfalenmedical westfriesgasthuis westlandinfra wezo whatsap whereby
wiardi widex wiekslag wierdenborgh wijdewereld wijngaerd wijzijnmind wilhelminaziekenhuis windesheim winncare wittepoel wjp wkz wmd wml wmoned
wmoradar wmotaxi wnl wodc woenselse woenselsepoort woezel wonenbreburg wonenlimburg wonenplus wonenvierlanden wonenzuid woningnet wonion woonbedrijf
woonborg wooncompagnie wooncompas woonexpress woonforte woongoed wooninvest woonkracht10 woonkwartier woonlinie woonmensen woonmere woonnet
woonnetrijnmond woonpalet woonpartners woonplus woonservice woonstade woonstichtinglente woontij woonveste woonvizier woonwaard woonwenz woonzorgnl
woortblind wordfeud wsd wsp wvs wza wzh wzu xiaomi xonar xpert xs4all xtra xtrazorg yakult yarden yesway yets yidatz yoep youturn ypsomed ypsopump
ysis yuverta yvoor zaaksysteem zaam zaansmc zadkine zalandolounge zanussi zapp zappelin zaurus zayaz zcnvervoer zeeuwland zeeuwsezorg zelfregiecentrum
zenya zenzez zieso ziggosport zilliz zilverenkruis zinl zonboog zonmw zonnebloemschool zonnehuis zonnehuizen zonneplan zonnestraal zooplus
zorgbedrijven zorgbelangfryslan zorgcentrale zorgcontact zorgenzekerheid zorggroepsint zorginstituut zorgmaatje zorgmies zorgned zorgplein zorgportaal
zorgsaam zorgstem zorgthuis zorgvervoer zorgverzekerlijn zorgvisie zorgvraag zorgzekerheid zowonen zuidoostzorg zuidwestzorg zuyd zwarevan zwitsal
zwolsepoort revant noorderbreedte disneyland inforsa livio pelita norschoten dianet leviaan allevo querido portero topdesk zorgdomein puntzorg topaz humanitas ipse kentalis koraal pergamijn severinus sglvg stevig talant tragel triade vanboeijen zideris zozijn zonnebloem reinaerde reakt rivierduinen siza sherpa syndion swzzorg sovak sdw raphaelstichting prisma philadelphia orion omring odion noordwest middin lunet leger lentis levvel kwintes karakter karuur jados horizon hartekamp gemini fact esdege estinea elkerliek dok4 dichterbij dewaerden deforensische cosis cavent boba bijzonderwonen bartimeus aveleijn asvz arduin antes anders amarant altrecht allevo alliantie ambelt
guldmann thevea vermeiren arjo peltor ligtvoet sopur molift jenx smartcrutch sowecare brocacef drager abena aveleyn constandse merwelanden kannerhuis raamwerk emiliehoeve metggz breburg woelwijck reggeland tmz markenheem swellengrebel brentano woonzorggroep shdh cardia saffier eykenburg swinhove aveant riethorst annaklooster savant joriszorg oro vogellanden beatrixoord tolbrug trappenberg kompaan prokino schakenbosch harreveld salus breidablick christophorus zorggoed ravenhorst viazorg svrz curamus dynavox wazo wfz rlz lichtmis
lyndensteyn slingedael lareb zoov werkzaak streetcornerwork veldwijk blijfgroep victas propersona arkelgroep triversum gelderhorst zorgstroom
innoforte liemerije leveste vredewold westerholm careander oroflex sonneburgh privazorg jenswelzorg ergoflix kymco minstrel carendo haverich triride batec
wolturnus tunstall libernet verklizan irisbond minispeak brailleregel humanware dolomite trustcare salude swapfiets vion maclaren bugaboo kimberly-clark
kangoo berlingo transporter vivaro trafic ducato doblo jumpy yaris aygo picanto twingo prius schiphol snoezelhuis lpggz skaeve huse
comensha honskamp bennemastate haarmonie
eennacoma boeijenoord noorderhof gucci taxbus compaen meerra wiesje fokuswoning
`
  .trim()
  .split(/\s+/)
