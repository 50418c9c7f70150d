import { worldPlaces } from './dictionary/world-places.js'
import { hamletNames } from './hamlet-names.js'
import { moreDoubtfulPlaceNames } from './place-names-that-may-be-other.js'
import { quarterNames } from './quarter-names.js'
import { villageNames } from './village-names.js'

const split = (names: string): readonly string[] => names.trim().split(/\s*\|\s*/)

/** Gemeenten, and other places that people say they live in. From general knowledge, not from a register. */
export const townNames: readonly string[] = split(`
Drenthe | Gelderland | Friesland | Overijssel | Flevoland | Krimpen | Curaçao | Aruba | Bonaire | Sint Maarten | Sint Eustatius | Saba | Willemstad | Paramaribo |
Aa en Hunze | Aalsmeer | Aalten | Achtkarspelen | Alblasserdam | Albrandswaard | Alkmaar | Almelo | Almere | Alphen aan den Rijn |
Alphen-Chaam | Altena | Ameland | Amersfoort | Amstelveen | Amsterdam | Apeldoorn | Arnhem | Assen | Asten | Baarle-Nassau | Baarn |
Barendrecht | Barneveld | Beekdaelen | Beesel | Berg en Dal | Bergeijk | Bergen op Zoom | Berkelland | Bernheze | Beuningen |
Beverwijk | De Bilt | Bladel | Blaricum | Bloemendaal | Bodegraven-Reeuwijk | Bodegraven | Reeuwijk | Boekel | Borger-Odoorn |
Borsele | Boxtel | Breda | Bronckhorst | Brummen | Brunssum | Bunnik | Bunschoten | Capelle aan den IJssel | Castricum | Coevorden |
Cranendonck | Culemborg | Dalfsen | Dantumadiel | Delft | Den Haag | Den Helder | Den Bosch | 's-Gravenhage | 's-Hertogenbosch |
Deurne | Deventer | Diemen | Dijk en Waard | Dinkelland | Doesburg | Doetinchem | Dongen | Dordrecht | Drechterland | Drimmelen |
Dronten | Druten | Eemnes | Eemsdelta | Eersel | Eijsden-Margraten | Eindhoven | Elburg | Emmen | Enkhuizen | Enschede | Epe |
Ermelo | Etten-Leur | Geertruidenberg | Geldrop-Mierlo | Geldrop | Gemert-Bakel | Gemert | Gennep | Gilze en Rijen |
Goeree-Overflakkee | Gooise Meren | Bussum | Naarden | Muiden | Gorinchem | Gouda | Groningen | Gulpen-Wittem | Gulpen |
Haaksbergen | Haarlem | Haarlemmermeer | Hoofddorp | Halderberge | Hardenberg | Harderwijk | Hardinxveld-Giessendam | Harlingen |
Hattem | Heemskerk | Heemstede | Heerde | Heerenveen | Heerlen | Heeze-Leende | Heiloo | Hellendoorn | Helmond |
Hendrik-Ido-Ambacht | Hengelo | Heumen | Heusden | Hillegom | Hilvarenbeek | Hilversum | Hoeksche Waard | Hof van Twente |
Hollands Kroon | Hoogeveen | Horst aan de Maas | Hulst | IJsselstein | Kaag en Braassem | Kapelle | Katwijk | Kerkrade | Koggenland |
Krimpen aan den IJssel | Krimpenerwaard | Land van Cuijk | Cuijk | Boxmeer | Landgraaf | Landsmeer | Lansingerland | Leeuwarden |
Leiden | Leiderdorp | Leidschendam-Voorburg | Leidschendam | Voorburg | Lelystad | Leudal | Leusden | Lingewaard | Lisse | Lochem |
Loon op Zand | Lopik | Losser | Maasdriel | Maasgouw | Maashorst | Uden | Maassluis | Maastricht | Medemblik | Meerssen | Meierijstad |
Veghel | Schijndel | Meppel | Middelburg | Midden-Delfland | Midden-Drenthe | Midden-Groningen | Hoogezand | Moerdijk | Molenlanden |
Montferland | Montfoort | Mook en Middelaar | Neder-Betuwe | Nederweert | Nieuwegein | Nieuwkoop | Nijkerk | Nijmegen | Nissewaard |
Spijkenisse | Noardeast-Fryslân | Dokkum | Noord-Beveland | Noordenveld | Noordoostpolder | Emmeloord | Noordwijk | Nuenen | Nunspeet |
Oegstgeest | Oirschot | Oisterwijk | Oldambt | Winschoten | Oldebroek | Oldenzaal | Olst-Wijhe | Ommen | Oost Gelre | Oosterhout | Ooststellingwerf |
Oostzaan | Opmeer | Opsterland | Oss | Oude IJsselstreek | Ouder-Amstel | Oudewater | Overbetuwe | Papendrecht | Peel en Maas | Pekela |
Pijnacker-Nootdorp | Pijnacker | Nootdorp | Purmerend | Raalte | Reimerswaal | Renkum | Renswoude | Reusel-De Mierden | Rheden |
Rhenen | Ridderkerk | Rijssen-Holten | Rijssen | Rijswijk | Roerdalen | Roermond | De Ronde Venen | Roosendaal | Rotterdam | Rozendaal |
Rucphen | Schagen | Scherpenzeel | Schiedam | Schiermonnikoog | Schouwen-Duiveland | Simpelveld | Sint-Michielsgestel |
Sittard-Geleen | Sittard | Geleen | Sliedrecht | Smallingerland | Drachten | Soest | Someren | Son en Breugel | Stadskanaal | Staphorst |
Stede Broec | Steenbergen | Steenwijkerland | Steenwijk | Stein | Stichtse Vecht | Maarssen | Breukelen | Súdwest-Fryslân | Sneek | Bolsward |
Terneuzen | Terschelling | Texel | Teylingen | Sassenheim | Tholen | Tiel | Tilburg | Tubbergen | Twenterand | Tynaarlo | Tytsjerksteradiel |
Uitgeest | Uithoorn | Urk | Utrecht | Utrechtse Heuvelrug | Vaals | Valkenburg aan de Geul | Valkenburg | Valkenswaard | Veendam |
Veenendaal | Veldhoven | Velsen | IJmuiden | Venlo | Venray | Vijfheerenlanden | Vlaardingen | Vlieland | Vlissingen | Voerendaal |
Voorne aan Zee | Hellevoetsluis | Brielle | Voorschoten | Voorst | Vught | Waadhoeke | Franeker | Waalre | Waalwijk | Waddinxveen |
Wageningen | Wassenaar | Waterland | Weert | West Betuwe | West Maas en Waal | Westerkwartier | Westerveld | Westervoort | Westerwolde |
Westland | Naaldwijk | Weststellingwerf | Wolvega | Wierden | Wijchen | Wijdemeren | Wijk bij Duurstede | Winterswijk | Woensdrecht |
Woerden | Wormerland | Woudenberg | Zaanstad | Zaandam | Zaltbommel | Zandvoort | Zeewolde | Zeist | Zevenaar | Zoetermeer |
Zoeterwoude | Zuidplas | Zundert | Zutphen | Zwartewaterland | Zwijndrecht | Zwolle | Heerhugowaard | Hoogvliet | Scheveningen |
Winsum | Delfzijl | Appingedam | Weesp | Vleuten | Maarn | Doorn | Driebergen | Bilthoven | Soesterberg | Ulft | Gendringen | Velp |
Bemmel | Elst | Huissen | Tegelen | Echt-Susteren | Susteren | Oudenbosch | Zevenbergen | Goirle | Kaatsheuvel | Drunen | Vlijmen | Rosmalen |
Best | Beek | Bergen | Borne | Buren | Duiven | Echt | Ede | Goes | Heemskerk | Hoorn | Houten | Huizen | Kampen | Laarbeek | Laren |
De Fryske Marken | Joure | Lemmer | De Wolden | Putten | Sluis | Veere | Middelharnis | Zierikzee | Oostburg | Axel | Gramsbergen |
Vroomshoop | Nijverdal | Goor | Delden | Vriezenveen | Eibergen | Groenlo | Lichtenvoorde | Neede | Ruurlo | Vorden | Borculo | Bathmen |
Heino | Wezep | Vaassen | Twello | Dieren | Doorwerth | Oosterbeek | Veenhuizen | Beilen | Roden | Vries | Eelde | Paterswolde | Haren | Leek |
Zuidhorn | Ter Apel | Klazienaveen | Gieten | Annen | Borger | Zuidlaren | Norg | Wommels | Makkum | Stiens | Burgum | Surhuisterveen |
Buitenpost | Gorredijk | Oosterwolde | Grou | Krommenie | Wormerveer | Assendelft | Volendam | Edam-Volendam | Edam | Monnickendam |
Obdam | Wognum | Zwaag | Hippolytushoef | Den Burg | Egmond aan Zee | Limmen | Akersloot | Bennebroek | Nieuw-Vennep | Badhoevedorp |
Abcoude | Mijdrecht | Vinkeveen | Vianen | Leerdam | Werkendam | Woudrichem | Raamsdonksveer | Oost Gelre | Oosterhout | Prinsenbeek | Rijsbergen |
Hoogerheide | Sprundel | Wouw | Oud-Beijerland | Puttershoek | Rhoon | Krimpen aan de Lek | Schoonhoven | Bergambacht | Moordrecht |
Bleiswijk | Berkel en Rodenrijs | Bergschenhoek | Monster | Wateringen | 's-Gravenzande | De Lier | Noordwijkerhout | Rijnsburg |
Valkenswaard | Budel | Mierlo | Lieshout | Bakel | Grave | Mill | Haps | Reuver | Horst | Sevenum | Panningen | Weert | Heythuysen | Thorn |
Posterholt | Herten | Born | Elsloo | Nuth | Hoensbroek | Schaesberg | Eygelshoven | Bocholtz | Vaals
`)

const all = [
  ...new Set([
    ...townNames,
    ...villageNames,
    ...hamletNames,
    ...quarterNames,
    ...moreDoubtfulPlaceNames,
    ...worldPlaces.split('|'),
  ]),
]
const article = /^(?:de|den|het|'t) [^ ]+$/i

/** All places but those that begin with an article; those would be looked for at every "de". */
export const placeNames: readonly string[] = all.filter((name) => !article.test(name))

/** "De Wijk", "'t Harde": an article and one word. */
export const placeNamesWithArticle: readonly string[] = all.filter((name) => article.test(name))

/** Also ordinary words, surnames or other things: a place only behind "in", "te", "uit", "gemeente" and the like, and with a capital. */
export const placeNamesThatAreWords: ReadonlySet<string> = new Set([
  ...split(`best | beek | bergen | borne | buren | duiven | echt | ede | goes | hoorn | houten | huizen | kampen | laren | putten | sluis |
veere | elst | velp | doorn | grave | mill | monster | horst | born | annen | vries | haren | leek | roden | norg | goor | stein | altena | waterland | westland | westerveld | hulst | kapelle | thorn | krimpen | dieren | gieten | wierden | leiden | lemmer | wateringen | losser | tegelen | drachten | assen | herten | vianen | axel | grou | delden | voorst | born | asten | elsloo | heerde | steenbergen`),
  ...moreDoubtfulPlaceNames.map((name) => name.toLowerCase()),
])
