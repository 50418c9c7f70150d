import { fold } from './words.js'

/**
 * What is never personal data here although it looks like a name: institutions, laws, diagnoses and tests.
 * Compared without diacritics, capitals and hyphens. From general knowledge; a phrase of several words needs all.
 */
const phrases = `
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
klimmendaal | adelante | merem | rijndam | heliomare | basalt | libra | blixembosch | vogellanden | revant
`
  .trim()
  .split(/\s*\|\s*/)

const piece = /(?<![\p{L}])'s(?!\p{L})|[\p{L}\p{M}]+/gu
const piecesOf = (text: string): string[] => [...fold(text).matchAll(piece)].map((match) => match[0])

const byFirst = new Map<string, (readonly string[])[]>()
for (const phrase of phrases) {
  const parts = piecesOf(phrase)
  const first = parts[0]
  if (first !== undefined && parts.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
}

/** Where such a phrase of several words stands: half-open offsets, ascending; [] for none. */
export function findKeptPhrases(text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(piece)].map((match) => ({
    word: fold(match[0]),
    at: match.index,
    size: match[0].length,
  }))
  const zones: { start: number; end: number }[] = []
  found.forEach((first, index) => {
    const match = byFirst
      .get(first.word)
      ?.find((parts) => parts.every((part, offset) => found[index + offset]?.word === part))
    const last = match === undefined ? undefined : found[index + match.length - 1]
    if (last !== undefined && last.at - first.at < 60)
      zones.push({ start: first.at, end: last.at + last.size })
  })
  return zones
}
