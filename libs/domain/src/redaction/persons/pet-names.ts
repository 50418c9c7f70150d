/**
 * Given names, each before what people with that name are called. Written down for this project from general knowledge; a
 * name that is the beginning of the other ("Wout", "Wouter") needs no place here.
 */
const called = `
adrianus: ad arie adje adriaan janus
adriana: ada jaan sjaan
albertus: bert appie bertus
aleida: alie
alphonsus: fons
alphonsa: fonsa
andreas: dries
anna: ans an annie anneke antje
antonius: toon ton antoon tonnie teun
antonia: toni tonny toos
arnoldus: nol
augustinus: guus stien
augustina: stien
bartholomeus: mees
bernardus: ben bennie nardus
berendina: dina
carolus: karel
catharina: trien toos tiny rina kaatje ina cato nien tine
christina: stien tina stieneke
christoffel: stoffel
cornelis: kees nelis cees
cornelia: corrie nel neeltje corry
dominicus: minus
elisabeth: els betsie lies bets beppie liesbeth elly bep
engelbertus: bertus
everdina: dien
franciscus: frans sus
francisca: cisca ciska
frederik: frits freek
frederika: riek rika
geertruida: truus truida trui
gerardus: gerrit geert sjra sjraar
gerritdina: dina
godefridus: frits fried
hendrik: henk hein harry rik
hendrika: riek henny rika hennie drika
henricus: harry henk rik
hermanus: manus
hermina: mien
hieronymus: jeroen
hillegonda: gonda
hubertus: huub bert huib
huberta: bertha
isaac: izak saak
jacobus: jaap koos co sjaak cobus
jacoba: co coby cobi ko
jan: johan johannes
johannes: jan hans joop jo sjang
johanna: jopie hanna annie hannie hanneke
joseph: jos sjef
josephus: jos sjef joep jef
josephina: jos fien
jozef: sjef jos
lambertus: bert bertus
leonardus: nardus
lodewijk: loek
ludovicus: louis
magdalena: lena leen
margaretha: greet griet gretha greetje margo
maria: mia rie ria mieke mies riet mien mariet
marinus: rinus rien
martinus: tinus maarten tiny
matthijs: thijs
mattheus: thijs
mathilda: tilly
nicolaas: klaas
norbertus: bert
petronella: nel nelly ella
petrus: piet pieter pierre
pieternella: nel
philippus: flip
quirinus: rinus krien
regina: ina
robert: bob
rudolf: ruud dolf
sebastiaan: bas
servatius: vaas
sophia: fie
theodora: door
theodorus: dorus door
theresia: trees resi thea
tobias: bias
wilhelmina: mien willemien mina helma mientje miep
wilhelmus: wim willem
willem: wim pim
willemina: mien mina
alexander: lex xander sander
emmanuel: manuel
jeremia: jerry
patricia: patty
aleksandra: ola sasha
katarzyna: kasia
malgorzata: gosia
zofia: zosia
krzysztof: krzysiek
oleksandr: sasha
oleksandra: sasha
danylo: danya
mykola: kolja
`

const petNames = new Map(
  called
    .trim()
    .split('\n')
    .map((line): [string, ReadonlySet<string>] => {
      const [name = '', others = ''] = line.split(': ')
      return [name, new Set(others.split(' '))]
    }),
)

/** Whether people with one of these given names are called by the other. @param a folded @param b folded */
export const isPetName = (a: string, b: string): boolean =>
  petNames.get(a)?.has(b) === true || petNames.get(b)?.has(a) === true
