const split = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/)

/** Places that are ordinary words or names of people as well: believed by the words around them only. From general knowledge. */
export const moreDoubtfulPlaceNames: readonly string[] = split(`
Acht | Akkers | Ambacht | Amen | Amer | Amsberg | Appel | Aria | Asselt | Baars | Banda | Bari | Baronie | Bath | Beekhuizen | Beest | Bergerhof | Berghof | Berghuizen | Berkt | Biest |
Biezen | Blaak | Blankenburg | Bleek | Blije | Bloemenbuurt | Boeier | Boekend | Boekhorst | Boer | Boerdijk | Boerengat | Bohemen | Bomenbuurt | Bomenwijk | Bommel | Bonifatius | Bontekoe |
Boomhoek | Boshuizen | Bosje | Bosscherheide | Bosscheweg | Boston | Boswinkel | Botersloot | Boxbergen | Braakhuizen | Braakman | Bragt | Brecht | Brederode | Bree | Breedstraat | Briel |
Brinkhorst | Broek | Broekstraat | Brook | Brug | Buitenhof | Buitenhuizen | Burcht | Burgwal | Bussel | Bylandt | Cali | Campagne | Castellum | Compas | Cool | Cork | Coro | Dale | Derik |
Diekman | Diergaarde | Dijken | Dijkstraat | Don Bosco | Donk | Doornbos | Doorslag | Dover | Dragonder | Driehoek | Dubbelstraat | Duinbuurt | Duivekot | Duur | Eendracht | Egge |
Eilandje | Einde | Eindstraat | Elft | Elle | Ellen | Elshof | Elzen | Elzenburg | Emerald | Enka | Entrepot | Farah | Fatih | Fatima | Faunabuurt | Flora | Florence | Flores | Fogo | Fons |
Fort | Fruittuinen | Gaag | Galgenveld | Garst | Gasthuis | Gauw | Geel | Geer | Gein | Geren | Giesen | Gondel | Gooi | Gorzen | Graafland | Graafschap | Griend | Griete | Griffioen |
Groenstraat | Grubben | Haagje | Haal | Haansberg | Hagen | Halen | Hanik | Hardinxveld | Haspel | Hato | Haukes | Hazenkamp | Heek | Heikant | Helle | Hemdijk | Hemelrijk | Hertgang |
Heuvel | Hoef | Hoefdijk | Hoekje | Hoeve | Hoeven | Hogeweg | Holm | Holst | Holy | Holz | Honderd | Hondsrug | Hool | Hout | Houterd | Hull | Hullen | Huls | Hurk | Hurkske | Indijk |
Industriestrook | Java | Jeruzalem | Jordaan | Julianapark | Jutland | Kaag | Kaart | Kabel | Kadebuurt | Kalf | Kamp | Kandy | Kanis | Kanton | Kapel | Karmel | Karpen | Kars | Kartal |
Karveel | Kattenberg | Kattenburg | Keer | Keins | Kemer | Kempen | Kempenaar | Kerkbuurt | Kerkdijk | Kerkhoek | Kerkweg | Ketel | Kijkuit | Klaarwater | Klooster | Kloosterbuurt | Kluis |
Knapzak | Kogge | Kolland | Koppel | Kopstukken | Kotten | Kouwenberg | Krammer | Kranenburg | Kreiel | Krekelberg | Krim | Krochten | Kronenburg | Kruidenbuurt | Kruisbergen | Kruisdijk |
Kruispunt | Kruisstraat | Kruisweg | Kuilen | Laak | Laar | Landerijen | Landlust | Langel | Langen | Langenberg | Langendijk | Langstraat | Lariks | Latour | Leer | Leest | Leiding | Lent |
Lente | Lier | Lijnbaan | Lima | Limbe | Lind | Linde | Lindenhof | Linderte | Lindt | Linie | Lions | Looi | Look | Lookant | Loon | Loven | Luts | Maio | Maren | Marle | Mastwijk |
Medaillon | Medina | Meenink | Meerlanden | Meers | Meerwijk | Merode | Merwede | Middel | Middenweg | Moerbeek | Molenbeek | Molenberg | Molendijk | Molenstraat | Montaña | Morgenstond |
Mossel | Muizenberg | Munsel | Murns | Muziekwijk | Namen | Nancy | Nieuwstraat | Nijenhuis | Nijverheid | Noorderpark | Noordstraat | Noordzijde | Norden | Oele | Oldekamp | Oldenhof |
Omval | Onderlangs | Onderwater | Onland | Ontginning | Oosterholt | Oosthoek | Opper | Opstal | Oranje | Oranjebuurt | Ouverture | Overtoom | Paal | Paasbos | Palma | Pancras | Para |
Paris | Partij | Pasop | Paul | Peel | Peja | Pelt | Peperklip | Percee | Pereira | Perk | Pierik | Pijnenburg | Pisa | Plaat | Plaats | Planetenbuurt | Plantage | Platvoet | Playa |
Ploegstraat | Poll | Prunje | Pula | Punter | Pyramide | Raar | Raay | Radstake | Randstad | Rauwendaal | Rees | Regentesse | Reijt | Reit | Republiek | Reus | Ridderhof | Rien |
Rietlanden | Rietveld | Riis | Rijk | Rijs | Ringdijk | Rith | Rivierenbuurt | Roer | Rooi | Rooij | Roost | Rosarium | Rosas | Roses | Rosmolen | Rotte | Ruiten | Ruiven | Rullen |
Ruwaard | Safi | Salvador | Sandberg | Santiago | Sari | Sawa | Schaars | Schaft | Schans | Schattenberg | Schayk | Schei | Schelle | Schenkel | Schier | Schildersbuurt | Schoener | Schoor |
Schoot | Schooten | Schouw | Seringen | Shire | Side | Sijp | Singels | Sint Anna | Slangenberg | Sleutelbloem | Sloten | Smalbroek | Snippen | Sofia | Solo | Soma | Spang | Sparrenburg |
Spier | Spinder | Split | Spoorbuurt | Sportdorp | Sprang | Staart | Stadshart | Stalberg | Stationsbuurt | Stationskwartier | Steeg | Steenbeek | Steenoven | Stegel | Stegge | Stiel |
Stiphout | Stokhorst | Stoppelburg | Strandweg | Strikken | Stuifzand | Tarifa | Tempel | Terme | Theresia | Tiendweg | Tjalk | Toba | Tolbrug | Tolhuis | Tours | Tranendal | Transvaal |
Trent | Trouwlaan | Tuinwijk | Turns | Twist | Uilenburg | Uiteinde | Uitweg | Unia | Valk | Valkenberg | Valkenbos | Vechten | Vegelin | Veldkamp | Verlaat | Verona | Veur | Vierhuis |
Vijfsluizen | Villabuurt | Vissersburen | Vissershaven | Vlake | Vliet | Vogelbuurt | Vogelenbuurt | Vogelzang | Voorstad | Voort | Voortman | Voorwerk | Vorst | Voskuil | Vossenberg |
Vredenburch | Vredenburg | Waal | Wadden | Wagnerplein | Wandelbos | Waterhuis | Waver | Weelde | Wehe | Wessel | Westerpark | Westhoek | Wetering | Wieden | Wiel | Wieler | Wielewaal |
Wier | Wiers | Wijkpark | Wijnbergen | Wijngaarden | Wijngracht | Wildeman | Wilhelminapark | Willis | Wissel | Witten | Wittenberg | Witteveen | Wolfhagen | Worms | Wortel | Zand |
Zandstraat | Zandstroom | Zara | Zeeheldenbuurt | Zeeland | Zile | Zuideinde | Zuiderpark | Zuidplein | Zuylen | Zwaan | Zwartenberg | Zwarteweg | Zwet | Zweth
`)
