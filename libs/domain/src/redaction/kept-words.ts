/**
 * Words that are never a name by themselves, however they are written: institutions, laws, diagnoses, days,
 * months, feasts and peoples. Small letters, no diacritics. From general knowledge.
 */
export const keptWords: ReadonlySet<string> = new Set(
  `
ciz mee menzis cz vgz dsw asr onvz fbto ohra interpolis achmea nza igj vws svb cak uwv ggd ggz lvb vg nah cce opaz ombudsman wlz wmo zvw
wajong participatiewet jeugdwet wzd wvggz bopz pgb pgbs zin mpt vpt zzp zzps covid corona google whatsapp facebook marktplaats regiotaxi valys
medipoint welzorg kersten vegro hollister philadelphia cordaan amarant amsta evean careyn laurentius florence icare sensire carinova livio thebe
surplus envida cicero sevagram vivantes zuyderland brabantzorg vivent archipel vitalis zuidzorg trajectum fivoor aveleijn frion baalderborg
zozijn estinea elver cello lunet severinus koraal prisma talant alliade cosis vanboeijen ambiq abrona reinaerde bartimeus visio kentalis
sherpa amerpoort triade syndion profila eleos pameijer gors tragel zuidwester juvent odion leekerweide hartekamp raphaelstichting lievegoed
tactus jellinek brijder iriszorg antes mediant ggnet dimence parnassia lentis altrecht arkin mondriaan emergis yulius karakter accare levvel
buurtzorg rivas siza driestroom pluryn dichterbij daelzicht asvz gemiva middin humanitas isala rijnstate slingeland bernhoven canisius tergooi
olvg amphia bravis ikazia alrijne elkerliek viecuri radboud erasmus lumc antonius catharina franciscus sint antroz zorggroep
down parkinson alzheimer huntington korsakov korsakoff asperger tourette gilles rett lewy pick ehlers danlos crohn graves addison cushing
bechterew duchenne marfan turner klinefelter angelman prader willi noonan dravet lennox gastaut usher guillain barre sjogren meniere hodgkin
kahler lyme sanfilippo batten pompe fabry gaucher hurler niemann phelan kleefstra rubinstein taybi magenis charcot creutzfeldt raynaud perthes
scheuermann kawasaki munchhausen hirschsprung wernicke capgras barthel katz braden coli treeknorm
januari februari maart april mei juni juli augustus september oktober november december
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag ramadan suikerfeest offerfeest carnaval
nederland belgie duitsland frankrijk spanje turkije marokko suriname curacao aruba polen syrie eritrea somalie oekraine engeland
nederlands nederlandse duits engels turks marokkaans pools arabisch surinaamse
polisnummer dossiernummer zaaknummer clientnummer klantnummer kenmerk kenteken burgerservicenummer bijlage telefoonnummer postcode adres
god jezus allah bijbel koran
`
    .trim()
    .split(/\s+/),
)

/** Endings of words that name an institution, a street or a thing, not a person. */
export const institutionEnding =
  /(?:ziekenhuis|(?:verpleeg|verzorgings|gast|gezins|logeer|inloop|buurt|wijk|kanner|stad|woon|koffie|te|^)huis|^huizen|stichting|kliniek|centrum|school|college|lyceum|instituut|umc|zorg|groep|^oord|fonds|^kerk|^wet|methode|syndroom|ziekte|regeling|^ggz|vereniging|bureau|^raad|loket|^team|afdeling|straat|laan|plein|gracht|^kade|dienst|organisatie|apotheek|praktijk|^mc)$/

/** A name behind one of these belongs to an institution, a diagnosis or a law, unless more speaks for a person. */
export const institutionBefore: ReadonlySet<string> = new Set(
  `
stichting ziekenhuis verpleeghuis verzorgingshuis woonzorgcentrum zorginstelling instelling zorgaanbieder aanbieder organisatie school
basisschool kliniek huize locatie afdeling hospice woongroep woonvoorziening zorgboerderij zorggroep zorgcentrum gezinshuis apotheek sint st
thuiszorgorganisatie vereniging bureau wet commissie motie syndroom ziekte zorgkantoor verzekeraar zorgverzekeraar college lyceum huis hotel
kasteel klooster kerk dagbesteding dagcentrum kinderdagcentrum kdc winkel bedrijf firma merk
`
    .trim()
    .split(/\s+/),
)
