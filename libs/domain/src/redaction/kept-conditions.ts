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
still stokes sturge weber sudeck sydenham takayasu tay sachs tourette treacher collins turner usher wagr waardenburg wallenberg weaver wegener
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
`
  .trim()
  .split(/\s+/)
