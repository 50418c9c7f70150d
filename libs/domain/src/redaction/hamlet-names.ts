const split = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/)

/** Villages and hamlets that the other lists lack, also as people write them. From general knowledge. */
export const hamletNames: readonly string[] = split(`
's Graveland | 's Gravendeel | 's Gravenhage | 's Gravenpolder | 's Gravenzande | 's Heer Abtskerke | 's Heer Arendskerke | 's Heer Hendrikskinderen | 's Heerenhoek | 's Hertogenbosch |
's-Bosch | 's-Gravenambacht | 's-Heer Elsdorp | 's-Hertogenbosch-Noord | 't Beijersche | 't Broek | 't Buurtje | 't Calff | 't Einde | 't Ende | 't Gooi | 't Goor | 't Heike | 't Heufke |
't Hof | 't Hool | 't Horntje | 't Hout | 't Joppe | 't Kalf | 't Klooster | 't Kruis | 't Laagdlandt | 't Laar | 't Loo Oldebroek | 't Noorden | 't Rijpje | 't Root | 't Rooth | 't Rot |
't Schier | 't Schijf | 't Schoot | 't Schouw | 't Schut | 't Stort | 't Twiske | 't Ven | 't Waal | 't Weegje | 't Winkel | 't Woud | 't Wout | 't Zandeinde | Aalderinkshoek |
Aalsmeer-Oost | Aalsmeerderdijk | Aalst-Waalre | Aalsvoort | Aarle | Aarsdijkswoud | Aarveld | Abbegea | Abbestede | Abeek | Abstede | Achel | Achter Drempt | Achter Oirle | Achtersloot |
Achterste Erm | Achterste Hees | Ackerswoude | Afferden | Afferden Limburg | Akkrum-Nes | Alblas | Alde Biltsyl | Alde Leie | Alde Skou | Aldebeets | Aldeberkeap | Aldebildtdyk |
Aldebiltsyl | Aldeboarn-Nes | Aldegea | Aldehaske | Aldehou | Aldeleie | Aldemardum | Aldeouwer | Aldhoarne | Aldskoat | Aldskou | Almere Buiten | Almere Haven | Almere Hout |
Almere Oosterwold | Almere Pampus | Almere Poort | Almere-Poort | Alphen ad Rijn | Amelân | Amersfoort-Noord | Ammers | Amstelveen-Zuid | Anna Jacobapolder | Apeldoorn-Zuid | Apenhuizen |
Appelskea | Arcen en Velden | Arckelweg | Arnhem-Noord | Arnhem-Zuid | Aselt | Asschat | Asten-Heusden | Asterd | Avendorp | Axelsche Sassing | Azelosebroek | Baaiduinen | Baaijum |
Baaksem | Baambrugse Zuwe | Baarzande | Baerd | Baggelhuizen | Bakel en Milheeze | Bakenbos | Bakhei | Bakhuzen | Bakkefean | Bakkersdam | Bakkum Noord | Balgoy | Ballooërveld |
Ballumerbocht | Bantegea | Barchem | Barendrecht-Carnisselande | Barger-Erfscheidenveen | Bargercompascuum | Bargeroosterveen | Bargeroosterveld | Bargerveen | Barkhoorn |
Barsbekerbinnenpolder | Bataviahaven | Batenoord | Battenoordsekaai | Bavoort | Beek | Beek en Royen | Beek Limburg | Beekerheide | Beekse Bergen | Beekshoek | Beemster | Beemte-Broekland |
Beerendonk | Beerse | Beetgum | Beetstersweach | Beilervaart | Belt Schutsloot | Benderse | Beneden Leeuwen | Beneden Veensloot | Benedeneind | Bentelose Veld | Benthorn | Benzenrade |
Berestein | Berg aan de Maas | Bergeijk-Hof | Bergen | Bergen Binnen | Bergen Limburg | Bergen op Zoom-Zuid | Bergen-Binnen | Beringen | Berkel Enschot | Berkel-Rodenrijs | Berkenheuvel |
Beselaren | Besooien | Betterwird | Betterwirdhuizen | Beugelswijk | Beugt | Beusbergen | Beuzekom | Biesland | Bieslo | Biest Houtakker | Biezenmortel | Bikbergen | Bilthoven-Noord |
Blaaksedijk Oost | Blaaksedijk-Oost | Blaaksedijk-West | Bladel en Netersel | Blakt | Blauhús | Blauwe Hofke | Blauwe Keet | Blauwe Kei | Blauwe Sluis | Blauwkapel | Blerick |
Bleskensgraaf en Hofwegen | Blikkenburg | Blitterswijk | Bloemendaal aan Zee | Blokdijk | Blokhoven | Boakenstad | Boalsert | Boarnburgum | Boarnsweach | Boarnwert | Boarnwirdhuzen |
Bocholtzerheide | Boekelo-Beckum | Boelenslaan | Boelensloane | Boerenhol | Boerum | Boesingeliede | Boetelerveld | Bokt | Bolksbeek | Bollingwier | Bolswert | Bommerich | Bonnen |
Bonnerklap | Bontebuorren | Boornwert | Borgercompagniesterdiep | Borgharen-Itteren | Bornsche Maten | Bornwirdhuizen | Borrendamme | Bos en Duin | Bosschenhuizen | Bosserheide | Botshol |
Boudewijnskerke | Boulinswal | Bouwerschap | Boven Hardinxveld | Boven Leeuwen | Boven Pekela | Bovenbeek | Bovenbuurt | Bovenkamp | Bovenkerk | Boxmeer-Zuid | Braambergersloot | Braamt |
Brantgom | Brecklenkamp | Breemortel | Breukelen-Nijenrode | Brielaerd | Broek bij Eenrum | Broekeind | Broekheurne | Broekkant | Broekpolder | Broekpolder Vlaardingen | Broeksterhuzen |
Broekstreek | Brongergea | Bronsveen | Brouwhorst | Brouwhuis | Bruheze | Bruinehaar | Budel Dorplein | Budel Schoot | Buijze | Buinerhorsten | Buitenpolder | Buitensluis | Buitenveldert |
Bukkum | Buren op Ameland | Burgerdijk | Burgerkarspel | Burgervlotbrug | Burgh | Burght | Busch en Dam | Bussum-Zuid | Bûtenpost | Buweklooster | Cadzand Bad | Cadzand-Bad | Cadzand-Dorp |
Castricum aan Zee | Castricum-Bakkum | Cornwerderzand | Covik | Crailo | Crailoo | Crubbenstraat | Cubaard | Cuyk | Daalhof | Dalerveense Stukken | Dalfsen-Zuid | Dalheim | Danikerberg |
Dantumawâld | Dantumawoude | Darthuizen | Darthuizerberg | De Bangert | De Beek | De Beerzen | De Beitel | De Belte | De Bente | De Berk | De Biest | De Biezen | De Bird | De Birkt |
De Bleek | De Boekend | De Boom | De Braak | De Brand | De Broek | De Broeklanden | De Bult | De Bus | De Buurt | De Den | De Dijk | De Donk | De Dörpel | De Driehoek | De Eemster |
De Eese | De Elft | De Eversdijk | De Falom | De Feanhoop | De Fledders | De Friese Meren | De Fryske Marren | De Gaastmeer | De Gagel | De Geast | De Geer | De Ginkel | De Gordyk |
De Gouw | De Gowe | De Griete | De Grift | De Groe | De Groep | De Groeskuilen | De Haag | De Haal | De Haandrik | De Haar | De Hamert | De Haspel | De Haukes | De Haule | De Hei |
De Heikant | De Heul | De Hilte | De Hoek | De Hoeven | De Holm | De Hommerts | De Hoorn | De Horn | De Hout | De Houtwiel | De Hulk | De Hulte | De Hut | De Jouwer | De Kaag | De Kamp |
De Kar | De Kat | De Kei | De Kiesterzijl | De Kievit | De Kil | De Klef | De Klip | De Klosse | De Kluft | De Knijpe | De Knolle | De Koaten | De Kolk | De Kooi | De Kooten | De Kooy |
De Koul | De Kraats | De Kuilen | De Leek | De Leest | De Leijen | De Lek | De Lemmer | De Lethe | De Lichtmis | De Liede | De Lind | De Linde | De Locht | De Lytse Geast | De Lytse Jouwer |
De Maaskant | De Mars | De Marshoek | De Maten | De Meele | De Meeren | De Meije | De Mient | De Mierden | De Mok | De Monden | De Muggenhoek | De Mulderij | De Munte | De Muy | De Nes |
De Nieuwe Haven | De Nieuwe Meer | De Nollen | De Omval | De Oranjesluis | De Paauwen | De Pals | De Pan | De Peel | De Pein | De Pettelaar | De Pieperij | De Plaatse | De Planck |
De Plank | De Plate | De Poel | De Poffert | De Pollen | De Poppe | De Pothoek | De Putten | De Ratte | De Rijt | De Rith | De Roffert | De Rotfalle | De Rottefalle | De Rovert |
De Ruidhorn | De Ruiting | De Schans | De Schermer | De Schoot | De Skâns | De Sluis | De Snipperij | De Stad | De Stapel | De Stolpen | De Streek | De Stuifhoek | De Swarte Haan |
De Tippe | De Tol | De Trieme | De Tynje | De Vaart | De Val | De Valk | De Valom | De Velde | De Veulen | De Vink | De Vlaas | De Vledders | De Vleut | De Vlier | De Vlut | De Voort |
De Wallen | De Walsberg | De Walsert | De Weeg | De Weel | De Ween | De Weeren | De Werken | De Westen | De Westhoek | De Westhoeke | De Wetering | De Wieken | De Wieringerwaard |
De Wijzend | De Wilp | De Wolfsput | De Woude | De Wylgen | De Wylp | De Zande | De Zandhoek | De Zandhoogte | De Zijde | De Zijp | De Zulthe | De Zweth | De Zwette | De Zwier | Dedzjum |
Deense Hoek | Deinumerzijl | Dekseind | Delfstrahuzen | Demmerik | Den Berg | Den Bogerd | Den Bosch Noord | Den Bosch-Noord | Den Bosch-Zuid | Den Deel | Den Dries | Den Heuvel |
Den Hitsert | Den Hoek | Den Hool | Den Horn | Den Hulst | Den Kaat | Den Nul-Fortmond | Den Osse | Den Tip | Den Treek | Den-Bosch | Den-Haag | Dennenburg | Deurne-Walsberg |
Deventer-Colmschate | Diemen-Noord | Diemen-Zuid | Diemerbroek | Diemerbrug | Diepenhoek | Diesdonk | Dieverzand | Diezerpoort | Dijkshoorn | Dijksterhuizen | Diken | Doanjum | Doijum |
Dokkumer Nieuwe Zijlen | Dolsterhuzen | Donderberg | Dongen Vaart | Dongen-Vaart | Dongeradiel | Donkereind | Doornboom | Doornik | Dordtse Kil | Dorperberg | Dorperheide | Dorshout |
Dortherbeek | Douvenrade | Doyum | Draaibrug | Drachtster Compagnie | Drachtsterkompenije | Driehoeven | Drielandenpunt | Driene | Drieschouwen | Drievogels | Drijbersche Veld | Droegeham |
Droegham | Drogterop | Drouwenerzand | Drylts | Duifpolder | Duivelshof | Duivelsklef | Duivendijke | Dulder-Saasveld | Dunegea | Duurkenakker | Duurswâld | Duurswold | Dwarsgracht |
Dyksterhuzen | Eakmaryp | Ealahuzen | Eanjum | Easterbierrum | Easterboarn | Easternijtsjerk | Eastersee | Eastersee-Buorren | Easterwâlde | Easterwierum | Easthim | Eastrum |
Eaststellingwerf | Ebelsheerd | Ede-Zuid | Edese Bos | Eelde-Paterswolde | Eelen | Eelen en Rhaan | Eeltsjebuorren | Eemnes Binnen | Eemnes Buiten | Eemnes-Binnen | Eemnes-Buiten |
Eemshaven | Eenumerhoogte | Eerbeekseveld | Eerde Ommen | Eernewarre | Eesterhoek | Eexterhout | Egchelhoek | Egede-Hancate | Egmond | Egmond Binnen | Eierland | Eigelshoven | Eijgelshoven |
Eijs | Eijserheide | Eikelhof | Eikendonk | Eikenheuvel | Eimeren | Einhoven | Eiteweert | Ekelberg | Eksmoarre | Elen | Elen en Rhaan | Ellerveld | Elsenerveld | Elslo | Elst (Ut) |
Elst Utrecht | Elzetterbos | Emer | Emmadorp | Emmercompascuum | Emmererfscheidenveen | Emmikhoven | Engbergen | Enge Wormer | Engelanderholt | Engeweer | Engewormer | Enschede-Noord |
Enselens | Ereloo | Erenstein | Esbörg | Eschmarke | Esselijkerwoude | Essenburg | Essendonk | Esserveen | Esveld | Etsberg | Etten Leur | Eversdijk | Ewijckshof | Ewijcksluis | Ewsum |
Exaten | Exel | Exloerkijl | Exloo-Kijl | Eyckholt | Eysden | Ezumakeeg | Ezumazyl | Fatum | Feankleaster | Feanwâldsterwal | Feinsumerhuzen | Ferwâlde | Fiifhûs | Fijnaart en Heijningen |
Finkegea | Fiskbuorren | Fledderbos | Fledderbosch | Fleringerveld | Fluitenberg | Flylân | Foarryp | Follegea | Folsgeare | Formerum aan Zee | Fortmond | Foudgom | Friesche Palen |
Frieske Peallen | Frjentsjer | Frjentsjerteradiel | Froubuorren | Froubuurt | Froubuurtstermole | Frouwemaheerd | Fûns | Gaarkeuken | Gaasterlân | Gaastmar | Galamadammen | Galathee |
Galecop | Ganzenwinkel | Garderbroek | Gasthuishoeven | Gawege | Geelders | Geerdijk | Geertruidapolder | Geestbrug | Geestmerambacht | Geffense Plas | Gelderwoude | Geleen-Centrum |
Geleen-Zuid | Gelkenes | Gelreshoek | Genbroek | Genderbeemd | Geneinde | Geneneind | Genhout | Gennegerzijl | Gennepperhuis | Genooi | Gerkeskleaster | Gerkesklooster-Stroobos |
Gerritsfles | Gerritsland | Gersleat | Gerslootverlaat | Gerverscop | Getswerdersyl | Getswerderzijl | Geulle aan de Maas | Geuzingerbrink | Geveke | Giesse | Giessen Oudekerk |
Giessen-Nieuwkerk | Giethoorn-Noord | Giethoorn-Zuid | Gijzenrooi | Gildehaus | Ginkel | Glane-Beekhoek | Goaiïngahuzen | Goaiïngaryp | Goaiïngea | Godlinzeroudedijk |
Goedereede-Havenhoofd | Goeree | Goes-Noord | Goese Sas | Goirke | Gooiermars | Gorp en Roovert | Gorssel | Gouberg | Gouwzee | Graatheide | Graft-De Rijp | Graftdijk | Graswijk | Graszode |
Grauwe Kat | Gravenambacht | Gravenzande | Grijssloot | Grimhuijsen | Groenveld | Groot Abeele | Groot Agelo | Groot Ammers | Groot Bedaf | Groot Dochteren | Groot Doenrade | Groot Driel |
Groot Driene | Groot Eiland | Groot Genhout | Groot Haasdal | Groot Hoysum | Groot Laar | Groot Linden | Groot Maarslag | Groot Overveld | Groot Schermer | Groot Welsden | Groot Wetsinge |
Groot Zundert | Groot-Abeele | Groot-Dochteren | Groot-Genhout | Groot-Haasdal | Groot-Linden | Groot-Schermer | Groote Keeten | Groote Keten | Grote Buurt | Grote Hadder | Grote Keeten |
Grote Lindt | Gruisveld | Guttekoven | H.I. Ambacht | Haageind | Haagse Beemden | Haagsittard | Haaldersbroek | Haanwijk | Haarbrug | Haarle Tubbergen | Haarlem Noord | Haarlem-Noord |
Haarlem-Oost | Haarlem-Schalkwijk | Haarlemmerliede en Spaarnwoude | Haarlerberg | Haarrijn | Haart Aalten | Haarzuylens | Haasdal | Haaswijk | Haddingerbroek | Haeldern | Haeselderbroek |
Hagmolen | Halenbroek | Halerbrug | Halfweg-Zwanenburg | Halle Heide | Hallseveld | Hallumerhoek | Halve Maan | Hamersveld | Hamminghoek | Hancate | Hantumerhuzen | Hantumerútbuorren |
Harderhaven | Hardinghuizen | Harenkarspel | Hargen aan Zee | Harkema-Opeinde | Harmelerwaard | Harnasch | Harnaschpolder | Harns | Harscamp | Harselaar | Hartwert | Haskerdiken |
Haskerhoarne | Hassum | Hatsum | Haubois | Haulerwyk | Haveltermade | Havenhoofd | Hazerswoude Dorp | Hazerswoude Rijndijk | Heel en Panheel | Heelweg Oost | Heelweg West |
Heelweg-Westendorp | Heemse | Heemserbos | Heemskerkerduin | Heemstede-Aerdenhout | Heemstederbrug | Heenweg | Heer Oudelands Ambacht | Heerderbosch | Heereind | Heerhugowaard-Noord |
Heerhugowaard-Zuid | Heerlen Noord | Heerlen-Noord | Heerlerhei | Heesterbosch | Heeswijk | Hefswal | Heggert | Hei en Boeicop | Heicop | Heidenschap | Heidsche Peel | Heierhoeve |
Heijenrade | Heijthuysen | Heilaar | Heilig Landstichting | Heilig-Landstichting | Heiligenboom | Heilo | Heimolen | Heistraat | Heitrak | Helden Dorp | Helden-Dorp | Helden-Panningen |
Hellebroek | Hellevoet | Helmond-Brandevoort | Hemmeland | Hemmes | Hendrik Ido Ambacht | Hengeforden | Hengelerheide | Hengelo (Gld) | Hengelo Gld | Hengstdijk | Heppert | Herike-Elsen |
Herpenduin | Herungerberg | Herveld Noord | Herveld Zuid | Herveld-Noord | Herveld-Zuid | Herwen en Aerdt | Hesens | Hesingen | Hessenpoort | Het Broek | Het Goor | Het Hoekske |
Het Klooster | Het Laar | Het Schoot | Het Stift | Het Winkel | Het Woud | Het Zand | Heukelom | Heumensoord | Heure | Heuvelland | Heveskesklooster | Heyenrath | Heythuijsen | Heythuizen |
Hezelaar | Hezenberg | Hiddingezijl | Hierden | Hijkerveld | Hijumerburen | Hilaerd | Hillensberg | Hilversum-Noord | Himdyk | Himmelum | Himpens | Hinderdam | Hingen | Hitsum |
Hitsumersyl | Hoarne | Hoef en Haag | Hoek v. Holland | Hoekse Waard | Hoeksmeer | Hoenderberg | Hoenkoop | Hoenlo | Hoenwaard | Hofwegen | Hoge Aarle | Hoge Heide | Hoge Linthorst |
Hoge Mierde | Hoge Weide | Hoge Zwaluwe | Hogebroek | Hogedonk | Hogeind | Hogeveen | Hogezandsekoele | Holierhoek | Hollanderbroek | Holten Genne | Holterbroek | Holtherzand | Holtslag |
Holwert | Hommert | Honderdland | Honesch | Hongerige Wolf | Hongersdijk | Honswijk | Hoofd van Benthuizen | Hoofddorp-Oost | Hoog Baarlo | Hoog Buurlo | Hoog Halen | Hoog Keppel |
Hoog Soeren | Hoog-Blokland | Hoog-Soeren | Hoog-Zuthem | Hoogdorp | Hooge Boezem | Hooge Heide | Hooge Hexel | Hoogebuurt | Hoogedonk | Hooghammen | Hooghuizen | Hoogkerk | Hoogkuil |
Hoogland | Hoogland-West | Hoogvliet Rotterdam | Hoogwatum | Hooilandseweg | Hoonaard | Hoophuizen | Hoorn op Terschelling | Hoornder Nieuwland | Hoornse Hop | Hoosden | Hoosterhof |
Hoptille | Horendonk | Horst-America | Horstenderhoek | Horstermeer | Horsthoek | Houkesloot | Hout Blerick | Houtem | Houtenisse | Houtense Wetering | Houthem-Sint Gerlach | Houtigehaach |
Houtsberg | Huibeven | Huigendijk | Huigsloot | Huinerbroek | Huisduinen | Hulsveld | Hunderen | Húns-Leons | Huppel | Hushoven | Huurne | Hylpen | Hyum | Idsegea | Idzerdaburen | Ierseke |
Iesumasyl | IJhorst | IJmuiden aan Zee | IJmuiden-Noord | IJpecolsga | IJpelaar | IJpelo | IJsbrechtum | IJsselham | IJsselhunten | IJsselmonde | IJsselmuiden | IJsseloord |
IJsselstein-Zuid | IJsselsteyn | IJsselveld | IJzeren | IJzerhoek | IJzerlo | IJzevoorde | Ikkerwâld | Ilpermeer | Imstenrade | Ipekolsgea | It Hearrenfean | Itterbeck | Itterstraat |
Jagerswijk | Jekschot | Jiskenhuzen | Jisperveld | Jistergea | Joarum | Jobbegea | Jobbegea-Skuregea | Jonen | Jonkersland | Joppe | Jubbega-Schurega | Julianadorp aan Zee | Junne | Jutryp |
Kaagdorp | Kaageiland | Kaakhorn | Kaas en Brood | Kaaskenswater | Kadoelerveld | Kaffeberg | Kagerplassen | Kallenbroek | Kallestraat | Kalmthout | Kamerik-Mijzijde | Kampereiland |
Kamperhoek | Kampershoek | Kamperzeedijk | Kampina | Kapel Avezaath | Kapelle-Biezelinge | Kapittelland | Kasen | Kasteren | Katershorn | Katham | Katmis | Katsop | Kattenbroek |
Kattewaard | Katwijk | Katwijk aan de Rijn | Katwijk Binnen | Katwijk-Binnen | Kaumeshoek | Keenenburg | Keerkant | Keijenburg | Kemperberg | Kerk Avezaath | Kerk en Zanen | Kerkenveld |
Kerkhoven | Kerkoerle | Kerkrade West | Kerkrade-Oost | Kerkrade-West | Kernheim | Kerspel Goor | Kethel en Spaland | Ketlik | Keverdijk | Kiesterzijl | Kievietsbuurt | Kijfhoek | Kilsdonk |
Kimswert | Kinderdijk | Kitskensberg | Klaashei | Klarenbeemte | Klatering | Klaverpolder | Kleaster-Anjum | Kleasterlidlum | Kleefsewaard | Kleimeer | Klein Agelo | Klein Ammers |
Klein Amsterdam | Klein Azewijn | Klein Bedaf | Klein Dochteren | Klein Doenrade | Klein Dorregeest | Klein Garnwerd | Klein Genhout | Klein Haasdal | Klein Harkstede | Klein Heusden |
Klein Linden | Klein Maarslag | Klein Mariekerke | Klein Oisterwijk | Klein Overveld | Klein Profijt | Klein Ulsda | Klein Valkenisse | Klein Welsden | Klein Wetsinge | Klein-Ammers |
Klein-Azewijn | Klein-Dochteren | Klein-Genhout | Klein-Linden | Klein-Profijt | Klein-Valkenisse | Kleine Abeele | Kleine Gaast | Kleine Huisjes | Kleine Meers | Kleine Sluis |
Kleine Zundert | Kleine-Sluis | Kleinmeers | Kleinpolder | Klinkenborg | Klooster Anjum | Klooster Lidlum | Kloosterdijk | Kloosterhoek | Kloosterholt | Kloosterveen | Klosterholte |
Klotterpeel | Kniplaan | Knuitershoek | Koarnwert | Koarnwertersân | Koartsweagen | Koatstertille | Koedood | Koehool | Koekangerdijk | Koetille | Koevering | Koldenhove | Kolderveen |
Kolderveense Bovenboer | Kolderwâlde | Kollumerlân | Kollumersweach | Koningsbelt | Koningsbuurt | Koningshoeven | Koningsoord | Koog-Zaandijk | Koolwijk | Kootwijkerduin | Kootwijkerzand |
Kopersberg | Korendijk | Korengarst | Korte Akkeren | Korteind | Kortewijk | Kortezwaag | Kostverlorenbuurt | Kostvlies | Koufurderrigge | Kraaijertsche Sluis | Kraanmeer | Kraats |
Kralingseveer | Kranenmortel | Krawinkel | Kreijel | Krekelshof | Kremboong | Kreuzelheide | Kreverhille | Krimstermolen | Kromme Elleboog | Kromme Mijdrecht | Kromme Nol | Krommeniedijk |
Krommeniehorn | Kromwaal | Kromwâl | Kromwijk | Kruchten | Kruiningergors | Kruisdonk | Kruisdorp | Kruishaar | Kruispolder | Kruispolderhaven | Kûfurd | Kuiperhoek | Kuipersveer | Kulert |
Kunderberg | Kuzemer | Laag Holland | Laag Keppel | Laag Soeren | Laag Wolfheze | Laag-Blokland | Laag-Caestert | Laag-Nieuwkoop | Laareind | Laarschot | Laarstraat | Laerbroek |
Lage Bergse Bos | Lage Heide | Lage Heikant | Lage Weide | Lage-Vuursche | Lakemond | Lalleweer | Lanaye | Landsche Vaart | Langeberg | Langehorst | Langereis | Langereyt | Langeslag |
Langsweagen | Langwar | Laren (Gld) | Larense Broek | Laverdonk | Leegkerk | Leemskuilen | Leensel | Legemar | Leidsche Rijn | Leidschendam-Zuid | Leijenbroek | Leijsenhoek | Leikant |
Leikesven | Lelystad-Haven | Lelystad-Noord | Lemsterlân | Lenthe | Leppehiem | Leropperveld | Lesterhuis | Leukerheide | Leukerhof | Leusbroek | Leusden Zuid | Leusden-Centrum | Leusveld |
Leuvenumse Bos | Lexkesveer | Libeek | Lichtaerd | Lichtenbelt | Lier en Polanen | Lieren | Liesbos | Liesbosch | Lievingerveld | Lilbosch | Lindenschot | Linnerveld | Lippenhuzen |
Littenseradeel | Ljouwert | Ljouwerteradiel | Ljussens | Loaienga | Loaiïngea | Lobith-Tolkamer | Lochemerberg | Lodijke | Loenen aan de Vecht | Loenen aan de Waal | Longerhou |
Lonnekermeer | Loo Bathmen | Loo Eibergen | Loo-Bathmen | Looerbroek | Loon-op-Zand | Loonerveld | Looveer | Loozensche Linie | Lotbroek | Luidewering | Luissel | Lúkswâld | Lüllingen |
Lúnbert | Luntershoek | Lutje Broek | Lutje Lollum | Lutjebosch | Lutjeloo | Lutkelollum | Lutkesaaksum | Lutterade | Lutterhoofdwijk | Lutterveld | Lutterzand | Luttik-Egmond | Luur |
Lytse Jouwer | Lytse Lollum | Lytse Wierum | Lytsewierum | Maagd van Gent | Maarslag | Maarssen-Dorp | Maarsseveen | Maarsseveense Plassen | Maas-Niel | Maasbreesche Peel | Maassluis-West |
Maasveld | Made en Drimmelen | Madestein | Magrette | Makkumer Noordwaard | Malburg | Mallum | Malpie | Mandervenen | Mantingerzand | Mardum | Maren Kessel | Maria-Hout | Mariakerk |
Mariapeel | Mariaveld | Marollenput | Mastbosch | Mauritsfort | Mechelderhof | Meersel | Meersen | Meerssenhoven | Meerveld | Meeuwenoord | Megelsum | Meierij | Meinerswijk | Mekkelenberg |
Mekkelhorst | Melick en Herkenbosch | Melick-Herkenbosch | Menameradiel | Menmoer | Mereveld | Meyel | Middelaar | Middelbuurt | Middelkoop | Middelland | Middelplaten | Middelsgraaf |
Middelwatering | Midden-Beemster | Midlaarderveld | Midslân | Midsland aan Zee | Mieldum | Mierlo Hout | Mijnden | Mijnsherenland | Mijzijde | Mill en Sint Hubert | Mill en St. Hubert |
Minderhout | Miste | Mitselwier | Moarre | Moerenburg | Moergestel | Moerkuilen | Moerschans | Moersel | Moershoofd | Moesdijk | Molecaten | Molenakker | Molengoot | Molenheide | Molenperk |
Molkwar | Monnikendijk | Mookerheide | Moorveld | Moosdijk | Mosbroek | Muggenbeet | Muggenhol | Muidermeer | Muije | Muijeveld | Munnikebuorren | Munsterscheveld | Muntsjesyl | Musselhorn |
Mussellust | Nachbeek | Nagelbeek | Nauerna | Neder-Slingeland | Nederhemert Noord | Nederhemert Zuid | Nederhorst-den-Berg | Nederlangbroek | Nederslingeland | Nederweert Eind |
Neeltje Jans | Neerbosch | Neercanne | Neerlangbroek | Neerpeel | Negenhuizen | Nekum | Nergena | Nes aan de Amstel | Nes aan de Lek | Nes op Ameland | Nesselande | Niersdal |
Nieuw Annerveen | Nieuw Balinge | Nieuw Beerta | Nieuw Beijerland | Nieuw Bergen | Nieuw Buinen | Nieuw Dijk | Nieuw Dordrecht | Nieuw Ehrenstein | Nieuw Einde | Nieuw en Sint Joosland |
Nieuw Ginneken | Nieuw Haamstede | Nieuw Helvoet | Nieuw Lekkerland | Nieuw Leusen | Nieuw Loosdrecht | Nieuw Lotbroek | Nieuw Milligen | Nieuw Moscou | Nieuw Roden | Nieuw Scheemda |
Nieuw Schoonebeek | Nieuw Vennep | Nieuw Vossemeer | Nieuw Weerdinge | Nieuw Wehl | Nieuw- en Sint Joosland | Nieuw- en St. Joosland | Nieuw-Altoenae | Nieuw-Bergen | Nieuw-Drouwen |
Nieuw-Haamstede | Nieuw-Moscou | Nieuw-Reemst | Nieuw-Strijen | Nieuw-Wulven | Nieuwbrug | Nieuwe Bildtdijk | Nieuwe Bildtzijl | Nieuwe Compagnie | Nieuwe Erven | Nieuwe Krim | Nieuwe Meer |
Nieuwe Moer | Nieuwe Molen | Nieuwe Sluis | Nieuwe Tonge | Nieuwe Vaart | Nieuwe Wetering | Nieuwe Zijp | Nieuwe-Meer | Nieuwe-Wetering | Nieuwegein-Noord | Nieuwegein-Zuid | Nieuwemeer |
Nieuwendam | Nieuwenhagerheide | Nieuwerbrug aan den Rijn | Nieuwerhaven | Nieuwesluis | Nieuwezijl | Nieuwkerk | Nieuwkuyk | Nieuwlandse Polder | Nieuwmoer | Nieuwolda-Oost | Nieuwstad |
Nieuwvliet Bad | Nieuwvliet-Bad | Nij Altoena | Nij Altoenae | Nij Beets | Nijbeets | Nijbrêge | Nije Bildtdyk | Nijeberkeap | Nijegea | Nijemardum | Nijenklooster | Nijeveen |
Nijeveense Bovenboer | Nijewier | Nijhoarne | Nijhoven | Nijhuzum | Nijlân | Nijskoat | Nijstad | Nijtsjerk | Noardwâlde | Nobelhorst | Noetsele | Noord Empe | Noord Scharwoude |
Noord Stegeren | Noord-Ambacht | Noord-Berghuizen | Noord-Deurningen | Noord-Schermer | Noord-Schinkeldijk | Noord-Spierdijk | Noordbakkum | Noordbergummerveen | Noordbroeksterhamrik |
Noorddorp | Noordlo | Noordoost-Friesland | Noordpolderzijl | Noordsche Buurt | Noordschermer | Noordse Buurt | Noordse Dorp | Noordstroe | Noordveen | Noordwijk aan Zee | Noordwijk Binnen |
Noordwolde-Zuid | Normerven | Notter-Zuna | Nuenen, Gerwen en Nederwetten | Nuenen-Gerwen | Nuinhof | Nulandse Heide | Nulland | Numanspolder | Nummer Een | Nutter | Nutterbroek |
Nutterveld | Obbicht en Papenhoven | Ockhuizen | Oerdonk | Oerterp | Oerterp oan de Feart | Ofwegen | Oijen en Teeffelen | Olde Bornhof | Olde Smilde | Oldebert | Oldehof | Olden Eibergen |
Oldenklooster | Oldenoert | Oldorp | Olinghe | Ommedijk | Ommerkanaal | Onderdijks | Onderwierum | Onze Lieve Vrouweparochie | Oost Souburg | Oost-, West- en Middelbeers | Oost-Knollendam |
Oostappen | Oostbroek | Oosteinde Rouveen | Ooster-Nijkerk | Oosterbuurt Akersloot | Oosterdijkshorn | Oosterend op Terschelling | Oosterhamrik | Oosterhaule | Oosterhout-Zuid |
Oosterklooster | Oosterleegte | Oosterse Bos | Oosterterleek | Oosterwijk Zelhem | Oosterwijzend | Oosterwold | Oosterzand | Oosterzee-Buren | Oosterzee-Gietersebrug | Oostgaag |
Oostgaarde | Oostgraftdijk | Oosthuizum | Oostmijzen | Oostrijt | Oostwolderhamrik | Oostzanerwerf | Opgeleen | Opheide | Opmeeden | Oppenhuzen | Opperduit | Opwetten | Opwierda |
Oranjekanaal | Oranjesluis | Oranjewâld | Orsbach | Orvelterveen | Orvelterveld | Ospeldijk | Oss-Zuid | Ossenkamp | Ossenkolk | Otterdijk | Oud Alblas | Oud Annerveen | Oud Avereest |
Oud Beijerland | Oud Bergen | Oud Bergentheim | Oud Dijk | Oud Drunen | Oud Geleen | Oud Heusden | Oud Leusden | Oud Loosdrecht | Oud Lutten | Oud Maarsseveen | Oud Ootmarsum |
Oud Roosteren | Oud Sabbinge | Oud Urmond | Oud Valkenburg | Oud Valkeveen | Oud Verlaat | Oud Vossemeer | Oud Vroenhoven | Oud Wulven | Oud Zevenaar | Oud Zuilen | Oud-Ade | Oud-Bergen |
Oud-Bussum | Oud-Drunen | Oud-Gastel | Oud-Geleen | Oud-Helvoet | Oud-Kortenhoef | Oud-Lemiers | Oud-Leusden | Oud-Leusen | Oud-Maarn | Oud-Naarden | Oud-Ootmarsum | Oud-Urmond |
Oud-Valkeveen | Oud-Verlaat | Oud-Vroenhoven | Oud-Wulven | Oud-Zevenaar | Ouddeel | Ouddorp aan Zee | Oude Beets | Oude Bildtdijk | Oude Bildtzijl | Oude Diep | Oude Ijssel | Oude Leede |
Oude Leije | Oude Maren | Oude Meer | Oude Molen | Oude Roodehaan | Oude Schouw | Oude Sluis | Oude Smilde | Oude Statenzijl | Oude Stoof | Oude Tonge | Oude Willem | Oude-Meer |
Oude-Wetering | Oude-Zijl | Oudeland van Strijen | Oudelandse Hoeve | Oudendijk | Oudeschouw | Oudhuizen | Oudorperpolder | Ousterhaule | Ousternijegea | Ouwe Syl | Ouwe-Syl |
Ouwsternijega | Oventje | Over-Slingeland | Overbroek | Overbunde | Overbuurtje | Overcinge | Overmeer | Overpelt | Overschot | Overslingeland | Overwetering | Overwhere | Oxerveld |
Paapstil | Paasheuvel | Paesens-Moddergat | Pandelaar | Papendrecht-Oost | Papenhoef | Parkwijk | Parregea | Partij-Wittem | Paviljoenpolder | Peazens | Peazens-Moddergat | Peeldorpen |
Peelkant | Peertil | Peij | Penjum | Pepergea | Pernis | Pernis Rotterdam | Petten aan Zee | Piaum | Pijnacker-Zuid | Pindorp | Pitersbierrum | Plantloon | Plaskreek | Plasmolen |
Platte Hei | Platvoetshuis | Pleegste | Pluimpot | Poederoyen | Poelenburg | Poelhuizen | Poepershoek | Polanen | Polder Nieuw-Bonaventura | Poppenhuizen | Poppenhuzen | Poppenwier |
Poppingbuorren | Portengense Brug | Portengensebrug | Potmaar | Prickart | Prinsendijk | Purmer-Noord | Purmer-Zuid | Putkop | Quatre Bras | Quatre-Bras | Quintsheul | Raalterwoold |
Raam-Zuid | Raamsdonkveer | Raarderburen | Raay-Oost | Raayen | Radio Kootwijk | Raerderhim | Rakt | Rammekens | Rammekenshoek | Ransdalerveld | Ravenbos | Ravensbosch | Ravenswoud-Noord |
Reahel | Rechteren | Rechterensveld | Rectumerveld | Reedijk | Reeland | Reemst | Reeuwijk Brug | Reeuwijk Dorp | Reeuwijkse Plassen | Reitsumerhuzen | Rekerdam | Remmerden | Retersbeke |
Reusel | Reuterije | Reuzenhoek | Rewert | Reymerstok | Rhaan | Rhederlaag | Rheeveld | Rheezerend | Rhijnauwen | Ridderkerk-Slikkerveer | Rielerenk | Rietmolen | Rietvelden | Rijkerswoerd |
Rijkevoort-De Walsert | Rijkholt | Rijnenburg | Rijnmond | Rijnwijk | Rijsdam | Rijswijk | Rilland-Bath | Rintsjemar | Ritsumasyl | Ritsumazijl | Rodenrijs | Roelof Arendsveen |
Roelofsarendveen | Roelshoek | Roermond-Oost | Roggel en Neer | Rolduc | Ronde Blesse | Rondehoep | Roode Vaart | Roodenhoek | Roodeschuur | Roodhuis | Roodkerk | Roond | Roosendaal-Oost |
Roovert | Roptasyl | Roptazijl | Rosmalen-Zuid | Rossum Dinkelland | Rotstergeast | Rotstersweach | Rotsterzwaag | Rottepolderplein | Rucphense Heide | Rûgehuzen | Ruigehuizen | Ruigenhil |
Ruigewaarde | Ruimzicht | Ruischerwaard | Ruitenborgh | Ruitenveen | Ruiting | Rukven | Rumelaar | Rumpen | Rundgraaf | Rutbeek | Ruurlose Broek | Ruwiel | Ruyven | Ryckholt | s Gravenhage |
s Hertogenbosch | s-Gravenhage | s-Hertogenbosch | Salverd | Santpoort Noord | Santpoort Zuid | Sappemeer | Sappemeer-Oost | Sasbrink | Schaapbulten | Schaaphok | Schaapsloop | Schadewijk |
Schaesbergerveld | Schaffelt | Schagerkogge | Schalbroek | Schaloenen | Schandelen | Schanker | Schapenbout | Schaphalsterzijl | Scharl | Scharloo | Scharmerzwaag | Schatsborg | Scheeken |
Scheemdermeer | Scheemderzwaag | Schellach | Schelphoek | Schenkeldijk | Schenkenschans | Schermer | Scherpbier | Scherpenbergen | Scherpenbergh | Scherpenering | Scheulderbeek |
Scheve Klap | Schiepersberg | Schietberg | Schieveen | Schiffarth | Schijndel-Noord | Schin-op-Geul | Schinkeldijk | Schipborg | Schiphol | Schiphol Centrum | Schipperskerk | Schokkerhaven |
Schokland | Schollevaar | Schöndeln | Schoonderloo | Schoordijk | Schoorl aan Zee | Schoorse Brug | Schorvert | Schotsman | Schouwen | Schouwerzijlsterklap | Schrins | Schrok | Schurega |
Schutsloot | Schutveen | Schweikhuizen | Schwier | Sebaldebuorren | Seisbierrum | Selingerbeetse | Sevenumse Dijk | Sevenumsedijk | Sibrandaburen | Sibrandahuis | Siebenwald | Siegerswâld |
Sigerswâld | Sigerswâlde | Simpelveld-Bocholtz | Sinderhoek | Sinoutskerke | Sint Anna ter Muiden | Sint Anthoniepolder | Sint Antoniusbank | Sint Gerlach | Sint Jabik | Sint Jacob |
Sint Jansga | Sint Jansgeleen | Sint Janskerke | Sint Joosland | Sint Maartenszee | Sint Michielsgestel | Sint Nyk | Sint Pieter | Sint-Agatha | Sint-Annaparochie | Sint-Anthonis |
Sint-Geertruid | Sint-Hubert | Sint-Jabik | Sint-Jacobiparochie | Sint-Jansteen | Sint-Johannesga | Sint-Joost | Sint-Laurens | Sint-Nicolaasga | Sint-Odiliënberg | Sint-Pancras |
Sint-Philipsland | Sint-Pieter | Sint-Willebrord | Sintmaheerdt | Sittard Geleen | Skalsum | Skarl | Skarsterbrêge | Skearnegoutum | Skerpenseel | Skettens | Skettersbuorren |
Skiermûntseach | Skinkeskâns | Skraard | Skraerd | Skrins | Skrok | Skûlenboarch | Skuregea | Skuzum | Skylge | Slagmaat | Slapershorn | Slaperstil | Sleat | Sleenerzand | Sliedrecht-Oost |
Slijk Ewijk | Slijkplaat | Slikenboarch | Slingelo | Sloun | Sluipwijk | Sluis I | Sluis XIII | Sluiskil-Oost | Sluiswijk | Sluitersveld | Smal Weesp | Smalhorst | Smalle Ee | Smelbrêge |
Smellingerlân | Smerdiek | Snakkerbuorren | Snevert | Snijdersberg | Sniksweach | Snippeling | Snits | Snorrenhoef | Soerel | Soest-Zuid | Someren Eind | Someren Heide | Sopsum |
Sopsumburen | Spaarndam-Oost | Spaarnebuiten | Spaland | Spannenburch | Speelheuvel | Spekhoek | Sphinxkwartier | Spijkenisse-Noord | Spijkerboor | Spijkert | Spoordonk | Sprang Capelle |
Sprielde | Springendal | St Geertruid | St Michielsgestel | St Odilienberg | St Oedenrode | St. Agatha | St. Anna Parochie | St. Anna ter Muiden | St. Annaland | St. Annaparochie |
St. Anthoniepolder | St. Anthonis | St. Geertruid | St. Gerlach | St. Hubert | St. Isidorushoeve | St. Jacobiparochie | St. Jansklooster | St. Jansteen | St. Johannesga | St. Joost |
St. Kruis | St. Laurens | St. Maarten | St. Maartensdijk | St. Maartensvlotbrug | St. Maartenszee | St. Michielsgestel | St. Nicolaasga | St. Nyk | St. Odiliënberg | St. Oedenrode |
St. Pancras | St. Philipsland | St. Tunnis | St. Willebrord | Stad aan het Haringvliet | Staelduinen | Staelduinse Bos | Standhazen | Staphorsterveld | Starum | Statendam | Staveren |
Steekt | Steenakker | Steenendam | Steenovens | Stegeren-Junne | Steijl | Stevelo | Stieltjeskanaal | Stienendaam | Stienser Oudland | Stokhasselt | Stokkelaarsbrug | Stokkelen | Stokkem |
Stokkink | Stompwijk | Stompwijksevaart | Stootshorn | Stoppeldijk | Stoppeldijkveer | Stormezand | Stormpolder | Stoutenburg Noord | Stoutenburg-Noord | Strabeek | Stramproij | Streukel |
Strijen-Sas | Strijenham | Strijkmolen | Strijthagen | Strobos | Strobroek | Stroodorp | Stynsgea | Suderein | Súdhorne | Surch | Surhústerfean | Surhuzum | Surich | Susteren-Centrum |
Susterseel | Sweachbuorren | Sweagerbosk | Sweins | Swier | Sybrandaburen | Taarloo | Tacozijl | Tamsweg | Teakesyl | Tearns | Teckop | Teetlum | Tegelarije | Teijum | Ten Arlo | Ten Dael |
Ten Dijke | Ten Esschen | Ten Have | Ten Hove | Tenboersterzijl | Ter Aalst | Ter Aard | Ter Heide | Ter Heijde aan Zee | Ter Hofstede | Ter Hole | Ter Horst | Ter Laan | Ter Linden |
Ter Maarsch | Ter Walslage | Ter Wupping | Terbant | Tereijken | Tergraat | Terheyden | Terheyl | Teridzard | Ternaerd | Ternisse | Teroelsterkolk | Tersteeg | Terstraten | Tervaten |
Terveurt | Terwijde | Terworm | Themaat | Thij | Thijendijk | Thull | Tichelwerk | Tiel-West | Tiendeveen | Tienhoven aan de Lek | Tilligterveld | Tjerkebuorren | Tolberg | Tolsum |
Tonckensoord | Tongelaar | Tongeren | Toppenhuzen | Toterfout | Trebeek | Treebeek | Trichterbeek | Tsienzerbuorren | Tsienzerburen | Tsjalbert | Tsjalhuzum | Tsjerkgaast | Tsjerkgaest |
Tsjerkwerd | Tsjom | Tsjummearum | Tubbergeresch | Tuddern | Tuldel | Tungelroij | Turkeye | Tussenklappen | Tweede Valthermond | Tweeloo | Tweemanspolder | Tweerijten | Twekkelo |
Twellegea | Twellingea | Twellose Beek | Twizel | Twizelerheide | Uddelermeer | Udenhout | Uiterburen | Uiterbuurt | Uiterdijk | Uiterwijk | Uithoorn-Zuid | Uitvlugt | Uitwellinga |
Uitwierdermeeden | Uitwijk | Ulenpas | Ulvenhout AC | Uniastate | Ureterp aan de Vaart | Ureterp-Vallaat | Usseler Es | Ussen | Vaalsbroek | Valkenburg | Valkenburg Limburg |
Valkenburg-Houthem | Valkenhuizen | Valkoog | Valtherblokken | Valtherzandtangen | Van Ewijcksluis | Varkensoord | Vauwerhof | Veecaten | Veendijk | Veenendaal-Centrum | Veenendaal-West |
Veenhof | Veeningen | Veenklooster | Veenkloosterwal | Veenwoudsterwal | Veerdonk | Veerse Meer | Vegelinsoard | Veghel-Zuid | Velden | Veldhoek | Veldhoven Dorp | Veldhoven-Dorp |
Veldhunten | Velhorst | Velsen Noord | Velsen Zuid | Velserend | Ven Zelderheide | Venbergen | Veneslagen | Venlo-Blerick | Venlo-Oost | Venlo-Zuid | Vennekampen | Venray-Noord |
Verre Heide | Verrenbeek | Vessem, Wintelre en Knegsel | Vianen (Ut) | Vierburen | Viersen | Viersteenen | Vijfhuis | Vijlenerbos | Vilgert | Vinckenhof | Vinkeveen en Waverveen |
Vinkeveld | Vinkwijk | Vlaamse Kade | Vlaardingen Oost | Vlaardingen-Ambacht | Vlaardinger-Ambacht | Vlagheide | Vlengendaal | Vleuten-De Meern | Vlieghuis | Vliek | Vlietlanden |
Vlijmen-Vliedberg | Vlodrop Station | Vlodrop-Station | Vlodropperveld | Vlotwatering | Voederheil | Vogelfort | Vogelschorpolder | Voltherbroek | Voor Drempt | Voorburg-West | Voorheide |
Voorschoten-Noord | Voorstonden | Vorsel | Vorstermolen | Vortum | Vortum Mullem | Voshaar | Vosheuvel | Vossenbelt | Vossenbrink | Voulwames | Vraagheide | Vrakker | Vreeswijk | Vressel |
Vriescherbrug | Vriesland | Vriezekoop | Vrijenberg | Vrijhoeve | Vrilkhoven | Vroonland | Vrouwbuurtstermolen | Vrouwenhoek | Vrouwenparochie | Vrouwepolder | Vrusschemig | Vrusschenbroek |
Vught-Zuid | Waardeburen | Wachtumerveen | Waddinxveen-Noord | Waddinxveen-Zuid | Wadenoyen | Wadwerd | Wageningen-Hoog | Walderveen | Wâldsein | Walfort | Walsberg | Walzoorden | Wammert |
Wanroy | Wansum | Wânswerterbuorren | Wapserauwen | Wapserberg | Warffumborg | Warfstermûne | Warkum | Warniahuizen | Warniahuzen | Wartum | Wartumborg | Waspik Boven | Waspik-Zuid |
Wassenaar-Zuid | Waterhoekje | Watersley | Watum | Waubacherveld | Wayen | Wechele | Wedderbergen | Wedderheide | Weddermarke | Weende | Weerdingermond | Weerselose Markt | Weersterheide |
Weert-Noord | Weert-Zuid | Weesperkarspel | Wehe-den Hoorn | Wehr | Weipoort | Weleveld | Well | Welland | Welna | Welsryp | Welsummerveld | Welten-Benzenrade | Wely | Welzinge |
Wenum Wiesel | Wenum-Wiesel | Werendijke | Wernhoutsburg | Wernhoutse Brug | Wesel | West aan Zee | West Souburg | West-Beemster | West-Knollendam | Westbuurt | Westenengen | Westenenk |
Westenholte | Westenschouwen | Wester-Dijkshorn | Westerbouwing | Westerbuorren | Westerburen | Westerbuurt | Westerdijkshorn | Westerend | Westergeast | Westerhamrik | Westerheide |
Westerholte | Westerhoorn | Westerklooster | Westerkogge | Westerse Bos | Westgraftdijk | Westhim | Westmijzen | Westnieuwland | Westpolder | Westraven | Westrik | Westvaart | Wetens |
Wetering-Oost | Wetering-West | Weurt | Wheermolen | Wichmond-Vierakker | Wiekermeden | Wielderhof | Wiene | Wieringen | Wieringermeer | Wiethmen | Wijbos | Wijboschbroek | Wijde Aa |
Wijde Wormer | Wijk aan Duin | Wijlrehof | Wijnjeterp | Wijtgaard | Wikel | Wilbrinkbos | Wilgenplas | Wilhelminahaven | Willemspolder | Willige Langerak | Wilp Achterhoek | Wilsumerpolder |
Wilsveen | Wimmenum | Winaam | Windeweer | Windmolenbroek | Winschoterzijl | Winterswijk-Brinkheurne | Winterswijk-Corle | Winterswijk-Henxel | Winterswijk-Huppel | Winterswijk-Kotten |
Winterswijk-Meddo | Winterswijk-Miste | Winterswijk-Ratum | Winterswijk-Woold | Wippert | Wissekerke | Wiswert | Witharen | Witte Paal | Witte Paarden | Wittelterbrug | Woerdense Verlaat |
Woerkum | Woeste Hoeve | Woldberg | Wolfersveen | Wolfertsdijk | Wolfrath | Wolfshagen | Wolvegea | Wolvenhoek | Wonseradeel | Woold | Worth Rheden | Worth-Rheden | Woubrechtegeest |
Woudbuurt | Woudhuizen | Woudzijde | Wouwsche Plantage | Wouwse Hil | Wûns | Wurdum | Wyldemerk | Wylderbeek | Wylre | Wymbritseradeel | Wynaam | Wynjeterp | Wynjewâld | Wythmen |
Wytmarsum | Ychten | Ychtenbrêge | Yndyk | Ypekolsgea | Ypelaar | Ypelo | Ypeloo | Ypesloot | Ypey | Yrseke | Ytens | Zaamslagveer | Zalmhuis | Zanddijk | Zandeveld | Zandhuizen |
Zandoerle | Zandvoort aan Zee | Zandwerven | Zegvelderbroek | Zegwaard | Zegwaart | Zeist-Noord | Zeist-West | Zeldenrust | Zelderheide | Zeumeren | Zevenbergschenhoek | Zevender |
Zevenhoek | Zevenhuizen-Moerkapelle | Zijdewind | Zijlvesterpoel | Zijtaart | Zinkweg | Zittard | Zitterd | Zoeke | Zoeker Esch | Zoekerveld | Zoeterwoude Dorp | Zoeterwoude Rijndijk |
Zoeterwoude-Zuidbuurt | Zoggel | Zondveld | Zorgvliet | Zouteveen | Zuid Beijerland | Zuid Eschmarke | Zuid Scharwoude | Zuid-Buitenpolder | Zuid-Haffel | Zuid-Kraaijert | Zuid-Schermer |
Zuid-Spierdijk | Zuidbout | Zuidbuurt Zoeterwoude | Zuidhoek | Zuidoost-Beemster | Zuidschalkwijk | Zuidschans | Zuidwijk | Zuidwolderdiep | Zuidzijde Goeree | Zuringspeel | Zuurdijk |
Zwaagdijk Oost | Zwaagdijk West | Zwagerveen | Zwake | Zwanburg | Zwanegat | Zwartbroek | Zwarte Dennen | Zwarte Haan | Zwarte Hoek | Zwarte Kolk | Zwartelaar | Zwartenhoek | Zwarteveen |
Zwezereng | Zwiep | Zwier | Zwijndrecht-Heerjansdam | Zwijnsbergen | Zwillbroek | Zwinderscheveld | Zwolle-Noord | Zwolle-Zuid | Zwollerkerspel | Zwolsche Hoek
`)
