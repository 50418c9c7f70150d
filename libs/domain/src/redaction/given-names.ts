const split = (names: string): readonly string[] => names.trim().split(/\s+/)

/**
 * Common given names by origin, in small letters and without diacritics, compiled from general knowledge.
 * Names that are ordinary Dutch words as well stand in given-names-that-are-words.ts.
 */
export const givenNames: readonly string[] = [
  // Dutch and Frisian
  ...split(`
ayden aliet almar ammerens andrys angeliek annelou annelotte annouk arline berthold berwout bronwyn catrinus clazien clazina corstiaan
corstiana dyonne eckart elysa esmerelda evalien everard everta fokelina geerta geertruda gosewijn grietinus haike heico helmuth hendrike
idse idzerd janinka jephta johannette liduine lissa lodewijkus loranne maickel mariecke mariejet meinke meinko oldrik rascha reinate rejan
reyer rieky roeleke rozemarie rymke stephie swanette swenna sybil sybolt tieneke treske tyana vigdis wiggele willianne yannicka zwanet
zwanette zwannie aaltien heleen everdien geertien katelijn hinderkien geesien lammigien
aafke aagje aaltje aart abe ad adriaan adriana adrie afke agnes agnetha albert alberdina alet alex alexander alexandra alie alice alida
alie alwin amalia amber amelie andre andrea andreas andries anemoon anja anke ankie anne anneke annelies annelot annemarie annemiek
annemieke annet annette annie annika anniek annique anouk ans anthonie antje antoine antoinette anton antonia antoon antonie anna
arend ariane arie arjan arjen arno arnold arnoud arthur astrid aukje aurelia babette barbara barend barry bart bartel bas bastiaan beatrijs
bea bep berend bernadette bernard bernd bert berta bertus betsie betty bianca bjorn boudewijn brechtje bram brandon brenda brigitte britt
bruno carel carin carine carla carlijn carlo carmen carola carolien caroline casper catharina cathelijne cees celine charles charlotte
chantal chantalle chris christa christel christiaan christien christina christine christoffel cindy claar claartje claire clara claudia coby
coen collin conny constance cor coriene corine corinne cornelia cornelis corrie cynthia daan daantje damian dana danielle daniel danique danny
daphne daphny david debbie debora deborah demi denise dennis derk desiree diana dick diederik diny dineke dion dirk dirkje ditte doortje
dolf dominique donny doreen doris dorien dorine dorothea douwe duco dylan ed eddy edith eduard edwin eef eefje eelco eelke eline elias elisa
elisabeth elise elke ellen elly ellis elma els elsa elsbeth elselien elske elze emiel emilie emily emma emmy enno eric erica erik erna ernst
erwin esmee esmeralda esther eugenie eva evelien eveline evert evi ewoud fabian famke fay feline femke fenna ferdinand ferry fiene fieke
fien filip fleurtje floortje floris florian fokke foppe franca francien francisca francois frans franka fred frederik frederique fredrik freek
froukje gabriel geert geertje geertruida gerard gerarda gerben gerbrand gerda gerlinde germaine gerrie gerrit gerritje gert gerty gertrude
gertjan gijs gijsbert gilles gina ginny giovanni gitte gonda gonny grada grietje guido guus guusje gwen hannah hanna hanneke hannie hans
harald harm harmen harrie harry hedda hedwig heidi hein heleen helena helga helma hendrik hendrika hendrikje hendrina henk henny henri henriette
henrieke herma herman hermina hetty hidde hilda hilde hille hinke huib huibert hubert hugo ien ids ietje ilona ilse imke ina inez inge ingeborg
ingrid irene irma isabel isabella isabelle isaac ivo ivonne jaap jaapje jacco jacob jacoba jacobus jacolien jacqueline jacques jaimy jaleesa
jamie jane janine janna janneke jannes jannie jannetje jannick janny jantine jantje jantien jarno jasmijn jasper jeanet jeanette jeanine jeffrey
jelle jelmer jelte jenneke jennifer jenny jeroen jessica jessie jesse jeanne jill jitse jitske jo joan joanne jochem jochen jody joep joeri
johan johanna johannes john johnny jolanda jolande jolien jolijn joline jonas jonathan joost jooske joosje joram jordi jordy joris jorn jorrit jos
joshua josefien josephine joyce juanita judith jules julia julian juliana julie juliette jurgen jurre jurriaan justin kaatje karel karen
karin karlijn karolien kars kasper kathelijne katinka katja katrien kay kees keesje kelly kelvin kenneth kevin kiki kim kimberley kimberly
kirsten klaas klaasje klaartje klazien klazina koenraad krista kristel kristian kristina kyra lambert lana lara larissa lars laura laurens
laurien leen leendert lena lennart lenie lennert leo leon leonie leonard leonoor leontien lex lia lianne liam lidewij lidy liesbeth lieke lien
lieneke lies liesje liesel lilian lily linda lindsey lisa lisanne lisette lise lizzy loek loes loesje lotte lou louis louisa louise luc luca
lucas lucia lucie lucy ludo luuk luna lydia maaike maarten maartje maddy madelief madelon manon marc marcel marcella marchien marco margaret
margreet margriet margot maria marian marianne marieke mariel marije marijke marijn marika marilou marina marinus mario marion marisa marit
marie marjan marjolein marjolijn marjon marla marleen marlies marlijn marloes marlou marnix marritje martha martijn martin martina martine
marvin matthias matthijs maud maurice maurits max maxime maxim mees melanie melissa melle menno mia michael michel michelle michiel mick
mieke miep mies mieke mike milan mila milou minke miranda mirjam mirte mirthe mitchell monica monique myrna myrthe nadia nadine nanda
nancy naomi natalie natascha nathalie neeltje nelleke nellie nelly nick nico nicole nicolaas nicky niek niels nienke nikki nina noah noor
noortje noud olaf olga olivier olivia onno oscar otto pam pamela pascal pascalle patricia patrick patty paul paula paulien pauline peter
petra pepijn petronella philip pien piet pieter pieternel pieternella pietje pim priscilla puck quinten quirijn rachel ralph ramon raoul
raymond rebecca regina reinier reinder reinout remco renate rene renee renske ria richard rian rianne rick rien riet rieneke rietje rik
rinus rita rixt rob robbert robbie robert robin rochelle roderick roel roelie roelof roeland roland romy ron ronald rosalie rosa rosanne roxanne
ruben rudi rudolf ruud ruth rutger sabine sabrina samantha samuel sander sandra sandy sanne sannie sara sarah sarina sascha saskia
sebastiaan selma serena sharon sheila shirley sibren siebe siebren sientje sietske sietse sigrid silke silvia simon simone sjaak sjaan sjoerd
sjors sjoukje sofie sonja sophie stefan stefanie stephan stephanie steven stijn suus susanne suzan suzanne sven swaantje sybren sylvia sylvie
tamara tammo tanja tara ted teun teunis theo theodoor thera theresia thea thijs thijmen thom thomas thirza tiemen tijmen tijn tineke tina tinus
titia tjalling tjitske tobias tom tommie tonnie tonny toos tristan trijntje trudie trudy truus tygo ursula valentijn valerie vanessa vera
veerle veronica vicky victor victoria vincent vivian viviane wanda walter wendy werner wessel wiebe wiebren wietske wijnand wilfred wilhelmina willeke
willem willemien willemijn willy wilma wim wouter wytze yannick yara yasmin yasmine yfke ymke ynte yolanda anass benjamin beppie boaz charlie chloe elin ella finn fons giel gre greet hailey hennie hielke hillie huub isa james jason jayden jaylano jens
joey joke jopie jouke kaylee kyano lauren lenn leny levi liv loeki lola loua lynn maeve mason mathijs mimoun morris nanne nathan nelis norah oliver owen
pierre pippa romee rosie ryan sienna sietze sjef sophia suze tim timo tiny tjeerd twan vince wesley wybe xavi zayn zef harun haruna josien bertine
annelien gerrie wilfried egbert hermien johanneke lianne marjolijne yvet yvette yvon yvonne zara zeger zoe zwaantje`),
  // Turkish and Kurdish
  ...split(`
abdullah adem ahmet alper arzu asli asya atakan ayhan ayla aylin aynur aysegul aysel aysen aysun ayse ayten azra bahar baris belgin berfin berkan
berna beyza bilal bulent burak burcu busra cansu cem cemal cemile ceyda cihan defne derya dilan dilara dilek dogan duygu ebru ecrin ekrem elif
emine emir emrah emre ender enes erdal erdem erdogan erhan erkan erol ersin esra fadime fatih fatma ferhat feride figen filiz fikret furkan
gamze gokhan gonul gul gulay gulcan gulsen gulsum gunay guler hakan halil hasan hatice havva huseyin hulya ibrahim ilhan ilker inci irem ismail
ismet kadir kadriye kamil kemal kerem kubra levent leyla mehmet melek meltem meryem merve metin mevlut mine muhammet murat musa mustafa
nazan nazli necati neslihan nevin nilgun nurcan nuray nurgul nurhan oguz okan omer onur orhan osman ozan ozcan ozge ozlem pinar ramazan rana
recep refik remzi sabri sadik safiye salih saliha selcuk selim selin semra seda sedat serap serdar serhat serkan serpil sevda sevgi sevim
sevil sezen sibel sinan songul suheyla suleyman sumeyye sultan tarik tayfun tolga tuba tugba tulay turgut turkan ufuk ugur umit umut
unal vedat veli volkan yasar yasemin yasin yavuz yeliz yilmaz yunus yusuf zafer zehra zeki zekiye zeliha zeynep zubeyde`),
  // Moroccan, Arabic, Syrian, Iraqi, Afghan, Iranian
  ...split(`
ouassima ayham ghiath joud mouaz
abbas abdelaziz abdelhak abdelkader abdelkarim abdellah abdellatif abdelmajid abderrahim abderrahman abdul abdulrahman achraf adil adnan ahlam ahmad
ahmed aicha aisha akram ali alaa amal amin amina amine amir amira amjad anas anwar asma asmaa ashraf assia ayman ayoub aya aziz aziza bachir
badr bashar bassam bouchra brahim chaima chaimae chadia dalal dina dounia driss dunya esraa fadi fadoua faisal farah farid farida faris fatiha fatima
fatimah fatma fayza fouad fouzia ghassan habiba hafid hafida hafsa hala halima hamid hamida hamza hana hanan hanane hani hanin hassan hayat hicham
hind houda houssam hussein hussain ibtissam ikram ilham ilias ilyas iman imane imran ismael ismail issam jalal jamal jamila jawad jihane kamal karim karima
kawtar khadija khadidja khalid khaled khalil lahcen lamia latifa layla laila leila lina loubna lubna maha mahmoud mahmood majid majda malak malika manal
mariam maryam marwa marwan maysa meryem milad miloud mina mohamad mohamed mohammad mohammed moh mouad mourad mounir mounia moussa muhammad
mustapha mustafa nabil nabila nada nadia naima najat najib najma naoual nasim nasira nassim nawal nisrine nizar noura noureddine nour nora omar omaima
osama othman ouassim oussama qasim rabia rachid rachida rahma rajae rami rania rasha rashid redouan reza rida riad rim rima saad sabah safa
safae said saida salah salim salima salma salwa samia samir samira sana sanaa siham soraya soufian soufiane soukaina souad sumaya tahir tarek tariq
wafa wafae walid wassim widad yahya yamina yassin yassine yassir younes youness youssef yousra yusra zahra zakaria zakia zaid zainab zaynab
zineb ziad zohra zouhair arash azadeh babak farhad farzaneh fereshteh hamed hossein kaveh laleh mahdi maryam mehdi mohsen nasrin navid niloufar
parisa parvin payam reyhaneh roya shahram shirin soheila`),
  // Surinamese, Hindustani, Indian
  ...split(`
ashna farzana kishan sabita furgill kenrich naldo urvin
aarti ajay amit amrita anand anil anita anjali anjana aryan arun asha ashok ashwin bharat deepak devi dinesh dewi gita hari indra jagdish
kamla kavita kiran krishna kumar lakshmi lalita madhu mahesh manisha manoj meena mohan mukesh narain nisha niraj pooja pradeep prakash prem
priya radha radjen rahul raj rajesh rakesh ramesh ravi reshma rishi ritesh rohan roshni sandeep sangita sanjay santosh sarita satish savitri
shanti sharda sharmila sheela shiva sita soerjpal soenil sunil sunita suresh sushma usha vijay vikram vinod vishal vishnu rajiv priyanka
deepika aditya arjun neha sneha kwame kofi kwasi ama afi bryan clyde clifton delano desmond dwight earl errol gladys glenn hesdy humphrey
iwan lloyd marlon melvin milton orlando orville percy ricardo roy rudy ruben sherida stanley winston shurendy shaniqua`),
  // Antillean, Spanish, Portuguese, Cape Verdean
  ...split(`
alejandro ana angelica antonio beatriz benicio carlos catalina cristina diego edison eduardo elena enrique esteban estrella fabiola felipe felix
fernando francisco gabriela giselle gloria gregory guillermo gustavo hector hernan ignacio isidora javier jeandra jesus joao joaquim joaquin jorge
jose josefina joselyn juan juana julio kiara leandro leonardo leticia liliana lorena lourdes lucila luis luisa luz magaly manuel manuela marcela
marcelo margarita marta mateo mauricio mercedes miguel milagros miriam nelson nilda nuno oswaldo pablo paola paulo pedro pilar rafael ramona
raquel raul reinaldo roberto rodrigo rosalina rosario ruthmila santiago sergio sharlon shurandy silvana sofia solange suhaila teresa tiago
urselina virgilio xavier xiomara yadira yesenia zuleika jurandy churandy quincy rugenia`),
  // Polish, Ukrainian, Russian, Balkan, Romanian, Bulgarian
  ...split(`
ljudmila
adam agata agnieszka aleksander aleksandra andrzej aneta aniela anastasia anastasiia anatoly artur barbara bartosz bartek beata bogdan boguslaw bohdan
bozena branka bronislawa cezary czeslaw dagmara damian danuta dariusz darek dmitri dmitro dorota dragan edyta elzbieta ewa ewelina filip
galina genowefa goran grazyna grzegorz halina henryk igor ilona ion ioana irena ireneusz iryna iwona izabela jacek jadwiga jakub jan janina janusz jaroslaw
jelena jerzy joanna jolanta jozef justyna kamila karol karolina kasia katarzyna kateryna kazimierz kinga krystyna krzysztof ksenia leszek
lidia ljiljana ludmila lukasz maciej magda magdalena malgorzata marek mariusz marzena mateusz mateja michal milena milica milos mihai mirela
miroslaw monika natalia nataliya nikola nikolai oksana oleksandr olena paulina pawel piotr przemek przemyslaw radoslaw rafal renata robert roman
ryszard sasa sebastian serhii slawomir sergei snezana stanislaw stanislawa stefania svetlana sylwia szymon tadeusz tatiana tatjana teodora tetiana
tomasz urszula vasile vesna viktor viktoria viorica vladimir volodymyr waldemar weronika wieslaw wieslawa wiktoria wioletta wladyslaw wojciech
yana yulia yuliia yuri zbigniew zdzislaw zofia zoran zuzanna`),
  // Chinese, Vietnamese, Indonesian, Moluccan, Filipino
  ...split(`
xiuying xiaoming xiaoling xiaohong meiling meifang jianguo jianhua jiahui guohua haiyan haoran jingyi junjie lihua liang liwei mingming qiang
shuying weiwei wenjing xinyi xiaoyan xueying yifan yichen yuxuan yongming zhihao zhiwei zixuan xiang xia ying hong thanh nguyet phuong
thuy trang tuan hoang duc linh huong agus bambang budi dewi endang indah joko ketut made nyoman putu rini siti slamet sri sulastri suparman
tjitske wati yanti yusuf jomanda marlisa rosalinda marites`),
  // Eritrean, Ethiopian, Somali, West and Central African
  ...split(`
brhane fitsum natsnet tedros kaltuun saido
abeba abraham adhanom amanuel aman amanuel asmeret awet berhane bereket biniam birhan dawit desta eden efrem elsabet ermias eyob feven filmon
fiyori freweini futsum ghebre girmay haben hadas hagos haile helen hermon hiwet isaias kibrom kidane letebrhan luam luwam mebrahtu medhanie
merhawi meron mihret mulu mussie nahom natnael negasi robel rodas ruta saba samrawit samuel segen selam selamawit semhar senait simret solomon
temesgen teame tekle tesfay tesfalem tigist tirhas tsegay weldu winta yemane yohannes yonas yordanos zerai abdi abdifatah abdikadir abdirahman
abdullahi abukar aden amaal ayaan asad bashir cabdi canab deeqa faduma fadumo farhiya fartun fowsiya guled habibo halimo hawa hibo hodan
hodo ifrah ilhaan jama khadra ladan mahad mahamed maryan mohamud muna nasteho nimco nuur omar qadra ruqiya sacdiyo sagal sahra samatar sharmarke
suad ubah warsame yasmiin yurub zamzam aminata amadou awa bakary fanta fatou fatoumata ibrahima kadiatou mamadou mariama moussa oumar ousmane
sekou adwoa akosua kojo kwabena yaa chidi chioma emeka ifeoma ngozi olu blessing dieu-merci dieumerci
`),
]
