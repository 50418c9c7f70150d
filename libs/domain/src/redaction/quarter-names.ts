const split = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/)

/** Quarters of towns, regions and islands, and places abroad that people come from. From general knowledge. */
export const quarterNames: readonly string[] = split(`
Gelderland | Zeeland | Salland | Kennemerland | IJmond | Fryslân | Zuid-Holland | Noord-Brabant | Friesland | Brabant | Zeeuws-Vlaanderen | Zuid-Limburg | West-Friesland | Waterland |
's-Gravenland | 't Acker | 't Ambacht | 't Bramelt | 't Cranevelt | 't Hofke | 't Hogeland | 't Lansink | 't Roomveldje | 't Ruwenbos | 't Vliet | 't Wesselerbrink | 't Zeggelt |
A-kwartier | Aa-landen | Aalanden | Aawijk | Achtersluispolder | Achterwillens | Achtse Barrier | Agniesebuurt | Aldenhof | Aldlan | Aldlan-West | Alexanderpolder | Alexanderstad | Altrade |
Ambonpleinbuurt | Amstel III | Amstelkwartier | Amsterdam Nieuw-West | Amsterdam Noord | Amsterdam Oost | Amsterdam West | Amsterdam Zuid | Amsterdam Zuidoost | Amsterdamse Buurt |
Amsterdamse Poort | Amsterdamsewijk | Angerenstein | Annabuurt | Annakamp | Anninksmorgen | Apollobuurt | Apostelwijk | Archipelbuurt | Armhoef | Armhoefse Akkers | Arnhemse Broek |
Assen Oost | Assen-Oost | Assendelft-Noord | Assendelft-Zuid | Astronomische Buurt | Atolwijk | Baandert | Babberspolder | Badstratenbuurt | Bakenes | Bakenhof | Bangert en Oosterpolder |
Bangert-Oosterpolder | Banne Buiksloot | Banne Noord | Baskensburg | Batau | Batau-Noord | Batau-Zuid | Bautscherveld | Bazeldonk | Beemsterkwartier | Bekkerveld | Belgisch Park |
Bellamybuurt | Bennekel | Bennekel-Oost | Bennekel-West | Benoordenhout | Berflo Es | Berg-Zuid | Bergermeer | Bergkwartier | Bergpolder | Bergse Plaat | Bergweide | Betondorp | Beverwaard |
Bezuidenhout | Bijdorp | Bijlmer Centrum | Bijlmer Oost | Bijlmer-Centrum | Bijlmer-Oost | Bijsterhuizen | Binckhorst | Binnenstad-Noord | Binnenstad-Oost | Bio Science Park | Blauwdorp |
Blauwe Berg | Blauwenoord | Blijdorpsepolder | Blitsaerd | Blixembosch-Oost | Blixembosch-West | Bloemvelden | Blokhoeve | Boddenkamp | Boeimeer | Boerhaavewijk | Bohemen en Meer en Bos |
Bolhaar | Bollebieste | Bonedijke | Boomberg | Boombergwijk | Boomgaardshoek | Borgele-Platvoet | Borgerbuurt | Borneo-eiland | Bornholm | Boschpoort | Boschstraatkwartier | Boschveld |
Bospolder | Bospolder-Tussendijken | Bosrijk | Bossenburgh | Boswijk | Boswinkel-De Braker | Bothoven | Bottendaal | Bouwlust | Bouwmeesterbuurt | Brabantpark | Bramelt | Brandevoort |
Breecamp | Breecamp-Oost | Breedstraatbuurt | Brink en Orden | Brinkhoek | Broek Hengelo | Brugakker | Bruggenhoek | Bruggert | Brusselsepoort | Buiksloterham | Buikslotermeer |
Buiten Wittevrouwen | Buitenoord | Buitenpepers | Buitenwegh | Bullepolder | Burgemeester Tellegenbuurt | Burgemeesterskwartier | Burgemeesterswijk Maassluis | Burgerhout | Burghplan |
Burgwallen | Buytenwegh | Buytenwegh-De Leyens | Calveen | Cambuursterhoek | Campenhoef | Carnegiedreef | Carnisselande | Cartesiusdriehoek | Cascadepark | Caumerveld | Cellesbroek |
Centrum Den Haag | Centrumeiland | Ceramique | Chassé | Chassébuurt | Columbuskwartier | Columbusplein | Componistenbuurt | Concordiabuurt | Confuciusbuurt | Coolhaveneiland |
Corpus den Hoorn | Cortinghborg | Couwenhoven | Crabbehof | Cranevelt | Cremerbuurt | Cronestein | Czaar Peterbuurt | D-buurt | Da Costabuurt | Daalhof-Hazendans | Daalmeer |
Daalmeer-Noord | Dalmeden | Damsterbuurt | Danswijk | Dapperbuurt | De Aa-landen | De Aker | De Akkers | De Baarsjes | De Balije | De Banne | De Bennekel | De Bergse Plaat | De Binckhorst |
De Blokhoeve | De Bongerd | De Bosweide | De Bothoven | De Braker | De Bras | De Bron | De Buitenhof | De Buitenpepers | De Burgen | De Clomp | De Delftlanden | De Donderberg | De Dreven |
De Edelstenen | De Eendracht | De Elementen | De Eng | De Engh | De Erflanden | De Esch | De Eschmarke | De Florabuurt | De Gaarden | De Geitenkamp | De Gelderse Blom | De Goese Polder |
De Goirke | De Gors | De Gorzen | De Gouwen | De Grienden | De Groote Wielen | De Grote Waal | De Hambaken | De Haren | De Hasseler Es | De Held | De Helmerhoek | De Herven | De Hoek Assen |
De Hoek Spijkenisse | De Hoogte | De Hoven Almere | De Hunze | De Hunze-Van Starkenborgh | De Jordaan | De Kersenboogerd | De Kluis | De Kolenkit | De Koppel | De Krim Enschede | De Laak |
De Laar | De Laar-Oost | De Laar-West | De Laares | De Lanen | De Laren | De Lariks | De Leebrug | De Leyens | De Linie | De Mare | De Marken | De Meent | De Meenten | De Merenwijk |
De Mheen Apeldoorn | De Mors | De Muntel | De Nijverheid | De Noork | De Oosterpoort | De Oude Warande | De Overlaet | De Parken | De Posten | De Punt Osdorp | De Purmer | De Reeshof |
De Riet | De Rietkampen | De Rietlanden | De Rietschoot | De Rivieren | De Rivierenwijk | De Rukker | De Slagen | De Sprookjesbuurt | De Staart | De Stack | De Stevenshof |
De Stroinkslanden | De Veersepoort | De Velden | De Velden Vathorst | De Veldkamp | De Venen | De Vijfhoek | De Vijvers | De Vliert | De Volgerlanden | De Waard | De Weide | De Werven |
De Wielen | De Wierden | De Wijert-Noord | De Wijert-Zuid | De Wolfskuil | De Zoom Lelystad | De Zuidlanden | Dekkershoek | Delflandpleinbuurt | Delfshaven-Schiemond | Delftbuurt |
Delftlanden | Delftse Hout | Delftwijk | Den Elzent | Den Haag Zuidwest | Den Haag-Zuidwest | Den Hommel | Dentgenbach | Deppenbroek | Dichterswijk | Dierdonk | Dietsveld |
Dietsveld-Vogelbuurt | Dieze-Oost | Dieze-West | Digna Johannapolder | Dijkzigt | Doesburgermolen | Dolphia | Dommelbeemd | Dongewijk | Doornakkers | Doornakkers-Oost | Doornbos-Linie |
Dordtse Hout | Dordtselaankwartier | Dorp Zoetermeer | Dousberg | Douve Weien | Dragonder-Noord | Dragonder-Zuid | Drents Dorp | Dreven en Gaarden | Drevenbuurt | Driebergenbuurt |
Drielanden | Drienerlo | Drievliet | Duin Almere | Duinoord | Duttendel | E-buurt | Eckartdal | Edelstenenbuurt | Eekmaat | Eemkwartier | Eeuwsels | Eikenburg | Eikenderveld |
Eilandenbuurt | Eilermarke | Eimersweide | Elderhof | Elderveld | Electrobuurt | Elinkwijk | Elsbeek | Elzenhagen | Elzent | Emmakwartier | Engelenburg | Engelsbergen | Erasmus Veld |
Erasmuspark | Erasmusveld | Erfgooiersbuurt | Erflanden | Essenerveld | Europakwartier | Europapark | Europawijk | Eyldergaard | F-buurt | Fascinatio | Filmwijk | Flevokust | Flevopark |
Flight Forum | Florabuurt | Floradorp | Floriande | Florijn | Fokkesteeg | Forepark | Fort-Zeekant | Fortuinwijk | Frankendael | Frans Hals | Frans Halsbuurt | Franse Gat |
Frederik Hendrikbuurt | Frontenkwartier | G-buurt | Gaasperdam | Gansstraat | Ganzenhoef | Ganzepoot | Garenkokerskwartier | Gasthuiswijk | Geerdinkhof | Geeren | Geeren-Noord |
Geeren-Zuid | Geestenberg | Genderdal | Genderhof | Generalenbuurt | Genneperzijde | Genooyerbuurt | Gerard Doubuurt | Gerardusplein | Gerenbroek | Gerenlanden | Gestelse Buurt |
Gesworen Hoek | Getfert | Getfert-Perik | Getsewoud | Geuzenkwartier | Geuzenwijk | Gibraltarbuurt | Giesen-Bautscherveld | Gildebuurt | Gildenwijk | Glanermaten | Goes-Oost | Goes-West |
Goes-Zuid | Goese Meer | Goese Polder | Goffert | Gorechtbuurt | Gouda Oost | Gouda-Oost | Goutum-Noord | Goverwelle | Graaf Ottoplein | Graan voor Visch | Grachtengordel | Grasbroek |
Graswinkel | Gravenburg | Grevelingen | Griffensteijn | Groenoord | Groente- en Fruitmarkt | Groeseind | Groeseind-Hoefstraat | Groot Boller | Groot Douwel | Groot Lammerenburg |
Groot-IJsselmonde | Groote Wielen | Grootstal | Grote Waal | Gulden Winckelbuurt | H-buurt | Haagse Bos | Haagse Hout | Haagwegkwartier | Haarlemmerbuurt | Haarlemmerhoutkwartier |
Haarzicht | Haesselderveld | Haesselderveld-Oost | Hagelkruis | Hagenbroek | Hagenkamp | Hagerhof | Hagerhof-Oost | Hagerhof-West | Hambaken | Hanevoet | Hanzeland | Hanzewijk | Harga |
Hart van Houten | Hasseler Es | Hasselerbaan | Hatertse Hei | Haveneiland | Hazendans | Heerevelden | Heerlerbaan-Oost | Heerlerheide-Passart | Heesterbuurt | Heijendaal | Heijenoord |
Heikant-Quirijnstok | Heilige Land | Heilust | Heksenwiel | Helmerhoek | Helmersbuurt | Helmond Noord | Helmond Oost | Helmond West | Helmond-Noord | Helmond-Oost | Helmond-West | Hembrug |
Hemelrijken | Hemsterhuisbuurt | Hercules Seghersbuurt | Herewegbuurt | Heseveld | Het Balkon | Het Franse Gat | Het Lage Land | Het Nieuwe Westen | Het Onderdijks | Het Oude Noorden |
Het Oude Westen | Het Reeland | Het Ven | Het Witte Dorp | Heugemerveld | Hillegersberg-Noord | Hillegersberg-Zuid | Hilversum-Zuid | Hinthamerpoort | Hof van Delft | Hofkamp | Hoge Dennen |
Hoge Woerd | Hogeland | Hogeland-Noord | Hogeland-Velve | Hogenkamp | Hollanderwijk | Hollandse Hout | Holy Noord | Holy Zuid | Holy-Noord | Holy-Zuid | Homeruskwartier | Hondsheuvels |
Hoofddorp-Noord | Hoofddorppleinbuurt | Hoog Catharijne | Hoog Landen | Hoog-Zandveld | Hoogcatharijne | Hoogkerk-Zuid | Hooglanderveen-Noord | Hoograven-Zuid | Hoogvenne | Hoogvliet-Noord |
Hoogvliet-Zuid | Hoogvonderen | Hoogwerf | Hoorn-Noord | Hoornse Meer | Hoornse Park | Hoornseveld | Hoornwerk | Hoornwijk | Hoppersgraaf | Hordijkerveld | Horstlanden |
Horstlanden-Veldkamp | Hortusbuurt | Houthavens | Houtkwartier | Houtrust | Houtvaart | Houtwijk | Huis de Geer | Huiswaard | Huizum-Dorp | Huizum-Oost | Huizum-West | IJburg | IJplein |
IJselbuurt | Immerloo | Immerloo II | Indische Buurt | Indische Wijk | Inverdan | Irisbuurt | Ittersumerbroek | Ittersumerlanden | Jacob Geelbuurt | Janskamperveld | Java Terneuzen |
Jekerdal | Jekerkwartier | Jeurlink | Josephbuurt | Jutphaas-Wijkersloot | K-buurt | Kadenbuurt | Kadijken | Kamperpoort | Kanaleneiland-Noord | Kanaleneiland-Zuid | Kantershof |
Kapel in 't Zand | Kapelpolder | Kardinge | Keizerslanden | Kempering | Kemperkoul | Kennispark | Kerkdorp Acht | Kerkenbos | Kerketuinen | Kernhem | Kersbergen | Kersenboogerd-Noord |
Kersenboogerd-Zuid | Kerstroosplein | Kievitsloop | Kijkduin-Ockenburgh | Kinkerbuurt | Klein Douwel | Klein Martijn | Kleine Driftwijk | Kleurenbuurt | Kleverpark | Klingerberg |
Kloosterakker | Kloosterlanden | KNSM-eiland | Knutteldorp | Koedijk-Zuid | Kogerveld | Kolenkitbuurt | Kollenberg | Kommelkwartier | Koninginnebuurt | Koolhoven | Kop van Feijenoord |
Kort Haarlem | Kortenbos | Koudenhoven | Kraaiennest | Kraayenstein | Kralingen Oost | Kralingen West | Kralingen-Oost | Kralingen-West | Kralingse Bos | Krinkelhoek | Krispijn | Kroeten |
Kroeven | Kronehoef | Kruiskamp-Koppel | Kustwijk | Kuyperwijk | Kwakkenberg | Laagraven | Laakhaven | Laanhuizen | Laares | Laarveld | Lage Land | Lage Mors | Lahrhof | Lanakerveld |
Land van Valk | Landgoederenbuurt | Landsherenkwartier | Landstrekenwijk | Landzicht | Langdonk | Lange Nol | Lankforst | Lansink | Lasonder | Lastage | Lauwerecht | Leedewijk |
Leeuwesteyn | Leiden Noord | Leiden-Noord | Leidschenveen-Ypenburg | Leidsebuurt | Lekboulevard | Leonardusbuurt | Leusderkwartier | Leutherberg | Levendaal | Liebergen | Lievenspolder |
Lijnsheike | Limbeek | Limbeek-Noord | Limbeek-Zuid | Limbrichterveld | Linquenda | Liskwartier | Literatuurwijk | Lloydkwartier | Lodewijk van Deysselbuurt | Lombok | Lommerlust |
Lückerheide | Ludgeruskwartier | Lyceumkwartier | Maandereng | Maanderveen | Maaspoort | Maaswijk | Magistraatwijk | Maisbaai | Majellapark | Makassarpleinbuurt | Malburgen-Oost |
Malburgen-West | Malburgen-Zuid | Malpertuis | Malta Zierikzee | Malvert | Mannee | Maredorp | Marewijk | Mariaberg | Mariagewanden | Mariahoeve | Markerkant | Markgraven | Marlot |
Marslanden | Marssteden | Matenhof | Meerbos | Meerburg | Meeroevers | Meerrijk | Meeuwbeemd | Meeuwenplaat | Meezenbroek-Schaesbergerveld-Palemig | Meilust | Mekkelholt | Mensfort |
Mercatorbuurt | Merwedekanaalzone | Merwestein | Messchenveld | Metaalbuurt | Middelburg-Zuid | Middelveldsche Akerpolder | Middengebied Vlissingen | Middenmeer-Noord | Middenwetering |
Mienthof | Milligen | Millingerland | Millinxbuurt | Mispelhoef | Molenlaankwartier | Monnikenhuizen | Mooi Zeist | Morskwartier | Mortiere | Mosterdhof | Muiderwaard | Muntel | Muschberg |
Museumkwartier | Musschemig | Neerbosch Oost | Neerbosch-Oost | Neerbosch-West | Nellestein | Nieuw Crooswijk | Nieuw Engeland | Nieuw Hoograven | Nieuw Husken | Nieuw Krispijn |
Nieuw Sloten | Nieuw Waldeck | Nieuw-Borgvliet | Nieuw-Crooswijk | Nieuw-Krispijn | Nieuw-Mathenesse | Nieuw-Middelburg | Nieuw-West | Nieuwe Park | Nieuwe Pijp | Nieuwe Steen |
Nieuwe Werk | Nieuwe Westen | Nieuweland | Nieuwendammerdijk | Nieuwendammerham | Nieuwland Almelo | Nieuwmarktbuurt | Nieuwstraat-Steyl | Nieuwstraatkwartier | Nije Veld | Nijmegen Noord |
Nijmegen Oost | Nijmegen-Noord | Nijmegen-Oost | Nijmegen-West | Nijmegen-Zuid | Nimmerdor | Noord Barendrecht | Noord-Gouda | Noord-Kethel | Noorderham | Noorderkwartier |
Noorderplantsoen | Noorderplassen | Noorderplassen-West | Noordhoek Goes | Noordhove | Noork | Ockenburgh | Oikos | Oldegalileën | Oldenelerbroek | Oldenelerlanden | Oldenelerpark |
Onderste en Bovenste Molen | Ondiep | Ooievaarsnest | Ookmeer | Oostduinen | Oostelijk Havengebied | Oostelijke Eilanden | Oostenburg | Oostendam | Oosterduin | Oosterflank | Oosterheem |
Oosterhout-Nijmegen | Oosterparkbuurt | Oosterwei | Oostrandpark | Oostvaardersbuurt | Orthenpoort | Osdorp-Midden | Osdorp-Oost | Ossenkoppelerhoek | Osseveld | Osseveld-Oost |
Othene-Zuid | Oud Charlois | Oud Crooswijk | Oud Hoograven | Oud IJsselmonde | Oud Koog | Oud Krispijn | Oud Mathenesse | Oud Osdorp | Oud Sloten | Oud West | Oud Zaandijk | Oud-Charlois |
Oud-Crooswijk | Oud-IJsselmonde | Oud-Krispijn | Oud-Mathenesse | Oud-Noord | Oud-Osdorp | Oud-Overdie | Oude Gracht | Oude Noorden | Oude Pijp | Oude Toren | Oude Westen |
Oudeland Hoogvliet | Oudorperdijk | Oudwijk | Ouwe Gouwe | Overakker | Overbos | Overdelft | Overdie-Oost | Overdie-West | Overgooi | Overhees | Overkroeten | Overlaet | Overtoombuurt |
Overtoomse Sluis | Overtoomse Veld | Overvecht-Noord | Overvecht-Zuid | Overwhere-Zuid | Overzuid | Paasberg | Paauwenburg | Paddewei | Paleiskwartier | Papegaaienburg | Papendorp |
Parc Sandur | Park de Meer | Park Harga | Park Oudegein | Park Stokhorst | Park Zestienhoven | Parkbuurt Oosteinde | Parkrijk | Parkstad | Patijnpark | Patijnspark | Patrimoniumbuurt |
Pelders- en Hoornseveld | Peldersveld | Penseelstreek | Perik | Pesthuiswijk | Petenbos | Philipsdorp | Pieterswijk | Pijlsweerd | Planetenwijk | Plantagebuurt | Plaswijck | Plettenburg |
Poorterslaan | Poptahof | Prins Alexander | Prinsejagt | Prinsenland | Prinses Irenebuurt | Professorenbuurt | Professorenwijk | Pronsebroek | Provenierswijk | Puttense Dreef |
Raadsherenbuurt | Raambuurt | Ramplaankwartier | Randwyck | Rapelenburg | Rapenland | Reeshof | Regenboogbuurt | Regentessekwartier | Reigersbos | Reijeroord | Reimerswaalbuurt |
Rekerbuurt | Renbaankwartier | Rengerspark | Rennemig | Reyeroord | Reyershove | Ribbelt | Ribbelt-Stokhorst | Ridderveld | Riederhoek | Rietkampen | Rijnbuurt | Rijnvliet | Rijpelberg |
Risdam | Risdam-Noord | Risdam-Zuid | Rittenburg | Rivierenwijk | Rivium | Robert Scottbuurt | Rochusbuurt | Rode Dorp | Roermond-Zuid | Roermondse Veld | Roershoek | Rokkeveen |
Rokkeveen-Oost | Rokkeveen-West | Rolduckerveld | Rompert | Rond de Energiecentrale | Roomburg | Roomveldje | Roosten | Rooswijk | Rosariumbuurt | Rosehaghe | Rosenburg | Rosmolenwijk |
Rosveld | Rotsoord | Rotterdam Alexander | Rotterdam Noord | Rotterdam Oost | Rotterdam West | Rotterdam Zuid | Rotterdam-Alexander | Rotterdam-Noord | Rotterdam-Oost | Rotterdam-West |
Rozenprieel | Rubroek | Ruitersbos | Russische Buurt | Rustenburg-Oostbroek | Ruwenbos | Saendelft | Saendelft-Oost | Saendelft-West | Sallandsekant | Sanderbout | Sarphatibuurt |
Schandelen-Grasbroek | Scheepvaartkwartier | Scheldebuurt | Scheldekwartier | Schellerbroek | Schellerlanden | Schelsberg | Schenkel Capelle | Schepenbuurt | Schepenkwartier |
Scheveningen-Bad | Scheveningen-Dorp | Schiebroek-Noord | Schiebroek-Zuid | Schiedam-Noord | Schiedam-Oost | Schiedam-West | Schiedam-Zuid | Schiekamp | Schiemond | Schieringen |
Schieveste | Schieweg | Schinkelbuurt | Schorsmolen | Schothorst-Noord | Schothorst-Zuid | Schouwbroek | Schrijversbuurt | Schrijverskwartier | Schrijverswijk | Schuilenburg-Randenbroek |
Schutlanden | Schuytgraaf | Science Park | Seghwaert | Seghwaert-Noordhove | Seizoenenbuurt | Selwerderhof | Serlippens | Sieradenbuurt | Singelkwartier | Sinnevelt | Sinselveld |
Sint Jansplein | Sint Maartenspoort | Sint Marten | Sint Martensbuurt | Sintenbuurt | Slaaghwijk | Slachthuisbuurt | Slak-Horizon | Slangenbeek | Sloterplas | Slotervaart-Noord |
Smeetsland | Smeliënkamp | Smitsveen | Snuiverbuurt | Soest-Midden | Soesterkwartier | Sonnenborgh | Sonsbeek | Spaarndammerbuurt | Spaarnelanden | Spijkerbuurt | Spijkerkwartier |
Spijkvoorder Enk | Spikvoorde | Sporenburg | Sprengenweg | Staalmanpleinbuurt | Staalwijk | Staddijk | Stadionbuurt | Stadsblokken | Stadsdriehoek | Stadseiland | Stadsparkwijk |
Stadspolders | Stadsveld | Stadsveld-Noord | Stadsveld-Zuid | Stappegoor | Stedenwijk | Stedenwijk Almere | Steendijkpolder | Steigereiland | Steinvoorde | Sterrenburg | Sterrenkwartier |
Stevenfenne | Stevenshof | Straakven | Strijkviertel | Strijp S | Strijp-S | Stripheldenbuurt | Stroinkslanden-Noord | Stromenwijk | Struisenburg | Stuyvesant | Suytkade | Sveaparken |
Swammerdambuurt | Taagdreef | Tanthof | Tanthof-Oost | Tanthof-West | Tarwewijk | Te Zaanen | Techum | Ter Kleef | Ter Leede | Tielandt | Tigrisdreef | Tolsteeg | Toolenburg |
Toolenburg-Oost | Toornse Weide | Transvaalwijk | Transwijk | Trichterveld | Triniteit | Trompenberg | TU-wijk | Tubantia-Toekomst | Tudorpark | Tuindorp 't Lansink | Tuindorp Buiksloot |
Tuindorp de Kievit | Tuindorp Deventer | Tuindorp Kethel | Tuindorp Nieuwendam | Tuindorp Oostzaan | Tuindorp Vreewijk | Tuindorp-Oost | Tuinen van West | Tuinstad Eindhoven |
Tuinstad-Staalwijk | Tuinstadwijk | Tuinzigt | Tulpenburg | Tussendijken | Tussenwater | Uilebomen | Uitvindersbuurt | Ulgersmaborg | Urkhoven | Utrecht Science Park | Valeriuskwartier |
Valkenboskwartier | Van der Pekbuurt | Van Galenbuurt | Van Starkenborgh | Van Verschuerwijk | Varvik | Varvik-Diekman | Vastenavondkamp | Vathorst-De Laak | Vechtzoom | Veenendaal-Oost |
Veerallee | Veersepoort | Veldhuizen A | Veldhuizen B | Velve | Velve-Lindenhof | Venenlaankwartier | Venesluis | Venserpolder | Vermeerkwartier | Verzetswijk | Vettenoord |
Vettenoordsepolder | Vierambachten | Vijfhoek Haarlem | Visserijbuurt | Vissershoek | Vlaardingen-Oost | Vlaardinger Ambacht | Vlashof | Vliert | Vogelhorst | Volgerlanden | Vondelkwartier |
Vondelparkbuurt | Voordorp | Voorhof | Voorhof-Noord | Voorstad Oost | Voorstad-Oost | Voorsterpoort | Voortman-Amelink | Vossener | Vossepark | Vosseparkwijk | Votulast | Vrangendael |
Vredehof-Zuid | Vredeoord | Vrederust | Vreebergen | Vreewijk Gouda | Vrijenban | Vrijenburg | Vrijheidswijk | Vrijschot | Vrijschot-Noord | Vrijveld | Vroendaal | Vroendael | Vroonermeer |
Vroonermeer-Noord | Vroonermeer-Zuid | Vruchtenbuurt | Waalfront | Waalsprong | Waardeiland | Walhof | Waterbuurt | Waterlandpleinbuurt | Waterrijk | Waterweg Centrum | Waterwijk |
Waterwijk-Landerijen | Weesperbuurt | Weesperzijde | Weezenhof | Weggebekker | Weidevenne | Werkeren | Werkspoorkwartier | West Kerkrade | Westbroekpark | Westeinde Leeuwarden |
Westelijke Eilanden | Westergouwe | Westerwatering | Westindische Buurt | Westlandgracht | Westpolder Hoogeveen | Westpunt | Westrand | Westwijk | Wezenlanden | Wielenpôlle | Wielwijk |
Wierdense Hoek | Wierdensehoek | Wijert | Wijk C | Wijkersloot | Wildemanbuurt | Wilhelminapark Zeist | Willemskwartier | Willemspark | Willemspoort | Willibrordusbuurt | Wippolder |
Wipstrik | Witbrant | Witte Dorp | Wittevrouwen | Wittevrouwenveld | Woensel Noord | Woensel West | Woensel Zuid | Woensel-Noord | Woensel-West | Woensel-Zuid | Wolfskuil | Wolgadreef |
Woolder Es | Woolderes | Woonschepenhaven | Wormerveer-Noord | Wormerveer-Zuid | Woudhoek | Wyck | Wyckerpoort | Wylrehof | Zaandam Zuid | Zaandam-Oost | Zaandam-West | Zaandam-Zuid |
Zalmplaat | Zambesidreef | Zandrijk | Zandveld | Zandweerd | Zandweerd-Noord | Zeeburg | Zeeburgereiland | Zeeheldenbuurt Groningen | Zeeheldenkwartier | Zeerust | Zegersloot | Zeggelt |
Zernike | Zeswegen | Zeswegen-Nieuw Husken | Zevenbergsepoort | Zichtenburg | Zielhorst | Zijlweg | Zijlweg-Oost | Zijlwijk | Zilvermeer | Zuidas | Zuiderpolder | Zuiderzeewijk | Zuidhof |
Zuidhoven | Zuidlanden | Zuigerplas | Zuilen-Noord | Zuilenstein | Zwanenveld | Zwolsewijk | ABC-eilanden | Achterhoek | Alblasserbos | Alblasserwaard | Alkmaardermeer |
Amstelland-Meerlanden | Amstelmeer | Antillen | B-driehoek | Beneden-Merwede | Benedenwindse Eilanden | Bergsche Maas | Bergumermeer | BES-eilanden | Betuwe | Bloemendaalse | Bollenstreek |
Botlek | Bouhoeke | Boven-Merwede | Bovenwindse Eilanden | Braassemermeer | Brabantse Biesbosch | Brabantse Wal | Brielse Meer | Caribisch Nederland | De Achterhoek | De Baronie |
De Beemster | De Betuwe | De Graafschap | De Kempen | De Langstraat | De Liemers | De Lijmers | De Marne | De Meierij | De Stellingwerven | De Veluwe | De Wâlden | De Weerribben |
De Zaanstreek | De Zak van Zuid-Beveland | Dordtse Biesbosch | Drents-Friese Wold | Drentse Aa | Drentse Monden | Duin en Bollenstreek | Duin- en Bollenstreek | Duiveland | Dwingelderveld |
Eemmeer | Eems-Dollard | Eiland van Dordrecht | Flakkee | Flevoland | Flevopolder | Fluessen | Foodvalley | Friese Bouwstreek | Friese Meren | Friese Wouden | Gelderland-Zuid |
Gelderse IJssel | Gelderse Vallei | Gooi en Vechtstreek | Gooi- en Vechtstreek | Gorecht | Greidhoek | Greidhoeke | Groene Hart | Groene Woud | Gronings-Drentse Veenkoloniën | Heegermeer |
Het Gooi | Het Groene Hart | Het Groene Woud | Het Hogeland | Het Westland | Heuvelrug | Hollands Diep | Hollandse IJssel | Hunzedal | IJsseldelta | IJsselmeer | IJsselstreek |
IJsselvallei | Julianakanaal | Kanaalstreek | Kempenland | Kennemer Duinen | Kennemerduinen | Klein Bonaire | Klein Curaçao | Kop van Drenthe | Kop van Goeree | Kop van Noord-Holland |
Kop van Overijssel | Kop van Schouwen | Kralingse Plas | Kromme Rijngebied | Kromme Rijnstreek | Laagland van de Eem | Land van Altena | Land van Axel | Land van Breda | Land van Cadzand |
Land van Heusden | Land van Heusden en Altena | Land van Hulst | Land van Maas en Waal | Land van Ravenstein | Land van Steenbergen | Land van Strijen | Land van Thorn |
Land van Valkenburg | Land van Vollenhove | Land van Weert | Lauwersland | Lauwersmeer | Leekstermeer | Lekstreek | Liemers | Lijmers | Loonse en Drunense Duinen | Loosdrechtse Plassen |
Lopikerwaard | Maas en Waal | Maas-Waal | Maasplassen | Mergelland | Metropoolregio Amsterdam | Middag-Humsterland | Midden-Kennemerland | Mijnstreek | Nederlandse Antillen |
Nieuwe Merwede | Nieuwe Waterweg | Nieuwkoopse | Nieuwkoopse Plassen | Noord Merwede | Noord-Drenthe | Noord-Friesland | Noord-Groningen | Noord-Kennemerland | Noord-Limburg | Noord-Veluwe |
Noordelijke Friese Wouden | Noorderhaaks | Noordhollandsch Kanaal | Noordoost-Brabant | Noordoost-Fryslân | Noordoost-Twente | Noordvleugel | Noordwest-Friesland | Noordwest-Veluwe |
Nuldernauw | Oldambtmeer | Ommelanden | Ooijpolder-Groesbeek | Oost-Achterhoek | Oost-Veluwe | Oost-Zeeuws-Vlaanderen | Oostelijk Flevoland | Oostelijke Mijnstreek | Oostland | Overflakkee |
Overijsselse Pannerdensch Kanaal | Parkstad Limburg | Paterswoldse Meer | Paterswoldsemeer | Pikmeer | Randmeren | Razende Bol | Reestdal | Rijk van Nijmegen | Rijnland | Rivierengebied |
Roerstreek | Ronde Venen | Rottemeren | Schildmeer | Schoorlse Duinen | Sevenwouden | Stedendriehoek | Stellingwerven | Tholen en Sint Philipsland | Tielerwaard | Tjeukemeer | Twente |
Uitgeestermeer | Van Harinxmakanaal | Van Starkenborghkanaal | Vechtplassen | Vechtstreek | Veenkoloniën | Veluwemassief | Veluwezoom | Vinkeveense Plassen | Voorne Putten | Vossemeer |
Waddeneilanden | Waddengebied | Waddenkust | Waterweg-Noord | Weerribben-Wieden | West-Betuwe | West-Frisia | West-Zeeuws-Vlaanderen | Westeinderplassen | Westelijke Mijnstreek |
Westerschelde | Wilhelminakanaal | Wolderwijd | Wormer- en Jisperveld | Zaanstreek-Waterland | Zak van Zuid-Beveland | Zeeuws Vlaanderen | Zeeuwse Delta | Zeeuwse eilanden |
Zevenhuizerplas | Zoommeer | Zuid-Beveland | Zuid-Hollandse Eilanden | Zuid-Kennemerland | Zuid-Twente | Zuidelijk Flevoland | Zuidoost-Drenthe | Zuidoost-Friesland | Zuidvleugel |
Zuidwest-Drenthe | Zuidwesthoek | Zwarte Meer | Aarhus | Aarlen | Aarschot | Abadan | Abu Kamal | Adama | Aden | Adi Abeba | Adi Keyh | Adi Quala | Adwa | Afobaka | Afrin | Afşin | Afyon |
Agordat | Ahfir | Ahwaz | Ain al-Arab | Ait Kamra | Ajdir | Akçaabat | Akdağmadeni | Akordat | Akre | Aksum | Al Aaroui | Al-Bab | Al-Bukamal | Al-Hasakah | Al-Hoceima | Al-Malikiyah |
Al-Qamishli | Alaşehir | Albina-Papatam | Albufeira | Alhoceima | Alkmaar Commewijne | Altea | Amara | Amedi | Amhara | Amuda | Amude | Anamur | Anderlecht | Annaba | Annecy | Anoual |
Antep | Antriol | Antwerp | Anvers | Apoera | Aqaba | Ar-Raqqah | Arak | Araklı | Arbil | Ardahan | Ardennen | Arekmane | Arendonk | Artvin | Arusha | As-Suwayda | Asaba | Ashanti | Asilah |
Assab | Assiut | Assomada | Aswan | Atjoni | Avanos | Awasa | Axum | Aybak | Aydın | Azaz | Azrou | Bachmoet | Bad Nieuwenhuys | Badakhshan | Bakau | Bakkie | Bakoe | Bamenda | Bamiyan |
Banda Abou | Banda Ariba | Banda Neira | Bandabou | Bandariba | Bandoeng | Bangalore | Bangkok | Baniyas | Banja Luka | Baquba | Barawe | Barentu | Bartın | Basra | Batticaloa | Batumi |
Bayburt | Baydhabo | Bayonne | Bazel | Bedburg-Hau | Beiroet | Béjaïa | Beledweyne | Belek | Belgrado | Ben Taieb | Ben Tieb | Benalmádena | Benguela | Beni Ansar | Beni Bouayach |
Beni Boufrah | Beni Chiker | Beni Enzar | Beni Hadifa | Beni Sidel | Benin-Stad | Benzdorp | Beograd | Berchem | Berdjansk | Berg en Dal Suriname | Bergama | Bergerac | Bern | Beşiktaş |
Bethlehem | Beveren | Beyoğlu | Beyşehir | Biak | Biarritz | Bigi Poika | Bihac | Bijeljina | Bilecik | Bilzen | Birecik | Bitlis | Bitola | Blanes | Blauwgrond | Bloemfontein |
Bni Bouayach | Bni Chiker | Boa Vista | Bobo-Dioulasso | Boca Sint Michiel | Bodrum | Boetsja | Boğazlıyan | Bolgatanga | Bologna | Boosaaso | Borama | Bordeaux | Borgerhout | Borneo |
Borodjanka | Botopasi | Bouarfa | Boudinar | Boukidaren | Braga | Brasschaat | Bratunac | Brcko | Bremen | Breslau | Brievengat | Brikama | Brno | Bruges | Brüggen | Bruxelles | Brzeg |
Bucha | Bucuresti | Buea | Buena Vista | Buitenzorg | Bukavu | Bulancak | Bünyan | Burco | Buru | Butare | Cabinda | Cabo Negro | Cahors | Calpe | Can Tho | Çankırı | Carcassonne |
Çarşamba | Cartagena de Indias | Catania | Cebu | Çeşme | Ceyhan | Chamonix | Chania | Chaouen | Charikar | Charkiv | Chaskovo | Chefchaouen | Cheribon | Cherson | Chiang Mai | Chios |
Chmelnytskyj | Christchurch | Cihanbeyli | Cluj | Cole Bay | Constanta | Cusco | Dakhla | Dar Kebdani | Dara'a | Daraa | Darfur | Daugavpils | Davos | Deir al-Zor | Deir Ezzor | Dekemhare |
Dénia | Deraa | Dersim | Dersum | Dessie | Deurne-Zuid | Develi | Dezful | Didim | Diest | Dikili | Dinant | Divriği | Diwaniya | Djakarta | Djerba | Djogja | Djokjakarta | Djumu | Doboj |
Dobritsj | Doğanşehir | Doha | Dohuk | Douma | Drietabbetje | Driouch | Dublin | Dubrovnik | Duhok | Duinkerke | Duisburg | Düren | Durres | Dutch Quarter | Düzce | Eagle Beach | Edremit |
El Aaroui | El Fasher | El Geneina | El Hoceima | El Jadida | Elbasan | Eldoret | Elmina | Elmpt | Elten | Emirdağ | Emmastad | Enerhodar | Entebbe | Erbaa | Erfoud | Erigavo | Ermenek |
Eschweiler | Esfahan | Espargos | Eupen | Faizabad | Fakfak | Falluja | Fallujah | Famagusta | Farkhana | Faro | Faryab | Ferizaj | Figuig | Firenze | Flensburg | Fnideq | Foca |
Fort de Kock | Fquih Ben Salah | Frankfurt | Fuerteventura | Fuik | Galati | Galibi | Galkayo | Gand | Gandzja | Ganja | Garmisch-Partenkirchen | Garowe | Garut | Gaza-Stad | Gaziosmanpaşa |
Genova | Gerlos | Geyersvlijt | Ghinda | Ghouta | Girne | Gisenyi | Gitega | Gjakova | Gjilan | Głubczyce | Goma | Goražde | Göreme | Gorzów | Gostivar | Gran Canaria | Graz | Greven |
Groot Kwartier | Groot Piscadera | Grozny | Guercif | Gujrat | Gulu | Gümüşhane | Gyumri | Halabja | Hamburg | Hammamet | Hannover | Hanoi | Hargeisa | Haruku | Harwich | Hasaka | Hasakah |
Hatay | Havana | Havert | Hawler | Haymana | Helmand | Heraklion | Herongen | Hewler | Hilla | Hınıs | Ho Chi Minh-stad | Ho Chi Minhstad | Hoboken | Hodeidah | Hollandia | Hongkong |
Hoogstede | Hoogstraten | Hopa | Houthalen | Houttuin | Hua Hin | Huambo | Hurghada | Iaazzanen | Ieper | Imzouren | Inezgane | Irbid | Irpin | Ischgl | Issaguen | Izemmouren | Izjoem |
Izyum | Jabalia | Jableh | Jaffna | Jalta | Jambol | Jan Thiel | Janwé | Jarabulus | Jaramana | Javea | Jenin | Jerada | Jerevan | Jijiga | Jisr al-Shughur | Jowhar | Jowzjan |
Julianadorp Curaçao | Kadıköy | Kaldenkirchen | Kalimantan | Kamishli | Kankan | Kano | Kapellen | Karaman | Kardzhali | Kariat Arekmane | Kasabaholo | Kashan | Kassita | Kaunas | Kavala |
Kayserie | Kebdana | Kelaa des Sraghna | Kenema | Kerala | Kerbala | Keren | Ketama | Khan Younis | Khan Yunis | Khanaqin | Kharkov | Khartoem | Khon Kaen | Kiel | Kindia | Kinrooi |
Kirchberg | Kırklareli | Kirkoek | Kirkuk-Stad | Kismaayo | Kisumu | Klaipeda | Kleve | Kluczbork | Kobane | Kobani | Kocaeli | Kochi | Koemasi | Koendoez | Koepang | Koetaisi | Koeweit |
Koh Samui | Kololi | Konongo | Konya | Kopenhagen | Koraal Specht | Košice | Kragujevac | Kramatorsk | Krementsjoek | Krivoj Rog | Kropyvnytskyj | Kryvy Rih | Ksar el-Kebir | Kulu |
Kumanovo | Kumluca | Kutaisi | Kutaraja | Kuwait | Kwamalasamutu | Kwatta | Kyjiv | Kyrenia | Kyustendil | La Coruña | La Palma | Laayoune | Labé | Laghman | Lagun | Lanaken | Langaman |
Langatabbe | Lanzarote | Larissa | Larnaca | Las Anod | Las Palmas | Lashkar Gah | Lausanne | Lelydorp-Noord | Les Deux Alpes | Lhasa | Liberec | Limassol | Lisboa | Lloret de Mar | Lobito |
Loehansk | Loetsk | Logar | London | Lourdes | Lovech | Lubin | Luxemburg-Stad | Lvov | Lyon | M'diq | Ma Retraite | Maarat al-Numan | Macao | Macau | Madioen | Madrid | Mafraq | Mahaai |
Maimana | Makeni | Malaga | Malazgirt | Maldegem | Mampong | Manchester | Manilla | Manokwari | Mansoura | Maraş | Marchena | Maribor | Mariënburg | Marigot | Marioepol | Marmaris |
Marrakech | Marsa Alam | Marseille | Martil | Maspalomas | Massawa | Masyaf | Matadi | Matta | Maumere | Mayadin | Mazar e Sharif | Mazar-e-Sharif | Mazar-i-Sharif | Mazari Sharif |
Meersel-Dreef | Mekele | Mekelle | Mekka | Menado | Mendefera | Menorca | Merauke | Merca | Merksem | Merzifon | Merzouga | Metz | Midar | Midelt | Milano | Minahasa | Mirpur | Misrata |
Mitrovica | Moekatsjevo | Moers | Monastir | Montanja | Monte Arruit | Moraira | Moria | Moskva | Mosoel | Muğla | Mukachevo | Munder | Munsterland | Muqdisho | Mykolaiv | Mykolajiv |
Mykonos | Mytilini | Nangarhar | Napoli | Neerpelt | Nefasit | Nekemte | Nerja | Neuenhaus | Neurenberg | New Delhi | New York | Nha Trang | Nias | Nikiboko | Nikolajev | Niksar | Nimruz |
Nkawkaw | Noord Aruba | Norddeich | Nort Saliña | Novi Sad | Nusalaut | Nysa | Nzérékoré | Oberstdorf | Obuasi | Odesa | Oezjhorod | Ogaden | Oldenburg | Olomouc | Onverwacht | Oost-Ghouta |
Orlando | Oromia | Osijek | Ostrava | Otrobanda | Ouarzazate | Ouazzane | Oudenaarde | Owerri | Paktia | Palm Beach | Palma de Mallorca | Pamukkale | Panama-Stad | Panjshir | Panshir |
Papenburg | Paphos | Paranam | Parwan | Pattaya | Pazarcık | Pazardzjik | Peking | Penang | Pendik | Périgueux | Phuket | Pietermaai | Pınarbaşı | Piotrków | Piraziz | Piscadera |
Playa de las Américas | Playa del Inglés | Plombières | Plzeň | Pokigron | Pontbuiten | Port of Spain | Portimão | Porto Novo | Pos Chiquito | Posof | Powakka | Praha | Prijedor | Prizren |
Prudnik | Puerto de la Cruz | Puerto Plata | Punda | Puntland | Punto Fijo | Putte-Kapellen | Qamishli | Qamislo | Qingtian | Quneitra | Qusayr | Rabat | Racibórz | Rafah | Rainville |
Rangoon | Ranya | Raqqa | Ras al-Ayn | Ras el Ma | Rastan | Razgrad | Regensburg | Rethymnon | Reykjavik | Ribeira Brava | Ribeira Grande | Rijsel | Rincon | Riyad | Roese | Roma | Ronse |
Rooi Santu | Rouadi | Saalbach | Safranbolu | Saida | Saïdia | Saint-Louis | Saint-Tropez | Sakarya | Salamiyah | Saliña | Salinja | Salou | Samangan | Samarra | Samawa | Samos |
San Nicolaas | San Sebastian | Sanaa | Santa Cruz de la Sierra | Santa Maria | Santa Rosa | Santander | Santiago de Chile | Santo Antão | Santo Boma | Santorini | São Filipe | São Nicolau |
São Vicente | Saparua | Sapele | Sar-e Pol | Saraqib | Sarıkamış | Sarıkaya | Şarkışla | Sarlat | Schaarbeek | Schoten | Sebta | Segeneiti | Sekondi | Selfkant | Selouane | Semarang |
Senafe | Seoul | Seram | Şereflikoçhisar | Serekunda | Seru Fortuna | Sétif | Seydişehir | Sfax | Sharm el-Sheikh | Sharm-el-Sheikh | Sheberghan | Šiauliai | Sibenik | Sidi Kacem |
Sighisoara | Silistra | Simpson Bay | Sinjar | Sinop | Sint Michiel | Sint Nicolaas | Sint Niklaas | Sint Petersburg | Sint Truiden | Sint Willibrordus | Sint-Jans-Molenbeek | Şırnak |
Sjoemen | Slemani | Slovjansk | Smolyan | Soekaboemi | Soemy | Soerakarta | Sölden | Sopot | Soto | Souax | Souk el Arba | Sousse | Srebrenica | St. Johns | St. Willibrordus | Stabroek |
Steenrijk | Stepanakert | Stettin | Stockholm | Stoelmanseiland | Straatsburg | Strzelce Opolskie | Subotica | Suderwick | Suffisant | Sulaimaniya | Sulaymaniyah | Suleimaniya | Sürmene |
Suruç | Suşehri | Suwayda | Sweida | Sydney | Sylhet | Tadmur | Tafersit | Tafraout | Taiz | Takhar | Tal Afar | Tamanredjo | Tambaredjo | Tamsamane | Tangerang | Tanimbar | Tanja |
Tanki Flip | Tanta | Taounate | Targovishte | Targu Mures | Targuist | Tarin Kowt | Tarkwa | Tarrafal | Tartous | Tartu | Tartus | Tazaghine | Tel-Aviv | Tell Abyad | Temsaman | Temsamane |
Temse | Tera Cora | Tera Kora | Tera Pretu | Teseney | Tesseney | Tetovo | Tetuan | Thiès | Tidore | Tienen | Tigray | Tikrit | Tinghir | Tiraspol | Tizi Ouzou | Tiznit | Tiztoutine |
Tjimahi | Tlemcen | Tokio | Tomohon | Torbalı | Torino | Toruń | Toulouse | Tourtonne | Triëst | Trieste | Trincomalee | Trougout | Tsjerkasy | Tsjernihiv | Tsjernivtsi | Tunceli | Turijn |
Tuzla | Twisteden | Ubud | Udon Thani | Uitkijk | Ukkel | Urfa | Ürgüp | Urmia | Uzhhorod | Val Thorens | Varto | Veldhausen | Veliko Tarnovo | Venezia | Vianden | Vidin | Vigo | Vinnytsja |
Višegrad | Vlasenica | Vlorë | Voeren | Vreden | Vukovar | Vung Tau | Wachtendonk | Wakenaam | Walbeck | Wardak | Waregem | Warszawa | Wassenberg | Weener | Wegberg | Wellington | Wielen |
Wien | Willingen | Wilrijk | Windhoek | Windwardside | Wüllen | Xanten | Xi'an | Yarmouk | Yerköy | Zaatari | Zabadani | Zadar | Zagora | Zagreb | Zahlé | Zaio | Zakho | Zakopane |
Zakynthos | Zanderij | Zaporizhzhia | Zaporizja | Zaporozje | Zaranj | Zaventem | Zeghanghane | Zell am See | Zenica | Ziguinchor | Zion's Hill | Zjytomyr | Zorg en Hoop | Zvornik |
Zwillbrock
`)
