/** Endings that make a street of a word with a number behind it. */
export const streetEnding =
  /(?:straat|straatje|straad|strt|str|laan|laantje|ln|weg|wech|wegje|wg|plein|pln|gracht|gr|kade|dijk|dyk|singel|sngl|plantsoen|plnts|steeg|stg|dreef|drf|hof|hofje|hf|pad|pd|park|prk|baan|boulevard|allee|wetering|kamp|gaarde|burgwal|bolwerk|erf|markt|mrkt|haven|vaart|brink|akker|akkers|veld|velden|horst|passage|wal|werf|hoek|zoom|ring|oord|hoeve|donk|kwartier|zijde|poort|weide|heide|berg|beek|sloot|bos|dam|st|strjitte|leane|wei|kolk|meent|es|rade|stede|hil|tuin|laren|stein|zicht|rijn|burg|duin|duinen|diep|kanaal|reef|wijk|eind|einde|buurt|gaard|hout|made|rand|horn|hang|graaf|veen|stee|slag|streek|laagte|lust|rak|enk|meen|mede|tocht|vliet|sluis|terp|dreven|hoven|tuinen|gaarden|schans|laantje|rug|akkers|toren|bocht|hemel|bleek|rooi|stuk|zij|weel)$/

/** Of these a word in small letters is believed as well. */
export const plainStreetEnding =
  /(?:straat|straatje|straad|[a-z]{3}str|[a-z]{4}wg|[a-z]{4}ln|sewg|laan|laantje|weg|wech|plein|gracht|kade|dijk|singel|plantsoen|steeg|dreef|hof|hofje|pad|park|baan|boulevard|burgwal|erf|markt|wetering|strjitte|[a-z]{3}dyk|leane|loane)$/

const ordinary =
  /^(?:snelweg|autoweg|onderweg|omweg|halverwege|loopbaan|vakantiepark|bungalowpark|werkplein|zorgplein|gerechtshof|inloophof|zorgpad|doorlooppad|hulpmarkt|arbeidsmarkt|zorgmarkt|huizenmarkt|woningmarkt|werkveld|zorgveld|feestmarkt|kerstmarkt|bijbaan|speelveld|wagenpark|overweg|uitweg|afweg|terugweg|heenweg|zorgweg|leerweg|rijbaan|glijbaan|achtbaan|wandelpad|fietspad|zorghof|hof|park|baan|weg|pad|erf|haven|markt|plein|laan|straat|dijk|kade|gracht|singel|steeg|dreef|ring|wal|werf|hoek|zoom|kamp|brink|veld|oord|berg|bos|beek|poort|zijde|ouderinitiatief|klimaat|best|eerst|laatst|minst|meest|wachtlijst|kost|rust|last|post|dienst|hulpverlening|moest|kast|feest|herfst|angst|winst|tekst|toekomst|kunst|gast|test|lijst|juist|vast|wist|mist|komst|opkomst|uitkomst|gemist|verlies|proces|zes|les|adres|fles|succes|stress|thuisbasis|jaarmarkt|zorginstelling|afspraak|zorgwijk|wijk|buurt|buitenwijk|woonwijk|tuin|hout|eind|einde|weekend|weekeinde|kwartier|half|zorgbuurt|geweest|woest|overal|ruimst|eerstst|zicht|uitzicht|inzicht|toezicht|overzicht|gezicht|opzicht|bericht|rand|burg)$/

/** A word with such an ending that is no street. @param folded small letters */
export function isOrdinaryWord(folded: string): boolean {
  return ordinary.test(folded)
}

/** "zorgpad", "teststraat": a way that a procedure takes. @param folded small letters */
export function isProcessWord(folded: string): boolean {
  return /^(?:zorg|hulp|leer|werk|levens|leef|behandel|proces|client|klant|aanvraag|test|prik|vaccinatie|doorloop|route|keten|herstel|groei|ontwikkel|besluit|beslis|beroeps|bezwaar|klachten|carriere|reken|dag|wacht|school|spoor|snel|auto|fiets|loop|woon|verpleeg|gezins|begeleid|kwaliteits|informatie|inloop|ggz|wmo|wlz|jeugd|mantel|rol|tussen|midden|opname|crisis|nood|vlucht)/.test(
    folded,
  )
}

/** What a street of several words may begin with in small letters. */
export const smallStreetLead =
  /^(?:jan|piet|prins|prinses|koning|koningin|vrijheer|vrouwe|heer|burgemeester|burg|dokter|dr|pastoor|prof|professor|oude|nieuwe|lange|korte|sint|st|eerste|tweede|derde|kleine|grote|groene|hoge|lage|willem|johan|karel|jacob|anna|maria|van|gouverneur|mgr|monseigneur|minister|president|generaal|admiraal|kapitein|ds|dominee|deken|kanunnik|pater|mr|ir|graaf|hertog|gravin|keizer|jonkheer|freule|wethouder|maarschalk|schout|ritmeester|kardinaal|bisschop|kapelaan|rector|zuster|broeder|notaris|luitenant|kolonel)$/
