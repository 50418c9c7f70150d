/**
 * Dutch words that say nothing of what a story is about, folded: function words, and the words with which everybody
 * tells that something goes wrong. What is common in one reach only is weighed down by how often it occurs there.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `aan aangezien achter af afgelopen al alle alleen alles als altijd ander andere anders begin ben beetje behalve beide
  bent bij bijna binnen blijf blijft blijven boven buiten daar daarbij daardoor daarna daarom daarvoor dan dat de den
  der des deze die dit doe doen doet door doordat dus echt echter een eens eerst eigenlijk elk elke en enkele er erg
  eraan erbij eruit ervan even gaan gaat ga gedaan geen gehad gekomen gemaakt genoeg geweest geworden gezegd ging
  graag haar had hadden hebben hebt heb heeft heel hele hem hen het hier hij hoe hoeveel hoewel hun iedereen ieder
  iedere iemand iets ik in inmiddels is ja jaar jaren je jij jou jouw jullie juist kan keer kijk kom komen komt kon
  konden krijg krijgen krijgt kreeg kun kunnen kunt laat laten lang langer later liever maak maakt maand maanden maar
  mag maken me mede meer mee meest men met mij mijn mijzelf misschien moest moet moeten mogen na naar naast nadat
  namelijk nee net niemand niet niets nieuwe nieuw niks nodig nog nooit nou nu of om omdat onder ondanks ongeveer ons
  onze ook op over overal paar per pas precies sinds soms staan staat steeds te tegen ten ter terug terwijl tevens tijd
  tijdens toch toen tot totdat tussen twee uit van vanaf vandaag vanuit vanwege vaak veel vele ver verder via vind
  vinden voor vooral voordat wanneer want was waar waarbij waardoor waarna waarom waarop waarvoor waren wat we week
  weken weer weet weg weinig wel weten welk welke werd werden wie wij wil willen word wordt worden wou wilde wilden
  zal ze zeg zeggen zegt zei zeer zelf zelfs zich zichzelf zie ziet zien zij zijn zo zoals zodat zodra zonder zou
  zouden zullen`.split(/\s+/),
)
