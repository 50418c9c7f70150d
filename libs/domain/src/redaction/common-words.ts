/**
 * Everyday words that stand where a name may be expected, folded: behind "mevrouw", behind "mijn zoon", at the
 * head of a sentence. None of them is taken for an unknown name.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
aan aanvraag aanvragen achter al alle alleen allemaal alles als alsjeblieft alstublieft altijd ander andere anders angst arts artsen astma auto autisme
baby bang beetje begeleider begeleiders begeleiding beginnende behandeling behalve behoud bekend beneden best beste betaald bent bezorgd bezorgde bezwaar bij bijna
bijvoorbeeld binnen binnenkort blijft blijven bleef boos boven brief broer buiten buren casemanager clienten client coma corona daar daarna daarnaast
daarom dag dagbesteding dagen dan dank dankzij dat de deed deden deel dementie depressie der derde deze diabetes die dienst dit doen doet dokter
door doordat drama dringend drie druk duidelijk durft dus echt een eens eerder eerst eerste eigen eigenlijk eind eindelijk elk elke en er ergens
ernstig ernstige even extra eczema familie gaan gaat gaf geachte gebruikt geeft geen gehad geheel geholpen gek geld geleden gemeente gesprek geven gewoon
ging gingen goed goede graag groet groeten groetjes groot grote haar had hadden hallo hebben hebt heeft heel heer heet helaas hele helemaal helpen
helpt herhaaldelijk het hierbij hier hierdoor hij hoe hoeft hoewel hoi hoorde hulp hulpverlener hun huis huisarts ieder iedere iedereen iemand iets ik
in inmiddels intussen is ja jaar je jij jong jonge jongen jongens jou jouw juist jullie kan kant kind kinderen klacht klaar kleine kon konden kreeg
krijgen krijgt kunnen kunt kwam lag lang langer later leeft lief lieve liep ligt liggen lijkt lijdt loopt maar maand maanden mag man me mee meer meest
meestal meer mens mensen mentor met mevrouw meneer mij mijn mijne min minder misschien mocht moe moeder moest moesten moet moeten morgen na naar naast naasten nadat
nam namelijk namens nee nergens net niemand niet niets nieuwe nieuw nodig nog nooit nou nu ochtend of omdat om ons onder ondanks onderzoek ongeveer ons onze
ook oma op opa opgenomen opnieuw ouder ouders oud oude over overal overleden overleed paar papa partner patient pas per persoon plotseling precies
probeert procent raakte regelmatig reeds rond ruim sama samen school schreef schrijft sinds slaapt slecht slechte sommige soms stond staan staat steeds
sterk sterft stuurde straks te tegen telkens ten ter terug terwijl thuis tijd tijdens toch toen tot totdat trauma tussen twee u uit uiteindelijk
uw vader vaak val van vanaf vandaag vanmorgen vannacht vanwege veel ver verbleef verblijft verder verpleegkundige verscheidene vertelde viel vier vindt vijf
volgende volgens volledig volwassen voor vooral voordat voorheen vorig vorige vrij vroeg vrouw waar waarom waardoor waarschijnlijk wachten wacht wachtlijst was
wat we weer week weken weet wegens weg weigert weinig wel welke werd werden werkt werken weten wie wij wijst wilde willen woont wonen woonde worden wordt
zag zagen ze zeer zegt zeggen zei zeiden zelf zelfs zes zeven zich zij zijn zit zitten zo zoals zoekt zolang zon zonder zorg zou zouden zowel zus zullen zult zwaar
mede medewerker medewerkers medewerkster team leden gezin familieleden dame heren jeugdzorg thuiszorg wijkteam ziekenhuis verpleeghuis instelling
beiden beide autistisch autistische verstandelijk verstandelijke meervoudig gehandicapt gehandicapte dement demente chronisch licht lichte zieke ziek
anoniem onbekend geheim persoonlijk onderstaande bovenstaande toelichting vraag vragen melding onderwerp antwoord informatie bijlage graag
ambulant ambulante maatschappelijk sociale psychische medische tijdelijk vaste nieuwste laatste enige enkele zelfde dezelfde hetzelfde
bedankt excuses alvast hopelijk gelukkig soms meteen direct vervolgens kortom natuurlijk eerlijk gezegd inderdaad verzorgt verzorgd
anorexia boulimia nervosa epilepsie reuma kanker afasie ms als adhd pdd-nos autist down taxi pyjama camera opname traplift scootmobiel rolstoel
kliniek mail telefoon kantoor balie receptie afdeling vereniging college raad rechtbank minister ministerie kamer
psychotisch suicidaal agressief bedlegerig incontinent blind doof slechthorend slechtziend rolstoelgebonden zelfstandig thuiswonend
thuiswonende inwonend inwonende overspannen overbelast uitgeput somber verward kwijt gevallen gestopt geweest verhuisd gebeld gesproken
geworden gekomen gegaan gedaan gezien gevraagd gekregen ontslagen afgewezen verwezen aangemeld wonend lijdend behandelaar psychiater psycholoog
ernaar eraan erbij erg ermee uitleg juli juni gisteren overmorgen hallo mensen lezer mevr heeren dames allen redactie collega
noord zuid oost west midden centrum geb verz tel adr nr pat pte zgn ivm mbt nav evt bijv bv enz etc dwz oa tav mob fax stb stcrt art lid blz pag afz vgl
mn zn m'n z'n d'r hij'n ff egt neit neits goet goeie effe effen gwn idd btw trouwens lol haha hahaha hihi pff ofzo enzo zoiets sorry oke ok okee jaja nee
nou tja hè he ach oh ah wow jee hm hmm uh euh ps nb re fw fwd cc bcc via aub svp asap plus min versus sws iig wrs vgm imo w
erna ervoor erop erover ertoe ervan erin hiervoor hiermee hierna daarmee daarbij daarvan daarin dankbaar waard
meldpunt redactie secretariaat directie bestuur commissie loket griffie rechtbank klachtencommissie klantenservice clientenraad
nieuwe oude eerste tweede derde laatste volgende vorige hoor joh zeg kom weet ziet zie hoort vooral alvast heb hebbe kunne gaat wille moete
hem hen hun hunne jou jouw jullie mezelf zichzelf elkaar men ene andere dit deze die dat daar hier waar wie wat welke iets niets alles veel weinig
wel niet geen nooit altijd vaak soms meestal bijna best heel erg zeer nogal tamelijk behoorlijk gewoon eigenlijk misschien zeker vast ongeveer samen alleen
nix binne kint slegt jonges sij heef sory dinge regter tille pille mensch zorge advokaat wagt nieman sonder tis wort seker sei gesien
fietse reegels beld allene munne maor telle doei doeg houdoe ajuus danki groetnis help siri alexa kolom jimme joe
klaagster meldlijn noreply eiser bezoeker kamerleden wijkverpleging
casus memo verslag notitie brief bericht betreft betreffende inzake aangaande conform gelet gezien volgens
`
    .trim()
    .split(/\s+/),
)
