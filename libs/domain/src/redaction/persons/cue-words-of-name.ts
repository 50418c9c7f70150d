/** Words that stand before a name, folded, in classes that each say something else of who is named. */
export const cueWords = {
  titleOfWoman: 'mevrouw mevr mw mvr mej mevrouws juffrouw juf zuster zr tante moe',
  titleOfMan: 'meneer mijnheer menheer heer dhr hr oom ome broeder br meester',
  profession:
    'dr drs dokter doctor prof professor mr ing ir psych arts huisarts casemanager consulent consulente wijkverpleegkundige verpleegkundige begeleider begeleidster mentor curator bewindvoerder psychiater psycholoog therapeut advocaat medewerker medewerkster teamleider wijkagent ambtenaar clientondersteuner manager coordinator coach voogd gezinsvoogd zorgcoordinator',
  kinswoman:
    'moeder mama mam ma mamma dochter dochtertje zus zusje vrouw echtgenote vriendin nicht nichtje oma grootmoeder schoonmoeder schoonzus schoondochter stiefdochter stiefmoeder pleegdochter buurvrouw kleindochter meisje bewoonster patiente clientje tweelingzus mem beppe moeke wief',
  kinsman:
    'vader papa pap pa pappa zoon zoontje broer broertje man echtgenoot vriend opa grootvader schoonvader zwager schoonzoon stiefzoon stiefvader pleegzoon buurman kleinzoon neef neefje jongen heit pake bruur zeun',
  person:
    'kind kindje baby kleinkind client cliente patient bewoner partner kinderen zoons dochters broers zussen ouders',
  givenName:
    'voornaam voornamen roepnaam roepnm roept roepen noemen noem noemt genoemd bijgenaamd alias oftewel ofwel dus koosnaam bijnaam voluit officieel eigenlijk',
  surname:
    'achternaam familienaam meisjesnaam geboren gehuwd familie fam geb wed weduwe eega getrouwd echtg ev',
  name: 'naam heet heette heten genaamd genaam ben namens gedoopt naar',
  closing:
    'groet groeten groetjes gr grt mvg hoogachtend liefs vriendelijke afzender ondertekend handtekening getekend kus',
  and: 'en of & ook samen',
  greeting: 'hoi beste hallo geachte hey dag lieve hi ha hai goedemorgen goedemiddag goedendag',
  preposition: 'van door bij met voor aan over tegen volgens',
  possessive: "mijn m'n mn zijn z'n haar onze ons hun me uw",
} as const

/** Words that stand between two names, or in them, when both are of one person: see gapOf. */
export const wordsBetween = {
  surname: /achternaam|familienaam|van achter|van zn achter|heet(?:te)? (?:zij|hij|ze|ik)|van haar/,
  givenName: /voornaam|roepnaam|noem|roep|oftewel|ofwel|alias|zeg maar|dus|eigenlijk|voluit|offici/,
  relation: /\b(?:zoon|dochter|broer|zus|moeder|vader|vrouw|man|kind|vriend|buur|neef|nicht|oma|opa)/,
  spelling: /spel|letter|schrijf|met een|is dat|geschreven/,
} as const
