/**
 * Conditions that are named after a person or place or have no Dutch word, tests, treatments and medicines. Small
 * letters, no diacritics. From general knowledge.
 */
export const keptConditions: readonly string[] = `
aarskog abilify aicardi alexander alport alstrom alzheimer angelman apert arnold asperger bardet barth bartter batten becker behcet benson biedl binswanger bloom
bourneville brugada buerger burkitt canavan castleman charcot chiari chromosoom cockayne coffin cohen cornelia costello cowden creutzfeldt crohn crouzon
cushing danon dandy dravet down duchenne dupuytren duane edwards ehlers danlos eisenmenger fabry fanconi fallot farber floating friedreich fragiele fraser gaucher gerstmann
gilles gilbert goldenhar graves guillain barre hashimoto hirschsprung hodgkin horner hunter hurler huntington jakob jacobsen joubert kabuki kallmann kanner
kawasaki kearns kleefstra klinefelter koolen korsakoff korsakov krabbe landau kleffner leber leigh lennox gastaut lesch nyhan lewy leydig lowe lyme lynch
machado marfan marie meniere menkes milroy moebius mobius morquio moyamoya muckle mcardle nager niemann pick noonan ohtahara osgood paget pallister parkinson
patau pena perthes peutz phelan mcdermid pierre robin pitt hopkins poland pompe potocki lupski prader willi proteus rasmussen raynaud refsum rett reye
robinow rubinstein taybi russell silver sanfilippo scheuermann seckel silver sjogren smith magenis lemli opitz sotos stargardt steinert stevens stickler
still stokes sturge weber sudeck sydenham takayasu tay sachs tourette treacher turner usher wagr waardenburg wallenberg weaver wegener
werdnig hoffmann west whipple williams beuren wilson wolf hirschhorn wolfram zellweger kinsbourne ullrich bethlem pearson marshall
burnout covid corona mrsa sarcoidose fibromyalgie lupus narcolepsie als ms sma sca hsp cmt cidp psp msa ftd dlb cadasil melas nf tsc pku mld ald
wais wisc wppsi ados adir vineland bayley mocha moca mmse camdex barthel katz braden snaq cbcl scl honos sdq zit rom gas vas epworth care-nl interrai
triple emdr cgt act mbt dialectische schematherapie floortime aba teacch pecs totale snoezelen pmt eigenkracht signs safety wrap herstelacademie lacct lacks
abatacept adalimumab humira enbrel alendroninezuur alprazolam xanax amlodipine amoxicilline augmentin apixaban eliquis atomoxetine atorvastatine azathioprine
bisoprolol budesonide buprenorfine bupropion wellbutrin buspiron camcolit candesartan carbasalaat ciprofloxacine clomipramine anafranil clonazepam clopidogrel
codeine colchicine concerta dabigatran dapagliflozine depakine desloratadine desmopressine dexametason dexamfetamine tentin diclofenac digoxine dipiperon
donepezil dulaglutide duloxetine cymbalta dulcolax efexor enalapril epidiolex escitalopram lexapro esomeprazol ethinylestradiol etoricoxib exelon fluvoxamine
fevarin fosfomycine fragmin fraxiparine furosemide galantamine reminyl glimepiride gliclazide haldol hydrochloorthiazide hydrocortison imipramine imovane
intuniv guanfacine kesimpta keppra kenacort lamictal lactulose levodopa madopar sinemet levothyroxine thyrax euthyrox lisdexamfetamine elvanse lisinopril loperamide
lurasidon macrogol movicolon mebeverine memantine ebixa metoprolol metronidazol mirena naltrexon naproxen nitrofurantoine nortriptyline ocrevus omeprazol ondansetron
orfiril oxcarbazepine trileptal oxynorm oxycontin ozempic pantoprazol penicilline perindopril phenytoine diphantoine pimozide orap pipamperon pravastatine priadel
prednisolon promethazine propranolol ramipril ranitidine rilatine rivaroxaban xarelto rivastigmine ropinirol salbutamol ventolin simvastatine sitagliptine
solifenacine spinraza zolgensma spironolacton stesolid sumatriptan tamsulosine tecfidera temesta topiramaat topamax trazodon trisenox tysabri valaciclovir
vancomycine verapamil vesicare vimpat lacosamide warfarine acenocoumarol fenprocoumon wegovy zofran zolpidem zopiclon zuclopentixol cisordinol bezitramide
nutridrink fresubin sondevoeding nutrison tena abena hartmann coloplast hollister peg mickey button bipap cpap airvo innowalk
10mlt 22q11 22q11.2 22q11ds 30.4 6mlt 6mwt aagenaes aase abas abcde abetalipoproteinemie abft ablatio acanthamoeba acanthocytose achalasie
achondroplasie acidemie acromegalie acropathie acusticusneurinoom adamantiades adenoiditis adenomyose adnp adrenoleukodystrofie adrenomyeloneuropathie
aerofagie afakie afonie agammaglobulinemie agnosie agorafobie ahdc1 akathisie akinesie aldrich alexithymie algodystrofie alkaptonurie alsfrs amaurose
amd aml amps amyloidose androgeenongevoeligheid angio angiodysplasie angiokeratoom angststoornis anhedonie aniridie ankrd11 ankyloserende anofthalmie
anosmie anosognosie anticonceptie antifosfolipidensyndroom antley aortadissectie apd aphasie aplasie appendectomie aq arachnoiditis areata arfid
arginase arid1b arrp arteriitis arthritis arthrodese arthrogryposis arthropathie artrogrypose ascites asfyxie aspergillose asrs astereognosie
astrocytoom asxl3 ataxia atelectase athetose atresie autismespectrum auts2 av avl avn avpd avpu balanitis bannayan bariatrie basaalcelcarcinoom
basedow bbs bdd bdi beckwith beenmergtransplantatie belly bends bepp besnier bielschowsky bixler blackfan bladderscan bladderscannen blefaritis
blefarofimose blefarospasme bloedspiegel blount bohring borjeson bot2 bovenbeenamputatie bppd bppv brachydactylie brachyplexusletsel bradycardie
bradykinesie branchio brca brca1 brca2 breakage bronchiectasie bronchiolitis broncholitis bronchoscopie brucellose bruxisme bse bsi bsid bulimia
bullosa bvftd byler cabg cachexie cacna1a calcinose callosotomie camurati candidiasis capd capsca car carcinoid cardiomyopathie cardioversie
carpaletunnel cas2 cataplexie cavernoom cdi cdkl5 cdt celf cell cerebellair cerebrovasculair cfcs cft chagas chalazion chd2 chd7 chd8 chediak
cheilitis cheiloschisis chemotherapie cholangitis cholecystectomie cholecystitis cholelithiasis cholestase cholesteatoom chondromalacie chondrosarcoom
choroideremie chotzen chromosoomafwijking chylothorax cll clostridium clozapinecontrole clubfoot clusterhoofdpijn cmai cml cmv colitis collitis
coloboom colonoscopie compassietraining comprehensive conductiestoornis congenita connective contracturen conversiestoornis copm cortico corticobasaal
coxartrose cpg craniosynostose craniotomie cri criduchat cries croup crp crps cruris cryptorchisme csi ctnnb1 cts ctscan cvi cvs cyclothymie
cystenieren cystinose cystinurie cytomegalie dacryocystitis darier dcd dddx3x ddx3x decubituswond deletiesyndroom denys dependency derealisatie
dermatillomanie dermatomyositis desmoid devic dexa dexascan dgi dgt diafragmaparese diastase didmoad diepveneuze digeorge discectomie disdat
diverticulitis diverticulose doose drash drpla dsdl dsvh dtvp dubowitz dunnevezel dunnevezelneuropathie dvt dwarslaesie dwarsleasie dyrk1a dyschezie
dysfasie dysforie dysgrafie dyshidrose dyskeratosis dysmelie dysmorfe dysmorfofobie dystonie dystrofia dystrophie dysurie ebstein echocardiogram
echografie ect ectodermale ectropion edacs ederna edic edizcq edomah edomed edss eft egfr egpa ehmt1 emg empyeem emv encefalomyelitis encopresis
endometritis enteritis enterocolitis entropion enuresis eosinofiele epicondylitis epidermolyse epidermolysis epididymitis erb ercp ergometrie
erysipelas erythema erythromelalgie esofagitis esotropie esseon etv ews exoftalmus exoom exoomsequencing exotropie facialisparese fahr fai fasciitis
fascioliasis fascioscapulohumerale fasd fast fees felty feno fenylketonurie feochromocytoom ferritine ffrp fft fibrodysplasia fibromyalgi fibrosarcoom
fimose flacc fnd fns fodmap folliculitis forssman fotofobie foxg1 foxp1 foxp2 fraxe frenchay friderichsen frs fshd ft4 ftlad ftt fundoplicatie
fungoides furunkel fxtas gad7 galactosemie gastricbypass gastro gastroparese gastroschisis gcs gds gehoorverlies gezinstherapie gfi gfr ghb gigantisme
gitelman glioblastomen glioom globus glomerulonefritis glossitis glut1 glutaaracidurie glycogeenstapelingsziekte gmfcs gmfm gnao1 gold3 gold4 goltz
gonartrose goodpasture gorlin gpa granulomatose granuloom gravidarum gravis grebe grin2b growing guttata gynaecomastie hads haemangioom haematoom
hallermann hallervorden hallux hamartoom hartinfarct hartrevalidatie hb hba1c hcr hcr20 hdrs hechtingsstoornis heds hellp hemangioom hemianopsie
hemicraniectomie hemiparese hemiplegie hemisferectomie hemolytisch henoch hepatoblastoom hermansky hersenbloeding herseninfarct hersenkneuzing
heupluxatie heupprothese hfpef hfref hidradenitis higashi hirsutisme histiocytose hkt hktr hnpp hnrnpu hnscc hoarding hoehn holoprosencefalie holter
homocystinurie honos65 honosca hordeolum hormoontherapie hp hpv hsan hsd hsmn htlv hydrocefalie hydrocephalus hydronefrose hydrops hyperaldosteronisme
hyperemesis hyperglycemie hyperhidrose hyperkyfose hyperlordose hypermobiliteitssyndroom hypernatriemie hyperparathyreoidie hyperplasie hypers
hypersomnie hypertensie hyperthyreoidei hyperthyreoidie hyperventilatie hypo's hypofysetumor hypoglycemie hypokaliemie hyponatriemie hypoplasie
hypospadie hypotonie hysteroscopie ibs ibt ichthyosis icsi icterus idss igp iii ileus imh immuuntherapie impetigo impingement incontinentia incredible
infantiele inguinalis inr insipidus inspanningstest intensity inversus ipg ipt iptg iqcode iqsec2 iridocyclitis irritable isar itp iugr iui iv
jadassohn jervell jeugdreuma kait kanaalstenose kanjertraining kartagener karyotype kasabach kat6a kat6b kbg kcnq kcnq2 kcs kdq keizersnede
keratoconus kernicterus ketoacidose ketogeen ketogene khp kienbock kif11 kif1a kinkhoest kloktekentest klompvoet kmt2d kndt knieprothese koortsstuip
koortsstuipen kopmodel kornzweig kostmann kraamvrouwenkoorts kreat kreatinine kufs kvht kwashiorkor kyfoscoliose kyfose labuitslag labyrinthitis
lafora laminectomie laryngomalacie larynxcarcinoom leiomyoom leishmaniasis lems lentigo leriche leukodystrofie leukomalacie leukoplakie lgmd lhermitte
lichensclerosus lieou limbgirdle lindau lipodystrofie lipoedeem lipoom lissencefalie littre locked lockedin loeys longcovid longembolie longfunctie
longrevalidatie lumbaalpunctie lumbago lunatomalacie lvppa lymfadenitis lymfangioom lymfangitis lymfoedeem maagverkleining mabc macs maculadegeneratie
madelung madrs maffucci malabsorptie malrotatie manometrie mansa marasmus maroteaux mastocytose mastoiditis mbct mbsr mcad mcadd mcas mccune mctd mdft
mds meckel mecp2 med12 med13l mef2c megacolon megalencefalie meigs melkersson melorheostose membraneuze meningeoom meningomyelocele mental merzbacher
metachromatische mews microarray microdeletie microdeletiesyndroom microduplicatie mictielijst mikulicz mitochondriele mitralisinsufficientie mmn mmpi
moersch mowat mpa mpdp mps mrankin mrcp mrs mst mucopolysaccharidose mukovisidose myalgie myalgische myasthenia myasthenie mycosis myelitis
myelodysplasie myelofibrose myeloom myelopathie myeloproliferatief myiasis myocarditis myoclonie myofasciaal myotone myotonica myotonie nafld
nagelbijten nagelpatella ncdi nec necrotiserende nefritis nefropathie nefrotisch nepsy netherton neurinoom neurodermitis neurofibromatose neurofibroom
neurogeen neuromyelitis neuronopathie neuropathisch neurosarcoidose neurosyfilis news2 nf1 nf2 ngs nh niai nierdialyse nihss nijl nijmegen nivb nmo
nocturna nodosum noninvasieve norrie nph npi nps npv npvj nrs nsd1 nvm nvp nyha nystagmoid nystagmus obliterans oculofaryngeale oesofagitis
oesofagusatresie oftalmoplegie oligodendroglioom ollier omenn omfalocele onderbeenamputatie onycholyse onychomycose opmd opticusatrofie
opticusneuritis oq oq45 orthostatische osas ossificans osteo osteoartritis osteochondritis osteogenesis osteomalacie osteomyelitis osteopenie
osteopetrose osteoporosis osteosarcoom osteotomie otitis oto otosclerose overgangsklachten pachygyrie pacs1 pacslac paid painad pains panarteriitis
pancytopenie pandas panhypopituitarisme paniekaanval paniekstoornis pans papilloedeem paraparese paraplegie paraproteinemie parapsoriasis parese
parkinsonisme paronychia parotitis paroxysmaal pca pcd pcdh19 pcit pcl pcl5 pcos pdms pdq39 pds pedi peesontsteking pelizaeus pem pemfigoid pemfigus
pendred perianaal peritoneaaldialyse persoonlijkheidsproblematiek pertussis pestvirus petct petscan pews peyronie phacomatose phaeochromocytoom
phenylketonurie phimosis phocomelie phq phq9 pickwick pigmenti pigmentosa pigmentosum pippp pityriasis plaatjesstoornis plagiocefalie plantaris planus
plasmaferese pleura pmdd pms pmto pnp polyartritis polycystische polycythemie polydactylie polymicrogyrie polymyalgia polymyositis polyneuropathy
polysomnografie porfyrie poriomanie portale postcovid postnatale postpartumdepressie postpolio potts ppa ppg ppps ppvt pqas preeclampsie presbyacusis
presbyopie prikkelbare progressiva prolaps prostatahyperplasie prostatitis prurigo pruritus psa pseudarthrose pseudobulbair pseudokroep pseudomonas
pseudoxanthoom psg psoriatica pten ptosis pudlak punctaat pura pvl pyelonefritis pylorusstenose pyoderma quadriparese quadriplegie queyrat
rabdomyolyse radiculair radiculopathie radiotherapie rakit rathke rc rcads recklinghausen refluxziekte renaal rendu reps rescripting restless
retinitis retinoblastoom retinoschisis rhabdomyosarcoom rheumatica rheumatoide rhinitis risc rls rombencefalosynapse rorschach rosacea rotatorcuff rps
rsp rsv rtms ruvalcaba sab sabat saethre sapr sarcopenie satb2 savry sbar sca1 sca3 sca6 schemagericht schemagroep scheurbuik schizencefalie schizo
schizoaffectief schizotypisch schonlein schwannoom scid scidp scl90 scleritis sclerodermie sclerosus scn1a scn2a scn8a scopa sct sculier sd seed seo
seor setd5 sev sezary shank3 shigella shprintzen shwachman sialorroe sickle sigmoidoscopie sikkelcel situs slaapapneu slaapstoornis slc2a1 slc6a1 sle
sleeve slikvideo slokdarmvarices smarca4 snaq65 snp solk somatisatie sonr soulier sova spatz spect speekselsteen spiegelbepaling spinabifida
spinocerebellaire spirometrie spondylartritis spondylitis spondylodese spondylolisthesis spondylose sprue sq48 srs srz srzi srzp ssep stair
stamceltransplantatie stendhal stiff stiffperson stomatitis strabisme streiff stridor strongyloides stupor stxbp1 subarachnoidale subduraal sudd
suicidegedachten suppurativa supranucleaire svppa swyer symfysiolyse syngap syngap1 synovitis syringomyelie systeemtherapie systeemziekte takotsubo
talassemie tardieu tardive tarlov tarlovcyste tarsale tarsp tat tavi tcf4 tdcs telangiectasia temporomandibulair tendinopathie tenniselleboog
tensional tetanie tethered tetraplegie tfi thoracic thp thymoom thyreoiditis thyreotoxicose ticstoornis tinetti titelmethode tkp tmt tools4school
toxocariasis tracheostomie trailmaking transfusie transpositie transversa trazag trenaunay trichomonas trichotillomanie trigeminusneuralgie
triggerfinger trigonocefalie trimethylaminurie triplep tripple trisomie trombo's trombocytopenie trombofilie tsc1 tsc2 tscyc tsh ttp tubereuze tug
tularemie ube3a uhdrs uitzuigapparaat ulcerosa updrs uraemie uremisch urinekweek urineretentie urinestick urodynamica uroflow urticaria vacterl valgus
vanv varices varicocele vasculitis vbd vcd vcfs veds velocardiofaciaal ventriculoperitoneale vep verruca vers2 vertigo verzakking vf vht vib
videofluoroscopie vineland2 vipp vitium vlekziekte vmi volvulus vpdrain vragenlijst vulvaire vulvitis vulvodynie vvr waldenstrom wallerse warburg
warthin wdr45 welander wiedemann willebrand wiskott wnv wpw wurmfortsatz xanthelasma xerose xlinked xxy xyy yahr ybocs ybop yersinia zbi ziezon
zollinger zoster zwangerschapsdiabetes zwangerschapsvergiftiging
zarit camcog ciwa broset babinski billroth waterlow apgar rudas mammaca pancreasca coloncarcinoom mammacarcinoom claudicatio pitt-hopkins smith-magenis phelan-mcdermid
wolf-hirschhorn klippel-feil crashkar
scoliose kyfose lordose
`
  .trim()
  .split(/\s+/)
