import type { Candidate } from './candidate.js'

const numberWord = /(?<!\p{L})([\p{L}-]{0,40}?)[ -]?(?:nummer|nummers|nr|nrs|kenmerk|code|id)(?![\p{L}])/giu
const stem =
  /(?:zaak|zaken|dossier|cli[eë]nt(?:en)?|klanten?|polis|pati[eë]nt(?:en)?|referentie|registratie|aanvraag|beschikking|klacht|melding|meldings|lid|lidmaatschaps?|relatie|deelnemers?|correspondentie|factuur|declaratie|verzekerden?|verzekerings?|incident|ticket|order|besluit|indicatie|budgethouders?|inschrijf|inschrijvings|behandel|casus|case|bezwaar|beroeps?|briefs?|contract|kandidaat|leerling|studenten?|personeels|medewerkers?|verwijs|machtigings?|zorgovereenkomst|ziekenhuis|epd|zis|pasjes?|ponskaart|volg|ons|uw|ref|mrn|pid)-?$/i
const bare =
  /(?<!\p{L})(?:dossier|zaak|polis|kenmerk|referentie|ref|klacht|casus|case|melding|ticket|cli[eë]nt|pati[eë]nt|beschikking|aanvraag)[ .:#]{1,3}(?=[^ ]*\d)/giu
const filler =
  /(?:[ .:=#(]|(?:van|is|was|met|onder|luidt|nr|mijn|onze|ons|de|het|zoon|dochter|moeder|vader|man|vrouw|cli[eë]nt|nummer)(?= )){0,12}/iuy
const code =
  /(?=[\p{L}./_-]{0,12}\d)[\p{L}\d]{1,24}(?:[./_-][\p{L}\d]{1,24}){0,6}(?: \d[\p{L}\d./_-]{1,20}){0,3}/uy
const loose = /(?<![\p{L}\d-])\p{Lu}{1,5}[-/.]?(?:19|20)\d{2}[-/.]\d{3,10}(?![\p{L}\d])/gu
const unit = / ?(?:jaar|jarige|jr|uur|euro|keer|dagen|weken|maanden|procent|%)/iy

function codeAt(text: string, start: number): { start: number; end: number; value: string } | undefined {
  code.lastIndex = start
  const value = code.exec(text)?.[0]
  if (value === undefined) return undefined
  unit.lastIndex = start + value.length
  return unit.test(text) ? undefined : { start, end: start + value.length, value }
}

const countDigits = (value: string): number => value.replace(/\D/g, '').length
const isDateOrYear = (value: string): boolean =>
  /^(?:(?:19|20)\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/.test(value)

/**
 * Numbers of cases, files, clients and policies: after such a word with "nummer" any code with a digit; after
 * the bare word only five digits or more; and codes of the form Z-2020-00123 anywhere.
 */
export function recogniseCaseno(text: string): Candidate[] {
  if (!/\d/.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(numberWord)) {
    const subject = match[1] ?? ''
    if (!stem.test(subject) && !/kenmerk$/i.test(match[0])) continue
    filler.lastIndex = match.index + match[0].length
    filler.test(text)
    const hit = codeAt(text, Math.max(filler.lastIndex, match.index + match[0].length))
    if (hit === undefined || hit.value.length < 2 || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(hit.value))
      continue
    found.push({ type: 'caseno', start: hit.start, end: hit.end, certainty: 'context' })
  }
  for (const match of text.matchAll(bare)) {
    const hit = codeAt(text, match.index + match[0].length)
    if (hit === undefined || countDigits(hit.value) < 5 || isDateOrYear(hit.value)) continue
    if (/^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}/.test(hit.value)) continue
    found.push({ type: 'caseno', start: hit.start, end: hit.end, certainty: 'context' })
  }
  for (const match of text.matchAll(loose)) {
    found.push({ type: 'caseno', start: match.index, end: match.index + match[0].length, certainty: 'shape' })
  }
  return found
}
