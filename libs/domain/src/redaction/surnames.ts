const split = (names: string): readonly string[] => names.trim().split(/\s+/)

/**
 * Common surnames by origin without their particles, in small letters and without diacritics, compiled from
 * general knowledge. Surnames that are ordinary Dutch words as well stand in surnames-that-are-words.ts.
 */
export const surnames: readonly string[] = [
  // Dutch, Flemish, Frisian
  ...split(`
aalbers aarts abbink achterberg adriaansen adriaanse akkerman akkermans alberts alders alkema andriessen appelman arends arts baars baas bakels
bakkers balk barends bartels bastiaansen beekman beekmans beenen beijer beks bekker bekkers benschop berends berendsen bergsma berkhout
berkelmans bessems bierens biesheuvel bijlsma bijl blaauw blankestijn bleeker bloemendal blok blokland blokzijl boekhout boelens boersma bogaard bogaards
bogaert boogaard boom boon boonstra borst bosch bosma bosman bosmans bouma bouman bouwman bouwmeester braam brandsma brands brandt breukelen
brink brinkman brinks broek broekhuizen broekman broers brouwers bruggeman bruijn bruijns bruins buijs buitenhuis bult burgers buurman buurma
claassen claessen claes coenen cohen coolen coopmans cornelissen corstjens cox cremers crul daalen dam damen dekkers denissen derks derksen
diepeveen dijk dijkema dijkers dijkgraaf dijkhuizen dijkman dijkstra dikken dinther dirks dirksen dirkx doornbos doorn douma dries driessen
dronkers dubbeldam duijn duin duivenvoorden dungen eekelen eggink eijk eikelenboom elbers elzinga engelen engels ermers essen evers everts
faber feenstra feijen fokkens fokkema franken franssen frederiks frericks geels geelen geenen gelder gerrits gerritse gerritsen geurts geurtsen
gielen giesen gijsbers gommers goossens goosen gosens graven groen groenen groenendijk groeneveld groenewegen groenewoud groot gunnink haaksma haan haas
hagen hamers hanssen harmsen harms hartman haverkamp hazen heemskerk heeren heijden heijmans heijnen heinen hellinga hendriks hendriksen hendrikse
hendrix hengst hermans hermsen heuvel hilgers hilhorst hoekstra hoeks hoeven hofman hofstede hofstra hollander holtkamp hooft hoogeboom
hoogendoorn hoogland hoogeveen hoogstraten hoppenbrouwers horst houben houwers houtman huijbers huijbregts huisman hulshof huizinga hurk jacobs jacobse
jager jagers jansen janse janssen janssens jansma jaspers joosten jongeneel jongen jongh jonkers jonkman joosse jorritsma joustra kaal kamerling kamphuis
kampen kappert karels karman karssen keijzer kempen kemp kerkhof kersten keulen kieft kiewiet klaassen klaver kleijn kleinjan klerk klijn kloosterman
kloosterboer knol koch koeman koenders koenen koers koetsier kok koks kolk konings koolen koopman koopmans koops koot kort kortekaas kraaijenbrink kraan
kraus kremer kroes krol kroon kruijf kruijt kruis kuijpers kuijper kuiper kuipers kuil kunst laan lam lambers lamers langen langeveld lange leenders leeuw
leeuwen lemmens lenting leijten linden linders linssen lodewijks loon looij luijten lubbers luiten maas maassen manders martens matthijssen mathijssen
meer meerman meerveld meijer meijers meijerink meulenbeld meulen meulendijks meurs michels mineur moerman molenaar mol molen mooij moons mulder mulders
nagel nijhof nijhuis nijland nijs nieuwenhuis nieuwenhuizen noordhoek noort nooij oosterhuis oosterveld oosterwijk oostrom oever ooms oorschot oosten oost
oosterhof otten oudenaarden overbeek overdijk overmars paans pals pauw pauwels peeters peijnenburg pelt peters petersen philipsen pieters pietersen plas
plomp pol polman pool poortman postma postmus potters prinsen prinssen pronk prins raaijmakers radstake ras reijnders reijnen reinders
reitsma remmers renkema reuvers rijken rijkers rijn ritsema roelofs roelofsen roelofse rooij rooijakkers rooijen roos rosmalen rossum rotteveel rozema
ruijter rutgers rutten saris sanders schaap schaik schellekens schepers scheffer schilder schmidt schmitz schneider scholten scholte
schoenmaker schoenmakers schoonhoven schouten schreuder schreurs schrijver schuiling schuurman schuurmans seegers sikkema sijbrandij simons
slagter slot smeets smeenk smid smits smit snijders snoek soeters spaans spanjer spijker spijkers staal stam steeg steen steenbergen steins stevens stienstra
stokman stolk stoop straten struik swart swinkels takens talsma teunissen terpstra theunissen thijssen tiemessen timmer timmerman timmermans
tinga tichelaar tol toussaint trip tuinstra uijttewaal valk veenstra veen veer velde velden veldhuis veldhuizen veldkamp veltman ven verbeek
verbruggen verburg verdonk verhagen verhaegh verheij verheijen verhoef verhoeven verhulst verkerk vermaas vermeer vermeulen vermeij vernooij verschoor
verschuren verschueren versluis versteeg verstegen vervoort verweij vis visscher vissers vliet vlieger vogel vogels voogt voorn voort vorst vreeswijk vries
vriend vroom vugt waal waals wagenaar walraven warmerdam wassink weber weel weerd weide weijers weijden wensink werf wessels wesseling westerhof
westra wezel wiegers wiel wiersma wiersema wieringa wijk wijnen wijngaarden wijnands wildeboer willems willemse willemsen winkel winkelman witteveen
wit woestenburg wolff wolters wolterink wouda woude woudenberg wouters wortel zandbergen zanden zandstra zee zeeman zeeuw zegers zeilstra zijlstra zijlmans
zoet zanten zuidema wolthuis tuinman veldman versteegh verkuil wagemakers oldenburg nieboer mertens martin kooij ierland haveman hartog
ginkel drent dongen deursen boerma bergh beukers alphen osch ommen wieren borg houten koppen leest schoot wouden bree zuidhof zwart zwaan zwiers`),
  // Turkish
  ...split(`
acar akbas akbulut akgul akkaya aksoy aktas akyol akyuz albayrak altun altuntas arslan aslan atas avci aydin aydogan aygun bal balci basaran bayrak bayram
bektas bilgin bozkurt bulut can candan cakir cakmak celik cengiz ceylan cetin cinar coban colak coskun dag dagdelen demir demirci demirel
demirtas deniz dogan duman durmus durmaz dursun eker ekinci er erdogan eren erdem ergun erol ertas gok gokce gul gulec guler gunduz gunes
gungor guven guzel ince isik kahraman kaplan kara karaca karabulut karadag karakas karakus karaman karatas kartal kaya keskin kilic kilinc kiraz koc kocak kose
korkmaz kurt kucuk oz ozbek ozcan ozdemir ozen ozer ozkan ozturk oztas ozgur pala parlak polat sahin sari sarikaya savas sen sener sezer simsek sonmez
tas tasci tekin temel tekdemir toprak topal tunc turan turk turkmen uçar ucar uysal uzun unal ulu yalcin yaman yavuz yazici yesil yildirim yildiz yilmaz
yucel yuksel zengin`),
  // Moroccan, Arabic, Syrian, Afghan, Iranian
  ...split(`
aarab aabid abbou abdallah abdellaoui abouzaid achahbar achbar achouri achtar adnani aissati ajjouri akhiat akrouh alaoui alami allali amrani amraoui amhaouch
aouragh arbaoui asri assabti attar ayadi aynaou azaoui azzaoui azouagh bachiri badaoui bakkali bakali bakkouch barkani bazi belhaj belkasmi benali
benaissa benhaddou benhamou benjelloun benmoussa bennani bensaid berkane bouali bouazza bouchikhi bouhlal boukhari boulahrouz boumans bouras bousselham bouzid
chaara chaoui chafik charif cherkaoui chouaibi daoudi daoui dahmani douiri drissi elhamdaoui fassi filali ghazi ghazouani guettari haddad haddadi haddaoui hadji
hajji hamdaoui hamdi hammouti hamouchi hanafi haouari harrak hassani hassouni idrissi issaoui jabri kabbaj kaddouri kadiri kaissi kamali karimi karroumi
kasmi khalfi khatib khattabi khayat laaraj lahlou lamrani mahdaoui mansouri marzouki masoudi messaoudi mimouni morabit mouhout moussaoui moussaid naciri
najjar nasri ouahbi ouali ouarghi ouaziz rachidi rahmani ramdani riffi saidi salhi salmi sbai sebbar serghini tahiri taghi talbi tahri touzani yaakoubi yacoubi
zahiri zarouali ziani zouhri zerouali khoury khalil sayed shami halabi hariri homsi hamwi masri asaad saleh darwish jaber kassem kanaan nasser nassar rifai
sabbagh salloum shaheen haidari hashemi hosseini ahmadi mohammadi mousavi rahimi rezaei sharifi noori nazari karzai sultani amiri jafari`),
  // Surinamese, Hindustani, Javanese, Indian
  ...split(`
abhelakh algoe autar badal baldew baldewsingh bhagwandin bhagwat bholanath biharie bihari bisesar bissessur chandrikapersad chotoe dihal dwarkasing
ganga gangadin gangaram gobardhan gopal gupta jagroep jairam jankie jhagroe jharap kalloe kalpoe kanhai khargi khan kumar lachman lachmon mahabier mahabir
mangal mangroe mohan mohamedhoesein nandoe nandpersad narain nanhoe panday patel poeran raghoenath rambaran rambharos rambocus ramcharan ramdas ramdhani
ramdin ramdjan ramkhelawan rampersad ramsaran ramsoekh ramlal reddy sardjoe sewnarain sewpersad sharma sheorajpanday singh sital soekhoe soerdjan
soerodimedjo somai sukul sukhai tewari tewarie verma wongsodikromo kartosen karijodikromo pawiroredjo amatredjo kromoredjo saimo aron adhin aboikoni abena
amoksi bouterse braafheid breeveld brunswijk burleson cairo comvalius denz doelwijt emanuels felter grunberg held hasselbaink kluivert landveld leter
lieveld maynard menig nahar pinas rijkaard seedorf slagveer sordam tjong venetiaan vreden wijdenbosch windzak zeefuik adoma ashruf alibaks rahman iyer nair rao`),
  // Antillean, Spanish, Portuguese, Cape Verdean
  ...split(`
albertsz almeida alves andrade antersijn antonia araujo arrindell baptista barros bernabela bonevacia brito cardoso carolina carvalho castillo
cijntje correia costa croes cruz curiel cicilia daal delgado diaz dias doran eisden evertsz fernandes fernandez ferreira figueroa francisca fonseca
garcia girigori gomes gomez gonsalves gonzalez gouveia hernandez hooi isenia isabella janga jansz juliana koeiman lopes lopez maduro martha martina
martinez martinus maria mathilda mendes mendoza mercelina moreno monteiro morales nascimento navarro nicolaas nunes oliveira ortega ortiz pereira perez
pieternella pietersz pinto pires provence quandt ramirez ramos reis ribeiro richardson rijna rocha rodrigues rodriguez rojas rojer romero rosario
sambo sanchez santana santos schoop silva silvanie soares sousa suares tavares teixeira torres tromp vargas vasquez vieira werleman winklaar wout`),
  // Polish, Ukrainian, Russian, Balkan, Romanian, Bulgarian
  ...split(`
adamczyk adamski andrzejewski baran borkowski bondarenko boiko cieslak czarnecki dabrowski dabrowska duda dudek gajewski glowacki gorski grabowski
grabowska horvat ivanov ivanova ivanovic jablonski jakubowski jankowski jankowska jasinski jaworski jovanovic kaczmarek kaczmarczyk kalinowski
kaminski kaminska kolodziej kovac kovalenko kovacevic kowalczyk kowalski kowalska kozlowski kozlowska krajewski kravchenko krawczyk krol kubiak kucharski
kwiatkowski kwiatkowska lewandowski lewandowska lis maciejewski majewski makowski malinowski mazur mazurek melnyk michalak michalski mihajlovic mroz
nikolic nowak nowakowski nowicki olszewski ostrowski pavlovic pawlak pawlowski petrov petrova petrovic pietrzak piotrowski piotrowska popescu popov
popovic radu rutkowski sadowski sawicki shevchenko sikora sikorski smirnov sobczak sokolowski stankovic stepien stoica szczepanski szewczyk szymanski
szymanska tkachenko tomaszewski urban wasilewski wieczorek wisniewski wisniewska witkowski wlodarczyk wojciechowski wojcik wozniak wrobel wroblewski
wysocki zajac zakrzewski zalewski zawadzki zielinski zielinska ziolkowski todorov dimitrov georgiev ionescu dumitru hadzic begic`),
  // Chinese, Vietnamese, Indonesian, Moluccan
  ...split(`
chan chang chen cheng cheung chow deng dong feng gao guo huang hu jiang kwok lai lau leung liang lin liu lu luo ma ng ong pan peng shen
sun sung tan tang tsang tse wang wong wu xiao xie xu yang yao ye yip yu yuan zeng zhang zhao zheng zhou zhu nguyen tran pham hoang huynh
phan vu vo dang bui ngo duong aponno hitijahubessy hattu kaihatu lekatompessy leiwakabessy latumahina latupeirissa lawalata leatemia litamahuputty
lopulalan louhenapessy loupatty manuhutu manusama matulessy mustamu nanlohy nussy pattiasina pattinama pattipeilohy pelupessy picauly polnaija
rahanra ririassa rumahlewang sahetapy sahertian salakory salampessy sapulette siahaya siwalette soumokil soplanit taihuttu tahapary tahitu
tamaela timisela titaley tomasoa tupamahu tuhumena tutuarima wattimena wattimury sutanto wijaya santoso hartono setiawan`),
  // Eritrean, Ethiopian, Somali, West African
  ...split(`
abraha abrha araya asfaha asefaw bahta berhe beyene fessehaye gebre gebreab gebremariam gebremedhin gebremeskel gebremichael gebreselassie gebretensae
ghebremedhin ghebreyesus ghebretinsae ghirmay habte habtemariam habtom hailemariam haile hagos kahsay kiflay kidane kifle mebrahtu mehari mengis mesfin
michael negash ogbai okbay okubay solomon tesfamariam tesfamichael tesfay teklay tekle teklehaimanot tewelde tsegay weldegebriel weldemichael weldu woldu
yohannes zemichael zerom abdi abdulle abdullahi adan addow ahmed ali aweys barre dahir dirie duale elmi farah gedi guled hassan hersi hirsi hussein
ibrahim isse jama jimale mahamud mohamud mohamed muhumed muse nur omar osman roble samatar sheikh shire siad warsame yusuf abubakar adeyemi agyeman
ahmadu amponsah appiah asante asiedu bah balde bangura barry boateng camara ceesay conteh diallo diop fofana jallow kamara keita koroma mensah ndiaye
nkansah obi oduro okafor okeke opoku osei owusu sarpong sesay sow sowah toure traore`),
]
