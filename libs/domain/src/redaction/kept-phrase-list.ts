/**
 * What is never personal data here although it looks like a name: institutions, laws, diagnoses and tests.
 * Compared without diacritics, capitals and hyphens. From general knowledge; a phrase of several words needs all.
 */
export const keptPhraseList: readonly string[] = `
zilveren kruis | per saldo | 's heeren loo | leger des heils | jp van den bent | j.p. van den bent | william schrikker |
pieter van foreest | jeroen bosch | albert schweitzer | reinier de graaf | reinier van arkel | vincent van gogh | leo kannerhuis |
dr. leo kannerhuis | ipse de bruggen | van neynsel | erasmus mc | amsterdam umc | umc utrecht | umc groningen | radboudumc | maastricht umc |
maxima mc | prinses maxima centrum | wilhelmina kinderziekenhuis | emma kinderziekenhuis | sophia kinderziekenhuis | juliana kinderziekenhuis |
beatrix kinderziekenhuis | willem alexander kinderziekenhuis | antonius ziekenhuis | catharina ziekenhuis | anna ziekenhuis | sint maartenskliniek |
elisabeth tweesteden | franciscus gasthuis | martini ziekenhuis | sint franciscus | sint jacob | haga ziekenhuis | tante louise | max ernst |
rob giel | juiste loket | het juiste loket | nationale ombudsman | de friesland | gilles de la tourette | cornelia de lange | lewy body |
ehlers danlos | prader willi | guillain barre | charcot marie tooth | smith magenis | phelan mcdermid | rubinstein taybi | lennox gastaut |
wet van rijn | prins bernhard cultuurfonds | koningin wilhelmina fonds | ronald mcdonald | mytylschool | cliëntenbelang amsterdam |
zuid holland | noord holland | noord brabant | wit gele kruis | rode kruis | veilig thuis | anne frank | johan cruijff | florence nightingale |
maria montessori | rudolf steiner | jan van es | lange land | groene hart | philadelphia | humanitas | mantelzorg nl | koraal groep |
koninklijke visio | ons tweede thuis | sterk huis | eduard douwes | jan ligthart | roessingh | de hoogstraat |
klimmendaal | adelante | merem | rijndam | heliomare | basalt | libra | blixembosch | vogellanden | revant | joost mag weten | jan met de pet | jan modaal | jan en alleman | piet snot | klaas vaak | jan rap |
hans worst | jan lul | malle pietje | zwarte piet | jantje smit | sint nicolaas | tweede kamer | eerste kamer | raad van state | tweede wereldoorlog |
zorg en zekerheid | de christelijke | leger des heils | van der valk | albert heijn | douwe egberts | van gogh | anne frank | michael j fox |
dokters van de wereld | artsen zonder grenzen | save the children | vereniging eigen huis | down syndroom | syndroom van down |
turner syndroom | rett syndroom | noonan syndroom | west syndroom | von recklinghausen | von willebrand | creutzfeldt jakob | bell s palsy |
van creveld | van riebeeck | koning willem alexander | koning willem alexanderdag | prinses beatrix spierfonds | prinses beatrix fonds |
jan linders | dirk van den broek | henk en ingrid | ons genoegen | pieter baan | pieter baan centrum | dr. s. van mesdag | van mesdag |
oldenkotte | max havelaar | maria hemelvaart | sint maarten | jan steen | hans anders | maria middelares | aloysius stichting |
's heeren loo | s heeren loo | heeren loo | de zijlen | de waerden | de regenboog groep | ggz friesland | de viersprong | willemsen de koning | land van horne |
nij smellinghe | revalidatie friesland | de twentse zorgcentra | woonzorg flevoland | de pieter raat | de hoop ggz | reinier van arkel |
ggz drenthe | ggz oost brabant | ggz breburg | ggz westelijk noord brabant | ggz delfland | ggz noord holland noord | ggz rivierduinen | ggz centraal |
ggz momentum | ggz ingeest | ggz eindhoven | centrale raad van beroep | hoge raad | raad voor de kinderbescherming |
college voor de rechten van de mens | college sanering | sophia revalidatie | sunrise medical | de bascule | de trans | de alliantie | eigen haard | duitse mark |
stichting mee | mee nl | mee plus | mee samen | mee ijsseloevers | mee veluwe | de kindertelefoon | stichting lezen en schrijven | prins claus |
stichting vluchteling | het vergeten kind | nationale nederlanden | stad holland | zorg en co | de amersfoortse |
het roer om | de wilgenborgh | de zonnebloem | 't lange land | het lange land | nieuw unicum
`
  .trim()
  .split(/\s*\|\s*/)
