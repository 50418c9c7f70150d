/** Medicines, food, dressings, aids and devices by name or brand. Small letters, no diacritics. From general knowledge. */
export const keptMedicines: readonly string[] = `
aantrekhulp abasaglar abilia abiraterone abriflex abriform abstral acarbose accofil accolate accupril acetylcysteine aciclovir acipimox acitretine
aclasta acticoat actiq actonel actrapid actreen adalat adapaleen adl adport aducanumab advagraf advantan aerius aerochamber aerodeken afebryl afinitor
aflibercept afo afos agomelatine aimovig aircon airfit airflusal airsense airstacken airstacking airtex ajovy akineton alarmhanger albendazol
aldactone aldara aldomet aldurazyme alemtuzumab aleve alfacalcidol alfuzosine alginaat alginaatverband alglucosidase alimemazine alirocumab allergodil
allevyn allopurinol allora almotriptan alova alphagan alternating alvesco amantadine ambrisentan amfexa amgevita amikacine amiloride aminofylline
amiodaron amisulpride amorolfine anakinra anamix anapen anastrozol anatensol ancora androcur androgel anidulafungine antabus antidecubituskussen
antidecubitusmatras anusol apidra apomorfine applix apremilast aprepitant aprovel aquacel aranesp arava arcoxia aricept arimidex arixtra
armondersteuning arnica aromatherapie artane arthrotec asacol asasantin ascal asenapine asmanex aspart assistentiehond atacand ataluren atarax
atenolol ativan atomoxetinehcl atrovent attends aubagio aurorix autohaler avamys avastin avelox avodart avonex ayura azelastine azilect azitromycine
azopt b1 b12 babyhaler baclofenpomp bactigras bactrimel bactroban badlift badplank ballendeken ballonneren balloon bambix baqsimi baricitinib basaglar
baxterrol baxterrollen baxterzakje beclometason becotide bedhek bedhekken bediol bedonderlegger bedrocan bedverhoger beeldloep beenzak bekkenbodem
bellenunit belmat benazepril benepali benralizumab benzbromaron benzocaine benzoylperoxide bepanthen berodual berotec bestic betadine betaferon
betahistine betamethason betaserc betaxolol betmiga betnelan bevacizumab bewegingsmelder bezafibraat bezalip biatain bicalutamide bicros bigmack
bijtketting biktarvy bimatoprost biofeedback bioness biperideen bisacodyl bisolvon blaasspoelen blaasspoeling blindegeleidehond bloedsuikermeter
boardmaker bodysock bonebridge bonviva bortezomib bosentan botoxinjecties botulinetoxine brailleleesregel brava breas breezhaler breezy bricanyl
brilique brimonidine brineura brintellix brivaracetam briviact brivumen bromazepam bromocriptine bronchostop brotizolam brufen bubbelbuis bubbelunit
buccolam bumetanide buprenorphine burinex burosumab buscopan buspar butrans butylscopolamine byannli bydureon byetta cabergoline cad cadd caelyx
cafergot caffeine calci calcichew calcipotriol calcitriol calciumcarbonaat calmurid calogen camaps canagliflozine cancelling canesten cannabidiol
capoten captopril carbachol carbamide carbidopa carbimazol carbocisteine cardura cariprazine carvedilol caspofungine catapresan cath cavilon cbd
cefalexine cefazoline cefotaxim ceftriaxon cefuroxim celebrex celecoxib celestone celexa cellcept cerave cerazette cerezyme cerliponase certolizumab
cetirizine cetomacrogol champix chek chew chewelry chewigem chlooramfenicol chloordiazepoxide chlooroquine chloorpromazine chloorprotixeen
chloortalidon cholecalciferol cholestyramine ci'er cialis ciclesonide cimetidine cimt cimzia cinnarizine cipralex cipramil circadin cisapride
cladribine claritine claritromycine cleg clemastine clenil clexane clindamycine clinutren clobetasol clomifeen clonidine clorazepaat clos closomat
clotrimazol cloudcuddle cloxacilline clyssie cochleair codipront colecalciferol colesevelam colofort colostoma combivent combodart comfeel
communicatiebord communicatiepaspoort compressiekousen comtan concentrator concor condoomkatheter consta constella constraint contin control conveen
convulex copaxone corbilta cordarone core coricidin cortef cosentyx cosmopor cosopt cotrimoxazol cough coughassist coupeermedicatie coversyl cozaar
cpapmasker cr crdl creon crestor cromoglicinezuur crysvita cubison cubitan curera cutimed cyanocobalamine cyclizine cyclofosfamide cyclopentolaat
cyklokapron cyproteron cystagon cytarabine cytotec d3 dacarbazine daflon dafo dafo's dagklok dagplanner dagravit daisyspeler daivonex daktacort
daktarin daktozin dalacin dalmadorm dalteparine dampo dantrium dantroleen dapson daraprim darbepoetine daridorexant darifenacine darmspoelen
darmspoeling darolan darwing dash davitamon dayboard dayclock dbs deanxit decanoas decapeptyl degarelix degludec dehydrobenzperidol demeclocycline
dementieklok denosumab depamide depend depo depronal dermolin dermoval dermovate descovy desitin desogestrel detemir detrusitol dexamfetaminesulfaat
dexcom dextromethorfan diacetylmorfine diacomit diamicron diasip diazoxide dicloxacilline dicynone dienogest differin differine diflucan digitoxine
dihydrocodeine diltiazem dimeticon dimetindeen dinoprost diosmectiet diovan diprosalic diprosone dipyridamol disipal diskus disopyramide distigmine
disulfiram ditropan dnage dobutamine docetaxel dogmatil dolfijnsimulatie dolfijntherapie dolphin dolphinmatras domperidon donanemab dormicum dornase
dorzolamide dostinex dotarizine douchebrancard douchestoel douchewagen douchewc dovobet dowing doxazosine doxepine doxorubicine dr draaischijf
dramatherapie dreamstation dreamwear drempelhulp drempelhulpen dridase driewieler driewielfiets drinkvoeding dronedaron droperidol druktherapie
drynites dulcodrops dulcosoft duocal duoderm duphalac duphaston dupilumab dupixent durogesic dutasteride duvyzat duwrolstoel dydrogesteron dymista
dynavox dysport easyhaler easyrider eater ebastine ecalta echinaforce echogeleide ecologic eculizumab edaravon edero edoxaban edronax eetapparaat
eetrobot efavirenz effentora efgartigimod efient efix efudix eifelkruk elaprase eldepryl eletriptan elidel eligard ellaone elleboogkrukken ellipta
elocon eltroxin embrace emconcor emend emerade emesafene emfit emgality emla emoclot empagliflozine empatica emselex emthexate emtricitabine
enkelvoetorthese enoxaparine enstilar ensure ensureplus entacapon entecavir entresto entyvio envarsus enzalutamide epicare epihunter epinefrine epipen
eplerenon epoetine eprex equasym equitherapie erelzi erenumab ergocalciferol erytromycine esbriet esketamine eslicarbazepine esomep esteem estradiol
estring estriol estrofem etalpha etanercept ethambutol ethosuximide ethymal etomidaat etonogestrel eucardic eucerin eucerine eucreas euron everolimus
evista evo evorel evos evra evrysdi excedrin exenatide exforge exjade express exufiber eylea ezetimibe ezetrol f5 fabrazyme famciclovir famotidine
fampridine fampyra fantomalt fasenra felbamaat felodipine femara fenfluramine fenistil fenobarbital fenofibraat fenoterol fentanylpleister fenytoine
ferinject fero ferrofumaraat ferrogradumet fesoterodine fexofenadine fiasp fidget fidgets fidgetspinner fidgettoy filgrastim fill finerenon fingolimod
finimal fintepla firmagon fixomull flagyl flaminal flecainide flexbroekje flexima flexpen flitsbel flixonase flixotide flocare flomax florinef
floxapen fluanxol flucloxacilline fluconazol fludex fludrocortison flufenazine fluimucil flunarizine flunisolide flunitrazepam fluorouracil
flupentixol flurazepam fluspirileen flutamide fluticason flutiform folavit fondaparinux foradil forlax formoterol forsteo forticare fortimel
fortimelcompact fortini forxiga fosamax fosavance foster frebini fremanezumab fresubinprotein frisopep fucidin fucithalmic fultium fun2go furabid
furadantine fusidinezuur fycompa fysiologisch g6 g7 gabitril galcanezumab galileo galvus gammanorm ganfort gardasil gastrostomie gaviscon geberit
gehoorapparaat gehoorapparaten gehoorbescherming gehoorkappen geleidehond gemcitabine genium genotropin gentamicine genuair gewa gilenia gilenya
gipsspalk glargine glatirameer glibenclamide glijlaken glijzeil glivec glucagen glucagon glucerna glucobay glucophage glucosemeter glyceryltrinitraat
glycopyrronium golimumab goodnites goserelin gotalk gowing gradumet granisetron grid grid3 griseofulvine guanfacinehydrochloride guardian gutron
gynodaktarin gynoxin halcion haldoldruppels halliwick hamamelis handbiken handenteam handi handihaler handspalk hartwalker havrix hcl hct hexacima
hibiscrub hickman hippotherapie hirudoid hoestmachine hoggi honingzalf hooglaagbed hooikoortstablet hoortoestel hoortoestellen housemate hulio
hulphonden humalog humantechnik humulin humuline hyaluronzuur hydergine hydralazine hydrochlorothiazide hydrocobamine hydrocoll hydrofiber hydrofilm
hydrokinine hydromorfon hydroxocobalamine hydroxycarbamide hydroxyzine hygroton hyoscine hypnomidate hyqvia hyrimoz ibandroninezuur ibuprofenlysine
idacio idarucizumab idealwindsel ilaris ileostoma iloprost imap imatinib imigran imiquimod imitatietherapie immunoglobulinen imodium implanon imraldi
imuran inadine indacaterol indapamide indometacine inegy infatrini inflectra inflixi infliximab infuuspomp inhibin innohep innovar innowalkpro
inovelon inspra instanyl instillagel insulatard insulinepen insulinepomp insuman intrasite intuniff invega invokana irbesartan irinotecan irypump
isoniazide isoptin isordil isosorbide isosorbidedinitraat isosorbidemononitraat isosource isotretinoine ispagula itb itraconazol ivabradine ivacaftor
ivermectine ivig ixekizumab jaeco janumet januvia jardiance jaws jay3 jaydess jejunostomie jelonet jevity jext jinarc jodiumoplossing kafo kaftrio
kalenderklok kaleorid kaliumchloride kaltostat kalydeco kamillosan kangaroo katheterzak kauwketting kauwkettingen kayserbed kentera kernwoordenschat
kestine ketanserine ketensin ketocal ketoconazol ketoprofen ketotifen kevo key keytruda kimba kinbediening kinbesturing kindergries kinecteam kineret
kinova kisqali klacid klankschaal klean kleurenklok kliogest klyx knoppenkast knuffelrobot koelzalf kogeldeken kraaltjesdeken kuschall kuvan kwikpen
kyleena kytril kytrill l300 laagbed labetalol lamisil lamivudine lanettecreme lanettezalf lansoprazol lantus lariam lasiletten lasix latanoprost
latuda laxatract laxeerdrank laxeermiddel lcp lecanemab leckey leesregel leflunomide legendal lekovit lemtrada lendormin leqembi lercanidipine lerdip
letrozol leucovorine leukopor leuproreline levemir levitra levobunolol levocarnitine levocetirizine levofloxacine levomepromazine levonorgestrel
levosimendan lexotanil liberty libre2 libre3 lichttherapie lidocainepleister lightwriter likorall lille linaclotide linagliptine liner linezolid
lioresal lipitor liraglutide lisdex litarex lithiumcarbonaat lithiumcitraat livial lixiana lixisenatide locoid loepbril lofric logic lokomat
lomitapide loopbrug looptrainer loprazolam lopressor loprofin loratadine lormetazepam losartan losec loxapine lucentis lucovitaal lucrin luierbroekje
lumigan lumis lustral lymecycline lynparza lysodren lysomucil lyumjev m3 maalox maasalong mabthera macrogolum magnesiumcitraat magnesiumhydroxide
magnesiumolie magnesiumoxide magnide makaton malarone manidipine mannose maprotiline marcoumar mavenclad maviret maxalt maxijul mayzent mebendazol
meclozine medicijndispenser medido medidoos medihoney medikinetcr medipore mediven medrol medroxyprogesteron mefenaminezuur megestrol melatan
melatoninetabletten melgisorb meloxicam melperon memoplanner menalind mepilex mepitel mepolizumab mercaptopurine meritene meropenem mesalazine
mesitran mestinon metamizol metamucil metformax methyldopa methylergometrine methylfenidaatr methylin methylnaltrexon methylprednisolon metoclopramide
metoject metolazon metoprololsuccinaat mezavant mianserine micardis mickeybutton miconazol microgynon microlax microlaxklysma micropaque micropore
midazolamneusspray midodrine milestone mimpara mindexpress minibutton minimed minirin minocycline minoxidil minrin mirabegron mirapexin misoprostol
mixtard mobility moclobemide modafinil moderma modigraf modiodaal modiodal mogadon molaxole moli molicare moliform molimed molnupiravir mometason
monofer monogen montelukast morfinepomp morfinesulfaat motilium motomed mounjaro moventig movicox moviprep moxifloxacine moxonidine mscontin mtx
mucodyne multaq multifibre mupirocine muziektherapie mycofenolaat mycostatine myfortic myozyme mysoline nabilon nabumeton nachtspalk nachtzak
nadroparine naglazyme nalmefeen naloxegol naloxon naltrexonhydrochloride nanogam naproxennatrium naramig naratriptan narcan nasacort nasivin nasonex
natalizumab natriumfluoride natriumoxybaat natriumpicosulfaat navelbine navina neater nebido nebilet nebivolol needling neocate neoral neotigason
nepro nervus ness nethol netti neulasta neupogen neupro neurobion neurontin neusmaagsonde neussonde nevirapine nexavar nexium nexplanon next nexthaler
nexviazyme nicorette nicotinell nicotinezuur nifedipine nightwatch nimodipine nimotop niquitin nitrazepam nitrendipine nitrobaat nitrolingual
nivolumab nizoral noctamid noise nolvadex noodmedicatie nootropil nordazepam norditropin norethisteron norfloxacine norgalax norit norlevo normatens
normison norvasc noscapine noscasan novasource novofem novolizer novomix novonorm novopen novorapid novynette nozinan nucala nulojix nurofen
nusinersen nutilis nutramigen nutrilon nutrini nutrinidrink nutrinimax nutropin nuvaring nvs nxt nystatine nyxoid obeticholzuur ocrelizumab octagam
octenilin octenisept octreotide oestrogel ofatumumab ofloxacine okselkrukken olbetam olmesartan olmetec olopatadine olumiant olvarit omalizumab omega3
omgevingsbesturing omnic omnipod onasemnogeen onbrez onderlegger onetouch onglyza onivyde onrusthekken oogbesturingscomputer oorstukje opatanol opdivo
oplafiets oprijplaat opsite opstaphulp opsumit optiflow oracea oramorf oramorph orcam orfadin orfidal orgalutran orgametril orgovyx orkambi orlistat
ornithine orphenadrine orthese orthica oseltamivir osmolite ospolot otalgan otezla otoplastiek otoplastieken otrivin otrivine ovestin oxaliplatine
oxandrolon oxepa oxis oxybutynine oxycodone oxycodonhydrochloride ozanimod ozurdex paardentherapie pac pacer paclitaxel palexia paliperidon palladon
pamidroninezuur pamorelin panadol pancreatine panthera pantozol pants pantys papaverine paracof pariet parlodel parnate paro parsabiv paxene paxlovid
pdm pecfent pediasure pegasys pegsonde pej pembrolizumab penciclovir penfriend pentasa pentoxifylline peptamen pepti perampanel pergolide peristeen
permax persantin personenalarmering pethidine pevaryl phenprocoumon phenyldon physiomer picc piccline picoprep picto picto's pictobord pictoplanner
pictosets pillendoos pimecrolimus piperacilline piracetam pirfenidon pitolisant pizotifeen plafondlift plafondliften plaquenil plaswekker plavix
plegridy pleinvue plendil plukpak pmkt podofyllotoxine polaramine polsalarm polymem ponesimod ponto popit portacath posaconazol posteybed postoelemmer
povidon powerlink praatapparaat pradaxa praluent pramipexol prasugrel praxbind praziquantel pregestimil prep prevalin prevenar primapore primidon
primolut primperan pristiq privigen procainamide procoralan procysbi prog progeo prograft progynova prolia proloquo proloquo2go promocard prontosan
propecia propofol propylthiouracil proscar proshield prosource protac protagent protamine prothesekoker prothiaden protifar protopic provera
prucalopride prunacolon psyllium pulmicort pulmozyme puma purol pyrazinamide pyridostigmine pyrimethamine qalsody qlaira questran qufora quickie
quinapril quinidine qutenza quviviq qvar qwiek r82 rabeprazol radicava raloxifene raltegravir ranexa ranibizumab rapamune rasagiline reagila rebif
reboxetine rectiole rectioles redressiegips reductil refusal regaine relistor relpax relvar remdesivir remicade remsima renagel renasys renilon rennie
repaglinide reparil replagal requip rescue resolor respifor respimat retrovir revatio rezolsta rheo rhinocort rhinospray rhombo ribavirine rifadin
rifampicine rifaximine rifton rilutek riluzol rimegepant ringleiding rinvoq risankizumab risdiplam risedroninezuur ritaline ritonavir rituximab
rivastigminepleister rizatript rizatriptan roaccutane roactemra robinul rocaltrol roho rolbord rollbord rollz rolstoelfiets rolstoelplank rosidal
rosuvastatine rosuvastatinecalcium rotigotine roxitromycine rubifen rufinamide ruggenmergstimulatie rupatadine rybelsus sabril sacubitril safetybed
safinamide salazopyrine salmeterol salofalk sandimmun sandomigran sandostatine sandoz saphris sapropterine sarastedy saridon sativex saxagliptine
saxenda scalamobil scheurpak schuimverband scig sclera secukinumab seebri selegiline selokeen semaglutide seni sensopad sensormat sensotimer sensura
serbed seretide serevent sherborne shockwave sialanar sibelium sifrol sildenafil silodosine simeticon simplus simponi sinaspril sinemetcr sinequan
singulair sintjanskruid sintrom sintrommitis siponimod sirolimus skutmobiel skyrizi slenyto slide sling smartdrive smoothfood snoezelbad snoezelkamer
softform solgar solian soliris soloapparatuur solostar solu somatuline sondevoedingen soolantra sorafenib sorbact sorg sorgrolstoel sotacor sotalol
souvenaid spasmomen spasmoplex spc speedicath speltherapie sperti spiolto spiramycine spiriva spironolactone sportrolstoel spraakcomputer
spraakcomputers spravato spuitpomp squease squeezie squeezy stalevo stalift stediril stedy stelara stellar stepbystep steri steristrip steunbeugel
steunkousen steunkussen stilnoct stiripentol stomahesive stomapasta stomaplaat stomazak stomazakje strensiq strepsils stressballen stromectol
strumazol stugeron suboxone subutex sucralfaat sudocrem sufentanil sufentanyl sugammadex sulfasalazine suliqua sulpiride sulthiame sultiam sunitinib
supportan suprapubisch suprapubische suprasorb suprefact surgipad surmontil survimed swifty sycrest symbicort symbyax symkevi symmetrel synacthen
synagis synapause synthroid systen tacrolimus tadalafil talkback taloxa taltz tambocor tamiflu tamoxifen tandemfiets tangle tapentadol targinact
tarivid tarka taststok tavanic tavegil tavor tazocin tegaderm tegretolcr telfast telmisartan temgesic tempur tenalady tenaslip tenofovir tenormin tens
tentbed tepezza terazosine terbinafine terbutaline teriflunomide teriparatide testim testogel tetrabenazine tetracycline theofylline theolair theranal
theraplay thevo thiamazol thicken thickenup thiotepa thomashilfen thymoseptine tiagabine tiapridal tiapride tibolon ticagrelor ticlopidine tielle
tijgerbalsem tilband tildiem tilite tillmat tilmat tilmatten timetimer timetimers timolol timoptol tinzaparine tiotropium tirzepatide tobii tobradex
tobramycine tocilizumab tofacitinib tofersen toiletstoel toiletverhoger tolbutamide tolcapon tolperison tolterodine tolvaptan tolvin tomatis topicorte
toplexil toradol torasemide totaalcommunicatie touchchat toujeo tovertafel toviaz tracleer trafloxal trajenta tramagetic tramal trandate trandolapril
tranexaminezuur transipeg translarna transportrolstoel transtec tranxene tranylcypromine trapkar traplift trapliften travatan travoprost trazolan
tresiba tretinoine trevicta triamcinolon triamtereen trianal triazolam trihexyfenidyl trikafta trilogy trilplaat trilwekker trimetazidine trimethoprim
trimeton trimipramine trinordiol trippelstoel triptorelin triquilar trisporal triumeq tropicamide trospium trulance trulicity trusopt truvada truxal
tryptizol tubifast tubigrip turbuhaler twinrix twion tysabrie uierzalf ulcogant ulipristal ultibro ultomiris ultracet uniprazol upadacitinib urapidil
urgoclean urgotul urgotulssd urifoon urisheath urispas urostoma ursochol ursodeoxycholzuur ursofalk ustekinumab utrogestan vac vactherapie vagifem
vagus vaktherapeut vaktherapie valaciclovirum valcyte valdispert valdoxan valganciclovir valproinezuur valsartan valsartanum vapro vardenafil
varenicline vaselinecetomacrogol vedolizumab velcade velotab venofer venofundin verblijfskatheter verdikker verdikkingsmiddel verkazia vermox
verpleegbed versatis verzwaringsdeken verzwaringsvest vesanoid vfend vibativ vibrabel vicair vicks victoza viekirax vierpoot vierpootkruk vigabatrine
viibryd vildagliptine vimizim vinblastine vincristine visitaal vitaflo vivomixx vns voedingspomp voiceover volcolon volibris voltaren volumatic
voorzetkamer voriconazol vortioxetine vosoritide votubia voxzogo vydura vyvanse vyvgart wakix walkaide wandbeugel warmwaterbad wash watch watchminder
webbox weekdoos weekplanner wellvone widgit wiebelkussen wietolie winclove wisselligging wobbel woonhuislift xadago xagrid xalatan xeljanz xenazine
xenical xeomin xeplion xgeva xifaxan ximovan xl xolair xospata xr xtandi xultophy xyrem xyzal yentreve zaditen zalasta zaldiar zaleplon zanidip zantac
zavedos zebinix zelapar zeldox zelitrex zeposia zestoretic zestril zetuvit ziagen zineryt zinkolie zinktabletten zinkzalf zippie ziprasidon zithromax
zitromax zitsysteem zocor zoladex zoledroninezuur zolmitriptan zometa zomig zonegran zonisamide zoomtext zorgpak zovirax zurampic zuurstofcilinder
zuurstofconcentrator zuurstoffles zweedse zweedseband zwitsalzalf zyban zydelig zykadia zyloric zypadhera zyrtec zytiga zytram
nortrilen clopixol semap risperdalconsta seresta remeron tofranil inderal
`
  .trim()
  .split(/\s+/)
