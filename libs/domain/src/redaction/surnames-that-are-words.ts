/**
 * Surnames that are ordinary Dutch words too, small letters. With a capital inside a sentence they are names;
 * in small letters only behind a given name, a particle ("de boer") or a title.
 */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(
  `
bakker visser bos vos smit kok post prins kuiper dekker brouwer boer jong groot wit bruin graaf haan lange koning best snel klein sterk hart
blom vink kramer schipper koster wolf jager ruiter bruggen berg beek brink broek dijk dam dal veld velden hof hoek kamp laan linden molen meer
ven water wal weg zand zanden heuvel horst hout huis kerk steen stam storm tak tuin wind winter zomer lente herfst zon maan ster vogel haas
leeuw hengst paard koe schaap lam mol vis snoek baars haring duif zwaan kraan pauw valk hagen heide bloem roos roosen linde eik boom appel
noten boon klaver gras stro rooij rood groen blauw zwart geel grijs blok plank balk paal spijker hamer bijl zaag slot sleutel deur poort
kort lang dik dun jonge oude nieuwe goede vroom wijs vrolijk moed vrede vriend vreemd hoop geluk borst voet hand arm been kaal baard
mens man vrouw kind baas meester knecht ridder graven hertog keizer bisschop paus priester monnik ruijter soldaat wachter jonker
bal kan kom pan pot ketel lepel mes vork bed stoel tafel kast krol kroon kroes kruis maas rijn waal schelde amstel vecht
smid timmer timmerman schilder metselaar slager molenaar visscher schrijver leraar voogd voorn tol trip kraak sluis brug pol polder
oost west noord zuid oosten friesland holland brabant engels duits frank frans waals spaans hollander zeeman zeeuw zee woude wout burg burgers
plas pool staal strik vorst vroeg waard weide werf winkel wortel zoet zout sen er can bal kara kaya dag deniz oz bulut ma hu lu lin sun tan ye
yu wu lai pan ong vu vo long kan held menig cairo radu lis duda sow bah obi nur michael abdi isse michels ganga somai antonia maria martha
martina isabella juliana carolina francisca nicolaas pinto costa reis santos diaz ince uzun kose bayram korte
tas turk boeren ras straten veer vlieger vogels wezel wiel wijk wijnen burgers bakkers koopman koopmans schoenmaker schoenmakers mineur
tang bui dias tromp keizer koningen konings  arts trip ooms engel mensen dries dikken leter farah hari michael
hoeven essen duin doorn dekkers jagers brands bult loon keulen kampen pals mooij buurman gelder heemskerk verhulst steenbergen hoogeveen
houten leest borg koppen wouden schoot alphen dongen ommen martin hartog drent ierland
jongen braam koers oever kraus aron sital temel guzel engelen graf nagel noot struik wagenaar koetsier winkelman urban baran
`
    .trim()
    .split(/\s+/),
)
