import {
  hasIn,
  mentionsIn,
  wordAt,
  wordBefore,
  type Mention,
  type ReferralReading,
} from './referral-reading.js'

/** So many tokens before `naar`, `bij` or `tot` the word stands that tells somebody to go. */
const TO_GO = 4
/** So many tokens from an institution to what it has to do with it. */
const TO_ASK = 3
/** So many from an institution to what it is said to take on: "de huisarts de thuiszorg zou regelen". */
const TO_TAKE = 6
const CALLING = ['bellen', 'benaderen', 'hebben', 'inschakelen', 'mailen', 'aanspreken', 'vragen']
/** Before "van", "voor", "bij" or "via" an institution: somebody is told to turn to it. */
const GIVEN = ['nummer', 'telefoonnummer', 'adres', 'zaak', 'taak', 'iets', 'werk', 'dus']
const BELONGS = ['is', 'was', 'das', 'hoort', 'valt', 'gaat', 'loopt', 'kan', 'ligt']
/** Before a bare "naar": "eerst naar de verslavingszorg", "terug naar huisarts". */
const FIRST = ['eerst', 'terug', 'door', 'dus', 'dan', 'weer', 'graag', 'toch']

/**
 * Where a sentence says that somebody has to turn to an institution, or that it is the one to act: token of the word
 * that says so; -1 when none does. Who says it is another matter.
 */
export function directedAt(words: ReferralReading, target: Mention): number {
  const { tokens } = words.reading
  const sentence = tokens[target.first]?.sentence ?? 0
  const isHere = (at: number): boolean => tokens[at]?.sentence === sentence
  for (let at = target.first - 1; at >= target.first - TO_ASK; at--) {
    if (!isHere(at) || words.ends.has(at)) break
    if (words.asks.has(at)) return at
  }
  const there = wordBefore(words, target, ['naar', 'bij', 'tot'])
  for (let at = there - 1; there >= 0 && at >= there - TO_GO; at--)
    if (words.goes.has(at) && isHere(at)) return at
  if (there >= 0 && hasIn(words, words.must, there - TO_GO, target.last + TO_ASK, sentence)) return there
  if (there > 0 && wordAt(words, there) === 'naar') {
    const opens = isHere(there - 1) && tokens[there - 1]?.clause !== tokens[there]?.clause
    if (opens || (isHere(there - 1) && FIRST.includes(wordAt(words, there - 1)))) return there
    if (isHere(there - 2) && wordAt(words, there - 2) === 'voor') return there
  }
  if (there >= 0 && wordAt(words, target.last + 1) === 'zijn' && !isHere(target.last + 2)) return there
  const contact = wordBefore(words, target, ['met'])
  for (let at = contact - 1; contact > 0 && at >= contact - TO_GO; at--)
    if (wordAt(words, at) === 'contact' && isHere(at)) return at
  const of = wordBefore(words, target, ['van', 'voor', 'bij', 'via'])
  if (of > 0 && isHere(of - 1) && GIVEN.includes(wordAt(words, of - 1))) return of - 1
  if (of > 0 && isHere(of - 1) && BELONGS.includes(wordAt(words, of - 1))) return of - 1
  const via = of >= 0 && wordAt(words, of) === 'via'
  if (via && hasIn(words, words.must, target.last + 1, target.last + TO_TAKE, sentence)) return of
  if (isThat(words, target)) return target.first
  for (let at = target.last + 1; at <= target.last + TO_ASK && isHere(at); at++) {
    if (!CALLING.includes(wordAt(words, at))) continue
    const must = hasIn(words, words.must, target.first - TO_GO, at - 1, sentence)
    const asked = ['te', 'graag'].some((word) => wordAt(words, at - 1) === word) || beforeGraag(words, target)
    if (must || asked) return target.first
  }
  const daar = wordAt(words, target.last + 1) === 'daar'
  if (daar && hasIn(words, words.must, target.last + 2, target.last + TO_GO, sentence)) return target.first
  if (takesOn(words, target, sentence)) return target.first
  const before = wordAt(words, target.first - 1)
  const bare = !isHere(target.last + 1) && (words.says.has(target.first - 1) || before === 'dus')
  return bare && before !== 'van' ? target.first : -1
}

/** "dat is de gemeente", and no more. */
function isThat(words: ReferralReading, { first, last }: Mention): boolean {
  const { tokens } = words.reading
  const article = ['de', 'het'].includes(wordAt(words, first - 1)) ? 1 : 0
  const ends = tokens[last + 1]?.clause !== tokens[last]?.clause
  const is = wordAt(words, first - article - 1) === 'is'
  return ends && is && ['dat', 'dit'].includes(wordAt(words, first - article - 2))
}

/** "graag gemeente benaderen" */
function beforeGraag(words: ReferralReading, target: Mention): boolean {
  return wordAt(words, target.first - 1) === 'graag'
}

/** "dat de huisarts het zou overnemen", "de gemeente moet het doorgeven", "dat het zorgkantoor daarover gaat". */
function takesOn(words: ReferralReading, target: Mention, sentence: number): boolean {
  const { tokens } = words.reading
  const opens = [1, 2, 3, 4].some((back) => {
    const at = target.first - back
    const begins = wordAt(words, at) === 'dat' || tokens[at]?.clause !== tokens[target.first]?.clause
    return begins && mentionsIn(words, at + 1, target.first).length === 0
  })
  return opens && hasIn(words, words.takesOn, target.last + 1, target.last + TO_TAKE, sentence)
}
