/**
 * What is never personal data here although it looks like a name: institutions, laws, diagnoses and tests.
 * Compared without diacritics, capitals and hyphens. From general knowledge; a phrase of several words needs all.
 */
export const keptPhraseList: readonly string[] = `
king arthur groep | de groote kerk | groote kerk | mytylschool de brug | boter kaas en eieren | hvo querido | mee rotterdam rijnmond | mee ijsseloevers | bn destem | bn de stem | leeuwarder courant | de leeuwarder courant |
de gelderlander | simon loos | go ahead eagles | admiraal de ruyter ziekenhuis | erasmus mc sophia | hmc westeinde | tobi dynavox | raad van bestuur |
nationaal coordinator groningen | jeugdhulp friesland | pleegzorg drenthe | pleegzorg friesland | jeugdbescherming brabant | partners voor jeugd |
trivium meulenbelt | topaz overduin | cough assist | philips cough assist | deventer ziekenhuis |
salland zorgkantoor | zorgkantoor salland | zorgkantoor eno | witte donderdag | goede vrijdag | maria lichtmis | sara stedy | tobii dynavox | zorg met hart | linde gas | de merwelanden | defence for children | centraal onthaal | anton constandse | ter reede | gelderse vallei | de goede woning | spierziekte van becker | spierziekte van duchenne | spierdystrofie van becker | spierdystrofie van duchenne | lijst borst | jp van de bent | j.p. van de bent |
zwart op wit | zwart wit | wit van woede | wit van schrik | prins op het witte paard | prins op een wit paard | storm in een glas water | stilte voor de storm | mark of gulden | marken en guldens | gulden en mark | hoop en vrees | hoop en vrezen | goede hoop | valse hoop | hoop en geduld | roos van jericho | zonder hoop | weinig hoop | geen hoop | veel hoop | zomer en winter | zomer of winter | winter en zomer | vos streken | bakker op de hoek | slager op de hoek |
hoop doet leven | cystic fibrosis | jantje van leiden | joost mag het weten | zilveren kruis | per saldo | 's heeren loo | leger des heils | jp van den bent | j.p. van den bent | william schrikker |
pieter van foreest | jeroen bosch | albert schweitzer | reinier de graaf | reinier van arkel | vincent van gogh | leo kannerhuis |
dr. leo kannerhuis | ipse de bruggen | van neynsel | erasmus mc | amsterdam umc | umc utrecht | umc groningen | radboudumc | maastricht umc |
maxima mc | prinses maxima centrum | wilhelmina kinderziekenhuis | emma kinderziekenhuis | sophia kinderziekenhuis | juliana kinderziekenhuis |
beatrix kinderziekenhuis | willem alexander kinderziekenhuis | antonius ziekenhuis | catharina ziekenhuis | anna ziekenhuis | sint maartenskliniek |
elisabeth tweesteden | franciscus gasthuis | martini ziekenhuis | sint franciscus | sint jacob | haga ziekenhuis | tante louise | max ernst |
rob giel | juiste loket | het juiste loket | nationale ombudsman | de friesland | gilles de la tourette | cornelia de lange | lewy body |
ehlers danlos | prader willi | guillain barre | charcot marie tooth | smith magenis | phelan mcdermid | rubinstein taybi | lennox gastaut |
wet van rijn | prins bernhard cultuurfonds | koningin wilhelmina fonds | ronald mcdonald | mytylschool | cliëntenbelang amsterdam |
zuid holland | noord holland | noord brabant | wit gele kruis | rode kruis | veilig thuis | anne frank | johan cruijff | florence nightingale |
maria montessori | rudolf steiner | jan van es | lange land | groene hart | philadelphia | humanitas | mantelzorg nl | koraal groep |
koninklijke visio | ons tweede thuis | sterk huis | eduard douwes | jan ligthart | roessingh | de hoogstraat |
klimmendaal | adelante | merem | rijndam | heliomare | basalt | libra | blixembosch | vogellanden | revant | joost mag weten | jan met de pet | jan modaal | jan en alleman | piet snot | klaas vaak | jan rap |
hans worst | jan lul | malle pietje | zwarte piet | jantje smit | sint nicolaas | tweede kamer | eerste kamer | raad van state | tweede wereldoorlog |
zorg en zekerheid | de christelijke | leger des heils | van der valk | albert heijn | douwe egberts | van gogh | anne frank | michael j fox |
dokters van de wereld | artsen zonder grenzen | save the children | vereniging eigen huis | down syndroom | syndroom van down |
turner syndroom | rett syndroom | noonan syndroom | west syndroom | von recklinghausen | von willebrand | creutzfeldt jakob | bell s palsy |
van creveld | van riebeeck | koning willem alexander | koning willem alexanderdag | prinses beatrix spierfonds | prinses beatrix fonds |
jan linders | dirk van den broek | henk en ingrid | ons genoegen | pieter baan | pieter baan centrum | dr. s. van mesdag | van mesdag |
oldenkotte | max havelaar | maria hemelvaart | sint maarten | jan steen | hans anders | maria middelares | aloysius stichting |
's heeren loo | s heeren loo | heeren loo | de zijlen | de waerden | de regenboog groep | ggz friesland | de viersprong | willemsen de koning | land van horne |
nij smellinghe | revalidatie friesland | de twentse zorgcentra | woonzorg flevoland | de pieter raat | de hoop ggz | reinier van arkel |
ggz drenthe | ggz oost brabant | ggz breburg | ggz westelijk noord brabant | ggz delfland | ggz noord holland noord | ggz rivierduinen | ggz centraal |
ggz momentum | ggz ingeest | ggz eindhoven | centrale raad van beroep | hoge raad | raad voor de kinderbescherming |
college voor de rechten van de mens | college sanering | sophia revalidatie | sunrise medical | de bascule | de trans | de alliantie | eigen haard | duitse mark |
stichting mee | mee nl | mee plus | mee samen | mee ijsseloevers | mee veluwe | de kindertelefoon | stichting lezen en schrijven | prins claus |
stichting vluchteling | het vergeten kind | nationale nederlanden | stad holland | zorg en co | de amersfoortse |
het roer om | de wilgenborgh | de zonnebloem | 't lange land | het lange land | nieuw unicum |
15 woordentest van rey | abe lenstra stadion | abraham gezien | abraham weet waar hij de mosterd haalt | abraham zien | achilles hiel |
achillespees ruptuur | adam en eva | adamas inloophuis | ademtherapie van dixhoorn | ah to go | alber heijn | albert hein |
albert schweitzer ziekenhuis | aletta jacobs college | alexander techniek | alice in wonderland | alice in wonderland syndroom | allah weet het |
als dagobert duck | als david en goliath | amalia kinderziekenhuis | amendement kerstens | anna van rijn college | anne frank huis |
anne frank stichting | anne frankschool | annie mg schmidtschool | anthonie van leeuwenhoek | anton de komplein | anton de komstraat |
anton pieckhofje | antoni van leeuwenhoek | antoni van leeuwenhoek ziekenhuis | apgar score | archimedes school | ark van noach | arm als job |
arme lazarus | arnold chiari | ashworth schaal | asterix en obelix | ataxie van friedreich | aunt jemima | aya sofia moskee | bach bloesem |
bach bloesems | baker cyste | bakerse cyste | bakker bart | balkenende norm | banen van melkert | barbertje moet hangen | barbie pop |
barmhartige samaritaan | barrett slokdarm | bart smit speelgoed | barthel index | bartholomeus gasthuis | bas van de goor foundation |
bassen kornzweig | beatrix kinderziekenhuis | beatrixziekenhuis gorinchem | beck depression inventory | becker spierdystrofie | beery vmi |
belle van zuylen | ben & jerry s | ben and jerry | ben en jerry | bender gestalt | benjamin van de familie | berend botje | berenschot rapport |
bernard verbeeten instituut | bernhoven ziekenhuis | bert en ernie | besnier boeck | beter thuis | bethesda ziekenhuis | bij jan en alleman |
black & decker | black en decker | bob de bouwer | bobath therapie | boston brace | bourdon test | boven jan | boven jan zijn | boze heks |
braden schaal | braille leesregel | brain blocks | brandweerman sam | brave hendrik | broeder jacob | broeders van liefde | budd chiari |
buteyko methode | buurman en buurman | calvin klein | camurati engelmann | canisius wilhelmina | canisius wilhelmina ziekenhuis | casanova gedrag |
catch 22 | celestin freinet | cesar therapie | charles bonnet | charles bonnet syndroom | charlie temple | cheneau brace | cicely saunders | cobb hoek |
cobbse hoek | cogan syndroom | colles fractuur | commissie biesheuvel | commissie borstlap | commissie dannenberg | commissie de winter |
commissie donner | commissie hoekstra | commissie joustra | commissie samson | commissie schnabel | commissie sorgdrager | commissie terpstra |
commissie van rijn | contractuur van dupuytren | contractuur van volkmann | cornelia de lange syndroom | corrie ten boomhuis | covey leiderschap |
cruyff court | cruyff foundation | cyste van baker | daan theeuwes centrum | dafo nancy hylton | dag van de mantelzorg | dagobert duck | daisy boeken |
daisy speler | dandy walker | david en goliath | david tegen goliath | de ark van noach | de benjamin van het stel | de boven ons gestelde jan |
de doos van pandora | de duivel en zijn ouwe moer | de juiste zorg op de juiste plek | de kat van ome willem | de kijvelanden | de kleine johannes |
de lommerd ome jan | de marikenhoven | de oude adam | de quervain | de roos van leary | de rooyse wissel | de ruiters van de apocalyps | de treeknorm |
de weduwe van zarfath | de wet van murphy | de william schrikker | de zwarte piet krijgen | delta lloyd | dementie met lewy bodies | descartes college |
desiderius erasmus | diamond blackfan | dick bruna huis | dik trom | dikke van dale | dikkie dik | diogenes syndroom | dirk kuyt foundation |
dirk vd broek | dokter bibber | dokter google | dokter leo kanner | dokter tinus | domme august | domme gans | don bosco | don bosco college |
don quichot | donald duck | donohue syndroom | doos van pandora | dove kwartel | dr bernard verbeeten | dr de visserschool | dr google | dr hauschka |
dr henri van der hoeven | dr herderscheeschool | dr leo kannerhuis | dr m l king | dr oetker | dr s van mesdag | draad van ariadne | dronken lor |
duchenne spierdystrofie | dystrofie van sudeck | eelke bosman medical | een echte judas | een hele piet | een houten klaas |
een huishouden van jan steen | een huishouding van jan steen | een jan doedel | een jan salie | een joris goedbloed | een moeder teresa |
een ongelovige thomas | een salomonsoordeel | een sherlock holmes | een tegen eenzaamheid | een trut hola | een vrolijke frans | ehlers danlos |
elisabeth tweesteden | elisabeth tweesteden ziekenhuis | elisabeth van thuringen | epley manoeuvre | epstein barr | epstein barr virus |
erasmus universiteit | erbse parese | erdheim chester | esther vergeer fonds | esther vergeer foundation | eureka moment | evangelie van johannes |
ewing sarcoom | fatih moskee | feldenkrais methode | figuur van rey | filemon en baucis | fisher & paykel | fisher en paykel | flip de beer |
flipje tiel | flipje uit tiel | florence huis | florence nightingale instituut | foley katheter | fontan operatie | fowler houding |
fpc de rooyse wissel | fpc pompestichting | fpc van mesdag | fractuur van colles | fractuur van smith | franciscus van assisi | franciscus vlietland |
frans halsmuseum | franse slag | freeman sheldon | frits philips lyceum | geef me de 5 | gekke henkie | gekke henkie zijn | gelre ziekenhuizen |
gerrit jan van heuven | gezond en actief leven akkoord | gille de la tourette | girdlestone heup | girdlestone situatie | glasgow coma schaal |
glenn operatie | google nest | gordiaanse knoop | greep van heimlich | guus geluk | guus hiddink foundation | haantje de voorste | hailey hailey |
hallo alexa | hamilton schaal | hanen cursus | hanen programma | hans anders brillen | hans en grietje | hans worst | hansje pansje kevertje |
hansje stofwolkje | happy meal | harley davidson | harrington staaf | harry potter | hartmann operatie | heer bommel | heijkoop methode |
heilige antonius | heilige maria | heimlich greep | hein met de zeis | helen dowling | helen dowling instituut | helen parkhurst | hello kitty |
henri van der hoeven kliniek | henri van der hoeven stichting | henriette roland holst | henriette roland holsthuis | here jezus |
herman broerenschool | herman broerenstichting | hertog jan | hervormingsagenda jeugd | het lazarus | het orakel van delphi | het paard van troje |
het roer moet om | het zwaard van damocles | hey google | hey siri | hickman katheter | hildegard peplau | hoge piet | hoge pieten | holle bolle gijs |
holter kastje | holter onderzoek | houten klaas | houthoff buruma | hugo boss | huishouden van jan steen | huize agnes | huize bethlehem |
huize elisabeth | huize het oosten | huize johanna | huize maria | huize nazareth | huize padua | huize philadelphia | huize raphael | huize rosa |
huize sint anna | huize sint jan | huize sint jozef | huize winterdijk | hutchinson gilford | ibis rolstoel | id baan | ilizarov fixateur |
ilizarov frame | imam hatip | in adamskostuum | in jip en janneke taal | in naam van oranje | index van barthel | ingeborg douwes |
ingeborg douwes centrum | inloophuis toon hermans | integraal zorgakkoord | ja zuster nee zuster | jac p thijsse | jac p thijsse college |
jack daniels | jack russell | jamin snoep | jan doedel | jan hagel | jan huigen in de ton | jan huygen in de ton | jan in de zak | jan joker |
jan klaassen en katrijn | jan ligthart school | jan ligthartschool | jan linders supermarkt | jan met de korte achternaam | jan piet en klaas |
jan plezier | jan publiek | jan rap en zijn maat | jan salie | jan van de straat | jan zonder land | jantje beton | jantje contrarie |
jantje huilt en jantje lacht | jantje lacht en jantje huilt | jantje secuur | jantje zag eens pruimen hangen | janus met twee gezichten |
janusz korczak school | janusz korczak stichting | jean jacques rousseau | jean piagetschool | jeetje mina | jemig de pemig | jenaplan school |
jeroen bosch huis | jeroen bosch ziekenhuis | jervell en lange nielsen | jezus christus | jezus maria | jezus maria jozef | jezus mina | jim aanpak |
jim methodiek | jip en janneke | jip en janneke taal | jip en janneke uitleg | jip en janneketaal | joannes zwijsen | job coach | job s geduld |
jobs geduld | johan cruijff arena | johan cruijff foundation | johan cruyff arena | johan frisoschool | johan van oldenbarnevelt | johan willem friso |
johannes passion | johanson blizzard | johari venster | johma salade | john deere | johnnie walker | johnny walker | johnson & johnson |
johnson en johnson | joke smit college | joris driepinter | joris en de draak | joris goedbloed | judas gezicht | judas kus | jules verne |
juliana van stolberg | juliana van stolbergschool | kafka toestanden | kapitein iglo | kaposi sarcoom | karel de grote | kasabach merritt |
katrien duck | katz index | kees de jongen | kees is klaar | kegel oefeningen | kirschner draad | klaar is kees | klaar is klaar | klaar is klara |
klatskin tumor | klaverblad verzekeringen | klein duimpje | kleine johannes | klippel feil | klippel trenaunay | koning willem i |
koning willem i college | koningin beatrix | koningin emma | koningin julianatoren | koningin maxima | koningin wilhelmina | koolen de vries syndroom |
korczak school | krajicek foundation | kubler ross | kugelberg welander | kurban bayrami | kwartje van kok | lambert eaton | langer thuis |
larsen syndroom | laurence moon | laurentius ziekenhuis | lazarus werken | leen bakker | leendert vriel stichting | legg calve perthes |
leo kanner college | leo kanner onderwijsgroep | lewy body dementie | liberi dynavox | liddle syndroom | lieve heer | lijn van blaschko | lloyds bank |
lou gehrig | louis braille | lucas andreas | lucas andreas ziekenhuis | lucky luke | luther king | lynch syndroom | maarten van der weijden foundation |
magere hein | mahatma gandhi | make a wish | mal mietje | malle babbe | malle eppie | mallory weiss | malone stoma | manchester score |
manoeuvre van epley | marcus gunn | marcus gunn fenomeen | marga klompe huis | marga klompe stichting | maria montessori | maria oord | maria ten hove |
marie tooth | mario kart | marte meo | marte meo methode | marte meo therapeut | martha flora | martin bell syndroom | martin luther king |
maslow piramide | matteus effect | matthaus passion | mattheus effect | mattheus passion | maxima der nederlanden | maxima mc | maxima medisch centrum |
mccune albright | meige syndroom | melkersson rosenthal | melkert baan | mensendieck therapie | mercedes benz | met de franse slag | methode bobath |
methode buteyko | methode feldenkrais | methode geef me de 5 | methode gordon | methode hanen | methode heijkoop | methode jacques heijkoop |
methode kinaesthetics | methode lovaas | methode triple c | methode van dijk | methode vlaskamp | mevlana moskee | michiel de ruyter | mickey button |
mickey mouse | miele stofzuiger | miller fisher | milwaukee brace | mitrofanoff stoma | moeder de vrouw | moeder natuur | moeder teresa |
moeder theresa | monteggia fractuur | montessori school | moro reflex | morton neuralgie | morton neuroom | motie agema | motie bergkamp |
motie ellemeet | motie slootweg | motie van der staaij | motie westerveld | munchhausen by proxy | nancy hylton | nationaal programma ouderenzorg |
nelson mandela | nelson mandela park | netti rolstoel | neuroom van morton | niemann pick | nijntje pluis | nintendo switch | nissen operatie |
non hodgkin | norton schaal | norwood operatie | nusantara huis | o g heldring | oefentherapie cesar | oefentherapie mensendieck | ohra zorg |
okur chung | ollie b bommel | onbeperkt meedoen | ongelovige thomas | ontregel de zorg | onze lieve heer | onze lieve vrouwe |
onze lieve vrouwe gasthuis | oom agent | oom dokter | operatie van hartmann | operatie van whipple | osgood schlatter | ot en sien | othello syndroom |
ottho gerhard heldring | oud als methusalem | paard van troje | pancoast tumor | pap 2 | pap 3 | pap uitstrijkje | parese van bell | parese van todd |
parry romberg | pavlov effect | pavlov reactie | paw patrol | peabody motor scales | pelizaeus merzbacher | pels rijcken | peppa pig |
perkins brailler | peter langhout reizen | peter pan | peter pan syndroom | philips respironics | pierre robin | pierre robin sequentie |
piet lut | piet precies | pieter raat stichting | pieter van foreest | pietje bell | pietje de dood | pietje precies |
pietje puk | pietje secuur | pim en pom | pippi langkous | piramide van maslow | placebo effect | pluk van de petteflet | pompe stichting |
price waterhouse | prins claus centrum | prins clausschool | prinses beatrixfonds | prinses julianaschool | procter & gamble | proef van lasegue |
proef van rinne | proef van romberg | proef van weber | profeet mohammed | puk en ko | pygmalion effect | quickie rolstoel | raksha bandhan |
ramazan bayrami | ramsay hunt | ramsay hunt syndroom | rare snijboon | raven matrices | rea azalea | rea clematis | rea dahlia | reflex van moro |
reinaert de vos | reinier de graaf gasthuis | reinier haga groep | rene descartes | reynell taalschaal | rijke lazarus | robin hood | roland holst |
rolls royce | romeo en julia | ronald mcdonald huis | ronald mcdonald huiskamer | ronald mcdonald kinderfonds | ronald mcdonaldhuis | roos van leary |
roos van leary training | rooyse wissel | ropcke zweers | ropcke zweers ziekenhuis | rorschach test | rosa parks | ross operatie |
rouwfasen van kubler ross | rudolf steiner school | rudolf steiner zorg | rudolf steinerkliniek | saint john s wort | salomons oordeel | santa claus |
sarah gezien | sarah zien | sarcoom van ewing | schaal van beaufort | schaal van dosen | schaal van norton | schaal van richter |
schaal voor emotionele ontwikkeling | scheper ziekenhuis | schipper mag ik overvaren | schlichting test | score van apgar | seker bayrami |
sengstaken sonde | sherlock holmes | shy drager | sigmund freud | simon levelt koffie | simon stevin | sint agnes | sint anna | sint anna ziekenhuis |
sint antonius ziekenhuis | sint barbara | sint bavo | sint elisabeth | sint jan | sint jans gasthuis | sint jansdal |
sint janskruid | sint joris | sint joris en de draak | sint jorisveste | sint joseph | sint jozef | sint jozefoord | sint lucas andreas |
sint martinus | sint pieter | sint willibrord | sinter klaas | sinterklaas bestaat niet | sinterklaas spelen | sisyfus arbeid | sjonnie en anita |
sjors en sjimmie | slokdarm van barrett | slome duikelaar | smith & nephew | smith en nephew | snijders oomen | spider man | st anna ziekenhuis |
st antonius | st jacobs | st jansdal | st janskruid | st vincentius | stevens johnson | stichting bartholomeus gasthuis | stichting doe een wens |
stichting leendert vriel | stichting opkikker | stichting pieter van foreest | stiff person | stijve piet | stockholm syndroom | stroop test |
sturge weber | sultan ahmet moskee | super mario | suske en wiske | syndroom van alport | syndroom van angelman | syndroom van apert |
syndroom van arnold chiari | syndroom van asperger | syndroom van bardet biedl | syndroom van barrett | syndroom van boerhaave |
syndroom van brown sequard | syndroom van brugada | syndroom van budd chiari | syndroom van capgras | syndroom van charles bonnet |
syndroom van coffin lowry | syndroom van coffin siris | syndroom van conn | syndroom van cornelia de lange | syndroom van cotard |
syndroom van crouzon | syndroom van cushing | syndroom van dandy walker | syndroom van de clerambault | syndroom van diogenes | syndroom van dravet |
syndroom van edwards | syndroom van ehlers danlos | syndroom van felty | syndroom van ganser | syndroom van gilbert |
syndroom van gilles de la tourette | syndroom van goldenhar | syndroom van guillain barre | syndroom van heller | syndroom van horner |
syndroom van joubert | syndroom van kanner | syndroom van kleefstra | syndroom van klinefelter | syndroom van klippel feil |
syndroom van koolen de vries | syndroom van korsakov | syndroom van landau kleffner | syndroom van lennox gastaut | syndroom van lynch |
syndroom van marfan | syndroom van miller fisher | syndroom van moebius | syndroom van munchhausen | syndroom van noonan | syndroom van othello |
syndroom van parkinson | syndroom van patau | syndroom van pfeiffer | syndroom van phelan mcdermid | syndroom van pitt hopkins | syndroom van poland |
syndroom van prader willi | syndroom van raynaud | syndroom van reiter | syndroom van rett | syndroom van reye | syndroom van rubinstein taybi |
syndroom van silver russell | syndroom van sjogren | syndroom van smith lemli opitz | syndroom van smith magenis | syndroom van sotos |
syndroom van stendhal | syndroom van stevens johnson | syndroom van stickler | syndroom van sturge weber | syndroom van tietze | syndroom van tourette |
syndroom van treacher collins | syndroom van turner | syndroom van usher | syndroom van van der woude | syndroom van wallenberg |
syndroom van wernicke | syndroom van west | syndroom van williams | tante betje | tante pos | tante sidonia | tay sachs | tendinitis van de quervain |
test van bourdon | test van rorschach | test van stroop | tetralogie van fallot | theo thijssen school | theo thijssenschool |
therapie van mensendieck | theresia van avila | thomas cook | thomas de trein | thomas kraag | thomas more | thomas splint | thomas van aquino |
tiemann katheter | titus brandsma huis | titus brandsma school | tobii dynavox | todd parese | tom poes | tommy hilfiger | toon hermans huis |
toon hermans inloophuis | toon hermanshuis | treacher collins | treek norm | trekken van drees | trendelenburg gang | trendelenburg ligging |
trojaans paard | trut hola | tumor van warthin | tumor van wilms | uncle ben s | uncle bens | unverricht lundborg | vader abraham | vader jacob |
vadertje drees | vadertje staat | van adam en eva af | van boeijen | van dale | van den vos reynaerde | van der hoeven kliniek | van der hoevenkliniek |
van der linde groep | van der sar foundation | van der valk hotel | van der woude syndroom | van doorne advocaten | van drees trekken |
van gansewinkel | van gend en loos | van haren schoenen | van mesdag kliniek | van mesdagkliniek | van nelle | van raam fiets | vanboeijen assen |
verbeeten instituut | verlamming van bell | victor reader | victor reader stream | viktor frankl | vincent de paul | vincent van gogh instituut |
vincent van gogh voor geestelijke gezondheidszorg | vincentius a paulo | vineland schaal | vogt koyanagi harada | vojta therapie | volwaardig leven |
von gierke | von hippel lindau | voor gekke henkie | voor jan doedel | voor jan lul | voor jan met de korte achternaam | voor piet snot |
voor sinterklaas spelen | vrolijk fransje | vrolijke frans | vrouw holle | vrouwe fortuna | vrouwe justitia | waar abraham de mosterd haalt |
waardigheid en trots | walker warburg | wat hansje niet leert zal hans nooit kunnen | wat jantje niet leert zal jan nooit kunnen |
waterhouse friderichsen | waterlow score | wechsler test | weer boven jan | werdnig hoffmann | werner syndroom | wernicke korsakov | wet bibob |
wet bijzondere opnemingen in psychiatrische ziekenhuizen | wet damocles | wet dwangsom | wet kinderopvang | wet kwaliteit klachten en geschillen zorg |
wet langdurige zorg | wet maatschappelijke ondersteuning | wet meldcode | wet mulder | wet op de geneeskundige behandelingsovereenkomst |
wet open overheid | wet openbaarheid van bestuur | wet passend onderwijs | wet poortwachter | wet schuldsanering natuurlijke personen |
wet sociale werkvoorziening | wet van damocles | wet van meden en perzen | wet van murphy | wet van newton | wet van ohm | wet van pareto |
wet van parkinson | wet van poortwachter | wet verplichte ggz | wet victoria | wet werk en bijstand | wet zorg en dwang |
weten waar abraham de mosterd haalt | weten waar bram de mosterd haalt | whipple operatie | wilhelmina ziekenhuis | willem alexander ziekenhuis |
willem arntsz hoeve | willem arntsz huis | willem de zwijger | willem drees | willem schrikker | willem schrikker groep | willem schrikker stichting |
willem schrikkergroep | willem van oranje | willem wever | william schrikker gezinsvormen | william schrikker groep | william schrikker stichting |
william schrikkergroep | williams beuren | willie wortel | willy wortel | wilms tumor | winnie de poeh | wolf hirschhorn | wolff parkinson white |
wonen ondersteuning en zorg voor ouderen | xia gibbs | young schemavragenlijst | zich het lazarus schrikken | zich lazarus drinken |
ziekte van addison | ziekte van alexander | ziekte van alzheimer | ziekte van basedow | ziekte van batten | ziekte van bechterew | ziekte van becker |
ziekte van behcet | ziekte van berger | ziekte van besnier boeck | ziekte van binswanger | ziekte van bowen | ziekte van bright | ziekte van buerger |
ziekte van burger | ziekte van canavan | ziekte van castleman | ziekte van chagas | ziekte van charcot marie tooth | ziekte van coats |
ziekte van creutzfeldt jakob | ziekte van crohn | ziekte van cushing | ziekte van darier | ziekte van de quervain | ziekte van duchenne |
ziekte van dupuytren | ziekte van erdheim chester | ziekte van fabry | ziekte van friedreich | ziekte van gaucher | ziekte van graves |
ziekte van grover | ziekte van hailey hailey | ziekte van hansen | ziekte van hashimoto | ziekte van hirschsprung | ziekte van hodgkin |
ziekte van hunter | ziekte van huntington | ziekte van hurler | ziekte van kahler | ziekte van kawasaki | ziekte van kennedy | ziekte van kohler |
ziekte van krabbe | ziekte van lafora | ziekte van leber | ziekte van ledderhose | ziekte van leigh | ziekte van lou gehrig | ziekte van lyme |
ziekte van meniere | ziekte van menkes | ziekte van morquio | ziekte van niemann pick | ziekte van osgood schlatter | ziekte van paget |
ziekte van parkinson | ziekte van pelizaeus merzbacher | ziekte van perthes | ziekte van peyronie | ziekte van pfeiffer | ziekte van pick |
ziekte van pompe | ziekte van raynaud | ziekte van sanfilippo | ziekte van scheuermann | ziekte van sever | ziekte van stargardt | ziekte van steinert |
ziekte van still | ziekte van sudeck | ziekte van tay sachs | ziekte van unverricht lundborg | ziekte van von hippel lindau |
ziekte van von recklinghausen | ziekte van von willebrand | ziekte van waldenstrom | ziekte van wegener | ziekte van weil |
ziekte van werdnig hoffmann | ziekte van whipple | ziekte van wilson | zilveren kruis | zo arm als job | zo geduldig als job | zo gek als een deur |
zo oud als methusalem | zo zat als lazarus | zollinger ellison | zorg voor de jeugd | zuster clivia | zusters augustinessen | zusters franciscanessen |
zusters van liefde | zwaard van damocles | zwarte piet toegespeeld | zwartepiet toespelen | fa waka | masha danki | terima kasih | pasar malam | ghormeh sabzi | ash reshteh | hela rotane | christmas pudding | hari raya | cam on | hasbi allah |
dzien dobry | bon dia | eid mubarak | medisch spectrum twente | tata steel | otto workforce | life & mobility | only friends | dar assalam | rumah kita | anand joti | housing first | mi ta kansa |
land van horne | dokter leo kannerhuis | dr leo kannerhuis |
wijzijn traverse | human concern | global talk | freedom scientific | focus cura | maxi move | molift smart | arjo maxi move | skoda octavia | haag wonen |
holland casino | radio maria | gentle teaching | duchenne parent project | tiny house | nordic walking | glasgow coma scale | burn out | monte cristo | romberg pos |
romberg neg | skaeve huse | officier van justitie | ministerie van justitie | algemene wet bestuursrecht | de lichtenvoorde | maxi cosi | fragiele x | otto bock |
omroep brabant | hart van nederland | hof van holland | dar el amal | eigen kragt | reva sentrum | villa roosje | groot emaus
`
  .trim()
  .split(/\s*\|\s*/)
