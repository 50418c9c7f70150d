/** Said over and over: each of them once made a long text slow, because something looked at all of it for every word. */
const phrases = [
  'Jan de Vries, ',
  'VAN:',
  '5 mei ',
  '12/',
  '06 ',
  'Kerkstraat 1, ',
  'Adres is oude veerweg 17-II in Zaltbommel. ',
  'Amsterdam ',
  'PGB ',
  'wachtlijst ggz ',
  'de crisisdienst bellen, ',
  'Een vraag over school en zorg. ',
]
const [characters, longer] = [12_500, 8]

const long = (phrase, length) => phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length)

function millis(work, text) {
  const rounds = Array.from({ length: 3 }, () => {
    const { user, system } = process.cpuUsage()
    work(text)
    const after = process.cpuUsage()
    return (after.user + after.system - user - system) / 1000
  })
  return Math.min(...rounds)
}

/**
 * How the time that work takes grows with its text: the time of a text of 100,000 characters, the longest that is taken
 * in, by that of an eighth of it; 8 when it grows as the text does.
 * @returns the worst of some texts that say one thing over and over, and its milliseconds
 */
export function growth(work) {
  const grown = phrases.map((phrase) => {
    const [short, whole] = [characters, characters * longer].map((length) =>
      millis(work, long(phrase, length)),
    )
    return { phrase, times: Number((whole / short).toFixed(1)), ms: Math.round(whole) }
  })
  const worst = grown.reduce((a, b) => (b.times > a.times ? b : a))
  return { longer, worst, slowestMs: Math.max(...grown.map(({ ms }) => ms)) }
}
