/**
 * Names of organisations in and around care, without the words that tell as much ("ziekenhuis", "stichting"), and of
 * what people use: programmes, brands, media. Small letters. From general knowledge.
 */
export const keptOrganisations: readonly string[] = `
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
`
  .trim()
  .split(/\s+/)
