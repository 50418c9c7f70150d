const split = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/)

/** Villages and hamlets that the other lists lack, and foreign towns by their Dutch names. From general knowledge. */
export const villageNames: readonly string[] = split(`
Peest | Een | Harreveld | Donderen | Doodstil | Moerstraten | Hoonhorst | Ter Apelkanaal | Sint Agatha | Rectum | Ouwerkerk | Opperdoes | Nieuwer Ter Aa | Schin op Geul |
Lunetten | Overvecht | Hoograven | Kanaleneiland | Zuilen | De Pijp | Bijlmermeer | Bijlmer | Osdorp | Slotervaart | Bos en Lommer | Geuzenveld | Slotermeer |
Charlois | Feijenoord | Hillesluis | Kralingen | Crooswijk | Delfshaven | Overschie | Hillegersberg | Ommoord | Zevenkamp | Pendrecht | Lombardijen |
Laakkwartier | Moerwijk | Escamp | Loosduinen | Ypenburg | Leidschenveen | Wateringse Veld | Transvaalkwartier | Malburgen | Presikhaaf | Klarendal |
Dukenburg | Lindenholt | Hatert | Woensel | Gestel | Stratum | Strijp | Tongelre | Vinkhuizen | Lewenborg | Beijum | Selwerd | Paddepoel | Oosterparkwijk |
Bilgaard | Heechterp | Stadshagen | Holtenbroek | Berkum | Assendorp | Pathmos | Stroinkslanden | Wesselerbrink | Kruiskamp | Liendert | Schothorst | Vathorst |
Ter Aar | Ter Heijde | Ter Idzard | Ter Wisch | Ter Borg | Ter Haar | De Westereen | De Knipe | De Meern | De Steeg | De Krim | De Wijk | De Rips | De Mortel | De Moer |
De Kwakel | De Hoef | De Koog | De Cocksdorp | De Waal | De Rijp | De Goorn | De Weere | De Zilk | De Klomp | De Glind | De Pol | De Punt | De Groeve | De Kiel |
De Wilgen | De Veenhoop | De Tike | De Hoeve | De Blesse | De Schiphorst | De Lutte | De Heurne | De Heen | De Horst | Den Andel | Den Ham | Den Hoorn | Den Oever |
Den Ilp | Den Dungen | Den Hout | Den Bommel | Den Velde | Den Nul | Het Bildt | 't Zand | 't Harde | 't Veld | 't Loo | 't Goy | 't Waar | 't Zandt | 't Haantje |
Sint Annaland | Sint Annaparochie | Sint Annen | Sint Anthonis | Sint Geertruid | Sint Hubert | Sint Jacobiparochie | Sint Jansklooster | Sint Jansteen |
Sint Kruis | Sint Laurens | Sint Maartensdijk | Sint Maartensbrug | Sint Maartensvlotbrug | Sint Nicolaasga | Sint Odiliënberg | Sint Oedenrode | Sint Pancras |
Sint Philipsland | Sint Willebrord | Sint Joost | Sint Johannesga | Sint Isidorushoeve | Sas van Gent | Koewacht | Clinge | Graauw | Kloosterzande | Vogelwaarde |
Nieuw Namen | Terhole | Westdorpe | Zuiddorpe | Overslag | Biervliet | Hoofdplaat | Breskens | Groede | Nieuwvliet | Cadzand | Retranchement | Aardenburg | Eede |
Schoondijke | Waterlandkerkje | IJzendijke | Philippine | Sluiskil | Spui | Hoek van Holland | Wolphaartsdijk | Oud-Sabbinge | Kattendijke | Wilhelminadorp | Kloetinge |
's-Heer Arendskerke | 's-Heer Abtskerke | 's-Heer Hendrikskinderen | 's-Heerenhoek | Nisse | Ovezande | Driewegen | Ellewoutsdijk | Oudelande | Baarland | Hoedekenskerke |
Kwadendamme | Lewedorp | Nieuwdorp | Borssele | Ritthem | Souburg | Oost-Souburg | Koudekerke | Biggekerke | Zoutelande | Westkapelle | Domburg | Oostkapelle |
Aagtekerke | Grijpskerke | Meliskerke | Serooskerke | Vrouwenpolder | Gapinge | Kamperland | Kortgene | Colijnsplaat | Kats | Wissenkerke | Geersdijk | Burgh-Haamstede |
Renesse | Noordwelle | Ellemeet | Scharendijke | Brouwershaven | Zonnemaire | Noordgouwe | Dreischor | Sirjansland | Oosterland | Bruinisse | Nieuwerkerk | Kerkwerve |
Stavenisse | Poortvliet | Scherpenisse | Oud-Vossemeer | Nieuw-Vossemeer | Dinteloord | Heijningen | Fijnaart | Klundert | Zevenbergschen Hoek | Langeweg | Standdaarbuiten |
Noordhoek | Willemstad | Helwijk | Kruisland | Lepelstraat | Halsteren | Tholen | Putte | Ossendrecht | Huijbergen | Nispen | Heerle | Wouwse Plantage | Schijf | Achtmaal |
Wernhout | Klein Zundert | Rijsbergen | Galder | Strijbeek | Chaam | Ulicoten | Baarle-Hertog | Castelré | Alphen | Riel | Hulten | Molenschot | Bavel | Ulvenhout | Teteringen |
Dorst | Oosteind | Wagenberg | Terheijden | Langeweg | Made | Hooge Zwaluwe | Lage Zwaluwe | Drimmelen | Hank | Dussen | Meeuwen | Drongelen | Eethen | Genderen | Wijk en Aalburg |
Veen | Andel | Giessen | Rijswijk | Sleeuwijk | Nieuwendijk | Almkerk | Uppel | Waardhuizen | Babyloniënbroek | Waspik | Sprang-Capelle | Capelle | Raamsdonk | 's Gravenmoer |
Diessen | Haghorst | Biest-Houtakker | Baarschot | Esbeek | Hooge Mierde | Lage Mierde | Hulsel | Netersel | Casteren | Hapert | Hoogeloon | Vessem | Wintelre | Knegsel | Steensel |
Duizel | Weebosch | Luyksgestel | Riethoven | Westerhoven | Dommelen | Borkel en Schaft | Soerendonk | Maarheeze | Gastel | Dorplein | Sterksel | Leende | Leenderstrijp | Heeze |
Lierop | Helenaveen | Griendtsveen | Liessel | Neerkant | Vlierden | Ommel | Beek en Donk | Aarle-Rixtel | Mariahout | Gerwen | Nederwetten | Breugel | Olland | Nijnsel |
Boskant | Liempde | Gemonde | Esch | Haaren | Helvoirt | Cromvoirt | Elshout | Haarsteeg | Hedikhuizen | Herpt | Oudheusden | Nieuwkuijk | Bokhoven | Engelen | Empel | Nuland |
Vinkel | Geffen | Heesch | Heeswijk-Dinther | Loosbroek | Nistelrode | Vorstenbosch | Volkel | Odiliapeel | Venhorst | Handel | De Mortel | Elsendorp | Milheeze |
Rijkevoort | Wanroij | Ledeacker | Stevensbeek | Overloon | Vierlingsbeek | Maashees | Holthees | Sambeek | Oeffelt | Beugen | Rijkevoort | Vianen | Katwijk | Beers | Linden | Gassel |
Escharen | Velp | Reek | Schaijk | Herpen | Ravenstein | Huisseling | Neerlangel | Overlangel | Deursen-Dennenburg | Dieden | Demen | Haren | Macharen | Megen | Berghem | Lith | Lithoijen |
Oijen | Teeffelen | Maren-Kessel | Alem | Kerkdriel | Velddriel | Hoenzadriel | Hedel | Ammerzoden | Well | Wellseind | Rossum | Hurwenen | Heerewaarden | Dreumel | Alphen | Wamel |
Beneden-Leeuwen | Boven-Leeuwen | Maasbommel | Appeltern | Altforst | Puiflijk | Horssen | Afferden | Deest | Winssen | Ewijk | Bergharen | Batenburg | Hernen | Leur | Balgoij |
Niftrik | Nederasselt | Overasselt | Malden | Heumen | Groesbeek | Breedeweg | De Horst | Kekerdom | Leuth | Millingen aan de Rijn | Ooij | Erlecom | Persingen | Ubbergen | Beek-Ubbergen |
Milsbeek | Ottersum | Ven-Zelderheide | Heijen | Afferden | Siebengewald | Wellerlooi | Arcen | Lomm | Velden | Grubbenvorst | Lottum | Broekhuizen | Broekhuizenvorst | Swolgen |
Tienray | Meerlo | Wanssum | Blitterswijck | Geijsteren | Oostrum | Oirlo | Castenray | Leunen | Veulen | Heide | Ysselsteyn | Merselo | Vredepeel | Smakt | Hegelsom |
Melderslo | Meterik | Kronenberg | Evertsoord | Maasbree | Baarlo | Kessel | Kessel-Eik | Beringe | Egchel | Helden | Koningslust | Grashoek | Meijel | Neer | Buggenum | Haelen | Horn |
Nunhem | Roggel | Heibloem | Baexem | Grathem | Kelpen-Oler | Ell | Hunsel | Ittervoort | Neeritter | Haler | Stramproy | Swartbroek | Tungelroy | Wessem | Beegden | Heel | Maasbracht |
Brachterbeek | Linne | Montfort | Stevensweert | Ohé en Laak | Swalmen | Beesel | Belfeld | Herkenbosch | Melick | Vlodrop | Sint Odiliënberg | Koningsbosch | Pey | Maria Hoop |
Nieuwstadt | Roosteren | Dieteren | Obbicht | Grevenbicht | Papenhoven | Buchten | Holtum | Limbricht | Einighausen | Guttecoven | Munstergeleen | Puth | Sweikhuizen | Schinnen |
Doenrade | Oirsbeek | Merkelbeek | Jabeek | Bingelrade | Amstenrade | Vaesrade | Hulsberg | Klimmen | Ransdaal | Schimmert | Ulestraten | Geulle | Bunde | Itteren | Borgharen | Amby |
Bemelen | Cadier en Keer | Gronsveld | Rijckholt | Eijsden | Mesch | Mheer | Noorbeek | Banholt | Reijmerstok | Slenaken | Epen | Mechelen | Vijlen | Lemiers | Nijswiller | Wahlwiller |
Wijlre | Eys | Ingber | Margraten | Sibbe | Berg en Terblijt | Vilt | Scheulder | Schinveld | Ubach over Worms | Nieuwenhagen | Rimburg | Chevremont | Spekholzerheide |
Heeg | Boijl | Oudkerk | Aldtsjerk | Tzummarum | Tzum | Oudega | Gaastmeer | Hindeloopen | Molkwerum | Koudum | Workum | Stavoren | Warns | Bakhuizen | Balk | Woudsend | Ypecolsga |
IJlst | Nijland | Oosthem | Blauwhuis | Westhem | Oppenhuizen | Uitwellingerga | Terherne | Akkrum | Nes | Aldeboarn | Jirnsum | Reduzum | Wergea | Warten | Garyp | Eernewoude |
Oudeschoot | Nieuweschoot | Jubbega | Hoornsterzwaag | Lippenhuizen | Ureterp | Bakkeveen | Wijnjewoude | Haulerwijk | Waskemeer | Donkerbroek | Makkinga | Appelscha | Elsloo |
Noordwolde | Vinkega | Steggerda | Oldeberkoop | Nijeberkoop | Oldeholtpade | Nijeholtpade | Scherpenzeel | Munnekeburen | Spanga | Langelille | Echten | Oosterzee | Bantega | Delfstrahuizen |
Rottum | Sintjohannesga | Rohel | Nieuwehorne | Oudehorne | Katlijk | Mildam | Nijetrijne | Wolsum | Exmorra | Allingawier | Piaam | Gaast | Ferwoude | Parrega | Hieslum | Dedgum |
Arum | Kimswerd | Pingjum | Witmarsum | Schraard | Zurich | Wons | Lollum | Burgwerd | Hichtum | Minnertsga | Oosterbierum | Sexbierum | Pietersbierum | Dongjum | Ried | Peins | Berlikum |
Menaam | Marssum | Dronryp | Baard | Winsum | Baaium | Spannum | Weidum | Mantgum | Jorwert | Easterein | Itens | Hallum | Marrum | Ferwert | Blija | Holwerd | Ternaard | Wierum | Moddergat |
Paesens | Anjum | Metslawier | Ee | Engwierum | Oostmahorn | Kollum | Kollumerzwaag | Zwaagwesteinde | Veenwouden | Damwoude | Rinsumageest | Driezum | Westergeest | Oudwoude | Burum | Munnekezijl |
Hurdegaryp | Noardburgum | Eastermar | Sumar | Jistrum | Harkema | Drogeham | Augustinusga | Twijzel | Opeinde | Nijega | Boornbergum | Rottevalle | Houtigehage | Drachtstercompagnie |
Kiel-Windeweer | Zuidlaarderveen | Annerveenschekanaal | Eexterzandvoort | Gasselternijveen | Gasselternijveenschemond | Drouwenermond | Nieuw-Buinen | Buinerveen | Valthermond |
Eerste Exloërmond | Tweede Exloërmond | Musselkanaal | Mussel | Onstwedde | Alteveer | Vlagtwedde | Bourtange | Sellingen | Jipsinghuizen | Bellingwolde | Blijham | Wedde | Oude Pekela |
Nieuwe Pekela | Nieuwolda | Nieuw-Scheemda | Scheemda | Midwolda | Oostwold | Finsterwolde | Beerta | Nieuwe Statenzijl | Bad Nieuweschans | Noordbroek | Zuidbroek | Muntendam | Meeden | Westerlee |
Heiligerlee | Siddeburen | Schildwolde | Slochteren | Froombosch | Kolham | Foxhol | Westerbroek | Engelbert | Middelbert | Ruischerbrug | Garmerwolde | Thesinge | Ten Boer | Ten Post | Stedum |
Loppersum | Zeerijp | Eenum | Wirdum | Garrelsweer | Oosterwijtwerd | Spijk | Bierum | Holwierde | Krewerd | Roodeschool | Oosteinde | Uithuizen | Uithuizermeeden | Usquert | Warffum | Baflo |
Rasquert | Tinallinge | Eenrum | Pieterburen | Kloosterburen | Hornhuizen | Leens | Ulrum | Zoutkamp | Lauwersoog | Vierhuizen | Houwerzijl | Niekerk | Oldehove | Ezinge | Garnwerd | Feerwerd |
Adorp | Sauwerd | Bedum | Onderdendam | Middelstum | Kantens | Huizinge | Westeremden | Grijpskerk | Visvliet | Grootegast | Opende | Doezum | Lutjegast | Marum | Tolbert | Midwolde | Enumatil |
Zevenhuizen | Leutingewolde | Nietap | Roderwolde | Peize | Nieuw-Roden | Steenbergen | Veenhuizen | Norgervaart | Westervelde | Zuidvelde | Langelo | Altena | Lieveren | Yde | Bunne | Winde |
Vries | Tynaarlo | Zeijen | Taarlo | Oudemolen | Gasteren | Anloo | Anderen | Eext | Rolde | Grolloo | Schoonloo | Elp | Westerbork | Orvelte | Wijster | Dwingeloo | Diever | Wapse | Vledder |
Frederiksoord | Nijensleek | Wilhelminaoord | Doldersum | Zorgvlied | Wateren | Uffelte | Havelte | Wapserveen | Ruinerwold | Ruinen | Echten | Koekange | Zuidwolde | Alteveer | Elim |
Hollandscheveld | Nieuweroord | Noordscheschut | Nieuwlande | Dalen | Dalerpeel | Schoonebeek | Nieuw-Schoonebeek | Weiteveen | Zwartemeer | Barger-Compascuum | Emmer-Compascuum |
Nieuw-Weerdinge | Roswinkel | Erica | Sleen | Noord-Sleen | Oosterhesselen | Zweeloo | Aalden | Meppen | Gees | Exloo | Odoorn | Valthe | Klijndijk | Nieuw-Amsterdam | Veenoord |
Giethoorn | Wanneperveen | Vollenhove | Blokzijl | Kuinre | Oldemarkt | Ossenzijl | Kalenberg | Scheerwolde | Tuk | Willemsoord | Steenwijkerwold | Zwartsluis | Genemuiden | Hasselt | Rouveen |
Punthorst | Balkbrug | Dedemsvaart | Slagharen | Lutten | Hoogengraven | Rheezerveen | Mariënheem | Luttenberg | Haarle | Heeten | Nieuw Heeten | Broekland | Lierderholthuis | Laag Zuthem | Lemelerveld |
Lemele | Nieuwleusen | Oudleusen | Ane | Anerveen | Gramsbergen | De Krim | Bergentheim | Mariënberg | Sibculo | Kloosterhaar | Westerhaar | Vriezenveensewijk | Langeveen | Geesteren | Harbrinkhoek |
Albergen | Fleringen | Vasse | Mander | Ootmarsum | Agelo | Reutum | Weerselo | Saasveld | Deurningen | Rossum | Denekamp | Noord Deurningen | Tilligte | Lattrop | Beuningen | Losser | Overdinkel |
Glane | Lonneker | Boekelo | Usselo | Buurse | Bentelo | Hengevelde | Beckum | Ambt Delden | Diepenheim | Markelo | Elsen | Enter | Zuna | Notter | Hoge Hexel | Holten | Dijkerhoek | Okkenbroek | Lettele |
Schalkhaar | Diepenveen | Colmschate | Olst | Wijhe | Wesepe | Den Nul | Boerhaar | Welsum | Oene | Emst | Gortel | Nijbroek | Terwolde | Wilp | Voorst | Klarenbeek | Loenen | Eerbeek | Hall | Empe | Tonden | Leuvenheim |
Spankeren | Laag-Soeren | Ellecom | Rozendaal | Rheden | Schaarsbergen | Wolfheze | Heelsum | Heveadorp | Otterlo | Harskamp | Wekerom | Lunteren | Ederveen | Bennekom | Hoenderloo | Beekbergen | Uddel | Garderen |
Kootwijk | Kootwijkerbroek | Stroe | Voorthuizen | Zwartebroek | Terschuur | Achterveld | Stoutenburg | Hoevelaken | Elspeet | Vierhouten | Hulshorst | Doornspijk | Oosterwolde | Wapenveld | Veessen | Vorchten |
Hummelo | Keppel | Hoog-Keppel | Laag-Keppel | Achter-Drempt | Voor-Drempt | Steenderen | Bronkhorst | Baak | Toldijk | Olburgen | Rha | Wichmond | Vierakker | Warnsveld | Almen | Harfsen | Kring van Dorth | Laren | Gelselaar |
Geesteren | Rekken | Beltrum | Zieuwent | Mariënvelde | Harreveld | Lievelde | Vragender | Meddo | Bredevoort | Aalten | Dinxperlo | Breedenbroek | Sinderen | Varsseveld | Westendorp | Heelweg | Halle | Zelhem | Gaanderen |
Etten | Terborg | Silvolde | Netterden | Megchelen | Varsselder | Wehl | Nieuw-Wehl | Kilder | Beek | Loerbeek | Zeddam | Lengel | Stokkum | 's-Heerenberg | Azewijn | Vethuizen | Didam | Nieuw-Dijk | Loil | Babberich |
Lobith | Tolkamer | Spijk | Pannerden | Aerdt | Herwen | Giesbeek | Lathum | Angerlo | Loo | Groessen | Angeren | Doornenburg | Gendt | Haalderen | Ressen | Oosterhout | Slijk-Ewijk | Herveld | Andelst | Zetten | Hemmen |
Randwijk | Heteren | Driel | Homoet | Valburg | Opheusden | Dodewaard | Ochten | Echteld | IJzendoorn | Kesteren | Lienden | Ingen | Maurik | Eck en Wiel | Ommeren | Ravenswaaij | Rijswijk | Zoelen | Kerk-Avezaath | Kapel-Avezaath |
Erichem | Zoelmond | Beusichem | Asch | Buurmalsen | Tricht | Geldermalsen | Meteren | Est | Opijnen | Neerijnen | Waardenburg | Haaften | Tuil | Hellouw | Herwijnen | Vuren | Dalem | Asperen | Heukelum | Spijk | Acquoy |
Rumpt | Gellicum | Deil | Enspijk | Beesd | Rhenoy | Wadenoijen | Ophemert | Varik | Heesselt | Brakel | Poederoijen | Zuilichem | Nieuwaal | Gameren | Kerkwijk | Bruchem | Delwijnen | Nederhemert | Aalst | Gerwen |
Kockengen | Kamerik | Zegveld | Harmelen | Linschoten | Snelrewaard | Polsbroek | Benschop | Jaarsveld | Lopikerkapel | Cabauw | Schalkwijk | Tull en 't Waal | 't Goy | Werkhoven | Odijk | Cothen | Langbroek | Overlangbroek | Amerongen |
Elst | Leersum | Maarsbergen | Austerlitz | Den Dolder | Bosch en Duin | Huis ter Heide | Soestduinen | Lage Vuursche | Hollandsche Rading | Maartensdijk | Westbroek | Tienhoven | Loosdrecht | Loenersloot | Vreeland | Nigtevecht |
Nieuwersluis | Baambrugge | Waverveen | Wilnis | De Hoef | Amstelhoek | Haarzuilens | Vleuterweide | Ameide | Lexmond | Meerkerk | Leerbroek | Nieuwland | Hei- en Boeicop | Everdingen | Hagestein | Zijderveld | Schoonrewoerd |
Arkel | Hoogblokland | Hoornaar | Noordeloos | Giessenburg | Giessen-Oudekerk | Goudriaan | Ottoland | Molenaarsgraaf | Bleskensgraaf | Brandwijk | Oud-Alblas | Nieuw-Lekkerland | Streefkerk | Groot-Ammers | Langerak | Nieuwpoort |
Lekkerkerk | Ouderkerk aan den IJssel | Gouderak | Berkenwoude | Stolwijk | Vlist | Haastrecht | Hekendorp | Driebruggen | Waarder | Nieuwerbrug | Reeuwijk | Boskoop | Hazerswoude | Benthuizen | Koudekerk aan den Rijn | Aarlanderveen |
Zwammerdam | Langeraar | Leimuiden | Rijnsaterwoude | Oude Wetering | Roelofarendsveen | Rijpwetering | Oud Ade | Hoogmade | Woubrugge | Warmond | Voorhout | Zevenhoven | Noorden | Nieuwveen | Zoeterwoude-Rijndijk |
Moerkapelle | Zevenhuizen | Nieuwerkerk aan den IJssel | Delfgauw | Schipluiden | Den Hoorn | Maasland | Kwintsheul | Honselersdijk | Poeldijk | Ter Heijde | Maasdijk | Heenvliet | Zwartewaal | Geervliet | Abbenbroek | Oudenhoorn | Zuidland |
Simonshaven | Hekelingen | Rockanje | Oostvoorne | Tinte | Vierpolders | Nieuwenhoorn | Rozenburg | Poortugaal | Barendrecht | Heerjansdam | Heinenoord | Mijnsheerenland | Westmaas | Klaaswaal | Numansdorp | Strijen | Strijensas |
Mookhoek | Maasdam | 's-Gravendeel | Zuid-Beijerland | Nieuw-Beijerland | Piershil | Goudswaard | Nieuwendijk | Goedereede | Ouddorp | Stellendam | Melissant | Dirksland | Herkingen | Sommelsdijk | Stad aan 't Haringvliet | Nieuwe-Tonge | Oude-Tonge |
Ooltgensplaat | Achthuizen | Dubbeldam | Wieldrecht | Driehuis | Santpoort | Velserbroek | Wijk aan Zee | Spaarndam | Overveen | Aerdenhout | Vogelenzang | Zwaanshoek | Cruquius | Vijfhuizen | Lijnden | Zwanenburg | Halfweg | Rijsenhout |
Burgerveen | Abbenes | Buitenkaag | Kudelstaart | Ouderkerk aan de Amstel | Duivendrecht | Muiderberg | Nederhorst den Berg | Ankeveen | Kortenhoef | 's-Graveland | Oostzaan | Koog aan de Zaan | Zaandijk | Westzaan | Jisp | Wormer | Neck | Purmerland |
Ilpendam | Broek in Waterland | Zuiderwoude | Marken | Katwoude | Warder | Middelie | Kwadijk | Oosthuizen | Beets | Schardam | Hobrede | Middenbeemster | Zuidoostbeemster | Noordbeemster | Westbeemster | Graft | West-Graftdijk | Oost-Graftdijk | Markenbinnen |
Starnmeer | Grootschermer | Schermerhorn | Stompetoren | Oterleek | Oudorp | Koedijk | Bergen aan Zee | Schoorl | Groet | Camperduin | Egmond-Binnen | Egmond aan den Hoef | Petten | Burgerbrug | Schagerbrug | Callantsoog | Julianadorp | Breezand |
Anna Paulowna | Wieringerwaard | Barsingerhorn | Kolhorn | Winkel | Lutjewinkel | Nieuwe Niedorp | Oude Niedorp | Waarland | Dirkshorn | Tuitjenhorn | Warmenhuizen | Noord-Scharwoude | Zuid-Scharwoude | Oudkarspel | Broek op Langedijk | Spanbroek |
Hoogwoud | Aartswoud | Abbekerk | Twisk | Midwoud | Nibbixwoud | Benningbroek | Sijbekarspel | Hauwert | Wervershoof | Andijk | Onderdijk | Hem | Venhuizen | Hoogkarspel | Lutjebroek | Grootebroek | Bovenkarspel | Schellinkhout | Wijdenes | Oosterleek |
Oosterblokker | Blokker | Berkhout | Avenhorn | Ursem | Rustenburg | Scharwoude | Slootdorp | Middenmeer | Wieringerwerf | Kreileroord | Den Hoorn | Oosterend | Oudeschild | Ens | Nagele | Tollebeek | Espel | Creil | Rutten | Bant | Luttelgeest | Marknesse | Kraggenburg |
Swifterbant | Biddinghuizen | Hollum | Ballum | Buren | Midsland | Formerum | Lies | Hoorn | Oosterend | West-Terschelling | Oost-Vlieland |
Antwerpen | Gent | Brugge | Brussel | Leuven | Luik | Hasselt | Genk | Kortrijk | Oostende | Turnhout | Lommel | Maaseik | Essen | Aken | Keulen | Düsseldorf | Kleef | Emmerik | Bocholt | Nordhorn | Gronau | Parijs | Londen | Berlijn | Rome | Warschau | Boekarest | Boedapest |
Istanboel | Istanbul | Ankara | Izmir | Damascus | Aleppo | Bagdad | Teheran | Kaboel | Asmara | Mogadishu | Addis Abeba | Casablanca | Nador | Al Hoceima | Berkane | Tanger | Oujda | Kiev | Kyiv | Charkov | Odessa | Lviv | Moskou | Praag | Wenen | Lissabon | Napels | Milaan | Barcelona | Valencia |
Nickerie | Albina | Moengo | Lelydorp | Oranjestad | Kralendijk | Philipsburg
`)
