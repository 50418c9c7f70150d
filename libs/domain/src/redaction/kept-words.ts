import { nearWords } from './dictionary/near-words.js'

/**
 * Words that are never a name by themselves, however they are written: institutions, laws, diagnoses, days,
 * months, feasts and peoples. Small letters, no diacritics. From general knowledge.
 */
export const keptWords: ReadonlySet<string> = new Set(
  `
ciz mee vve pvda vvd cda groenlinks servicepunt servicepunten asma hydrocefalus hydrocolloid longfibrose interakcontour salland univee zozeyn twix ouderenadviseur ouderenadviseurs oosterscheldekering menzis cz vgz dsw asr onvz fbto ohra interpolis achmea nza igj vws svb cak uwv ggd ggz lvb vg nah cce opaz ombudsman wlz wmo zvw
wajong participatiewet jeugdwet wzd wvggz wkkgz wmcz wtza wabvpz wgbo bopz pgb pgbs zin mpt vpt zzp zzps covid corona google whatsapp facebook marktplaats regiotaxi valys
medipoint welzorg kersten vegro hollister philadelphia cordaan amarant amsta evean careyn   icare sensire carinova  thebe
surplus envida cicero sevagram vivantes zuyderland brabantzorg vivent archipel vitalis zuidzorg trajectum fivoor aveleijn frion baalderborg
zozijn estinea elver cello lunet severinus koraal prisma talant alliade cosis vanboeijen ambiq abrona reinaerde bartimeus visio kentalis
 amerpoort triade syndion profila eleos pameijer gors tragel zuidwester juvent odion leekerweide hartekamp  lievegoed
tactus jellinek brijder iriszorg antes mediant ggnet dimence parnassia lentis altrecht arkin mondriaan emergis yulius karakter accare levvel
buurtzorg rivas siza driestroom pluryn dichterbij daelzicht asvz gemiva middin humanitas isala rijnstate slingeland bernhoven canisius tergooi
olvg amphia bravis ikazia alrijne elkerliek viecuri radboud erasmus lumc    sint antroz zorggroep
down parkinson alzheimer huntington korsakov korsakoff asperger tourette gilles rett lewy pick ehlers danlos crohn graves addison cushing
bechterew duchenne marfan turner klinefelter angelman prader willi noonan dravet lennox gastaut usher guillain barre sjogren meniere hodgkin
kahler lyme sanfilippo batten pompe fabry gaucher hurler niemann phelan kleefstra rubinstein taybi magenis charcot creutzfeldt raynaud perthes
scheuermann kawasaki munchhausen hirschsprung wernicke capgras barthel katz braden coli treeknorm
januari februari maart april mei juni juli augustus september oktober november december
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag ramadan suikerfeest offerfeest carnaval
nederland belgie duitsland frankrijk spanje turkije marokko suriname polen syrie eritrea somalie oekraine engeland
nederlands nederlandse duits engels turks marokkaans pools arabisch surinaamse dari farsi tigrinya papiaments berbers koerdisch urdu hindi sranan frysk fries friese molukse
polisnummer dossiernummer zaaknummer clientnummer klantnummer kenmerk kenteken burgerservicenummer bijlage telefoonnummer postcode adres
god jezus allah bijbel koran
opel toyota volkswagen ford renault peugeot citroen fiat skoda kia volvo mercedes bmw audi tesla nissan hyundai suzuki mazda honda vespa batavus gazelle
sharepoint youtube snapchat tiktok instagram linkedin twitter telegram skype zoom teams outlook gmail hotmail wetransfer paypal tikkie ideal digid mijnoverheid
netflix spotify android iphone ipad samsung apple windows excel word pdf usb gps qr sms app mail bijenkorf ikea hema jumbo lidl aldi  heijn ah bol
actiz vektis vluchtelingenwerk coa ind gza gzb movisie vilans trimbos nibud vng vgn ngr iederin ieder-in mantelzorgnl zorgbelang zorgverzekeringslijn
ksb kbo pcob anbo unie-kbo balans moeders belangenvereniging slachtofferhulp juridisch rechtsbijstand das arag anwb interpolis univé unive aegon nn
iban bsn mt wijkzorg medicijnen
awb bw ivrk rbtv nidos rabobank ing abn amro asn triodos knab bunq jeugdbescherming postpartum dsm icd iq gaf mmse ct mri ecg eeg copd dm hiv als ms ptss adhd add odd tos fas nah lvb evb emb vb zevmb ass pdd pddnos ocd bpd borderline cva tia
olanzapine risperidon risperdal ritalin concerta medikinet methylfenidaat quetiapine seroquel haldol haloperidol abilify aripiprazol depakine lithium
oxazepam temazepam diazepam lorazepam citalopram sertraline fluoxetine prozac paroxetine seroxat venlafaxine mirtazapine amitriptyline morfine oxycodon
fentanyl paracetamol ibuprofen diclofenac insuline metformine prednison dexamfetamine strattera melatonine baclofen botox levetiracetam keppra
carbamazepine tegretol valproaat lamotrigine clobazam frisium midazolam methadon clozapine leponex zyprexa rivotril tramadol lyrica pregabalin gabapentine
moederdag vaderdag oudjaar nieuwjaar koningsnacht prinsjesdag goedevrijdag eid keti koti chanoeka divali holi
wlzindicatie wmoaanvraag pt ptn pnt tpv hsa woo rsi fnv cnv avg vog zzper ribw ribwg vbl hbo mbo vmbo havo vwo
`
    .trim()
    .split(/\s+/),
)

/** Endings of words that name an institution, a street or a thing, not a person. */
const institutionEnding =
  /(?:ziekenhuis|(?:verpleeg|verzorgings|gast|gezins|logeer|inloop|buurt|wijk|kanner|stad|woon|koffie|te|^)huis|^huizen|stichting|kliniek|centrum|school|college|lyceum|instituut|umc|zorg|groep|^oord|fonds|^kerk|^wet|methode|syndroom|ziekte|regeling|^ggz|vereniging|bureau|^raad|loket|^team|afdeling|straat|laan|plein|gracht|^kade|(?<!nacht|dag|avond|ochtend|weekend|laat|vroeg|slaap)dienst|organisatie|apotheek|praktijk|bank|poli|college|kollege|bescherming|^mc)$/

/** The last three letters of those endings: a first, cheap look. */
const tails = new Set(
  'uis zen ing iek rum ool ege eum uut umc org oep ord nds erk wet ode oom kte ggz eau aad ket eam aat aan ein cht ade nst tie eek ijk ank oli mc'.split(
    ' ',
  ),
)

/** Whether a word ends so. @param folded small letters without diacritics */
export function isInstitutionWord(folded: string): boolean {
  return (tails.has(folded.slice(-3)) || folded === 'mc') && institutionEnding.test(folded)
}

/** A name behind one of these belongs to an institution, a diagnosis or a law, unless more speaks for a person. */
export const institutionBefore: ReadonlySet<string> = new Set(
  `
stichting bakkerij cafe catering horeca kantoor residentie welzijn zorgbelang restaurant camping makelaar ziekenhuis verpleeghuis verzorgingshuis woonzorgcentrum zorginstelling instelling zorgaanbieder aanbieder organisatie school
basisschool kliniek huize locatie afdeling hospice woongroep woonvoorziening zorgboerderij zorggroep zorgcentrum gezinshuis apotheek sint st
thuiszorgorganisatie vereniging bureau wet commissie motie syndroom ziekte zorgkantoor verzekeraar zorgverzekeraar college lyceum huis hotel
groep woning team wijk regio woonvorm tehuis huisartsenpraktijk praktijk polikliniek poli fonds uitgeverij merknaam kasteel klooster kerk dagbesteding dagcentrum kinderdagcentrum kdc winkel bedrijf firma merk
`
    .trim()
    .split(/\s+/),
)

/** Whether a word is a kept one with a letter missing, added or changed: "korsakof". @param folded small letters */
export const isNearKeptWord = nearWords(keptWords)
