import { endOfNumberSaid } from './spoken/number-of-house.js'

const landmark =
  'molen|schuur|kerk|brug|toko|gemaal|bakker|bakkerij|sne[kc]kbar|snekbar|slager|slagerij|winkel|sluis|haven|kapel|snackbar|kiosk|pomp|garage|moskee|fietsenmaker|bloemenboer|bloemist|apotheek|supermarkt|spoor|spoorbaan|overweg|rotonde|vijver|kapper|kroeg|cafe|café|pizzeria|bushalte|watertoren|boerderij|manege|camping|\\p{Lu}[\\p{L}-]{3,30}'
const parts =
  'paviljoen|pav|kmr|apt|bung|etage|zolder|stacaravan|kajuit|barak|hut|steiger|vak|plek|plaats|kamer|unit|appartement|app\\.?|etage|huisje|portiek|ligplaats|perceel|unit|kavel|flat|blok|deur|box|staanplaats|caravan|chalet|bungalow|ingang'
const ordinal = '(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|middelste|\\d{1,2}e)'

/** A house number in brackets, up to another one or with another one. */
const number = `(?: ?\\(\\d{1,4}[a-zA-Z]?\\)| -\\d{1,4}(?!\\d)| ?(?:t\\/m|tot en met) ?\\d{1,4}[a-zA-Z]?(?!\\d)| (?:en|of) \\d{1,4}[a-zA-Z]?(?= (?:te|in) | ?[,;)\\n]|\\.(?!\\d)|$))`
const unit = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const floor = `(?:,? (?:\\d|${unit}|eerste|tweede|derde|vierde) ?hoog(?: (?:achter|voor|links|rechts))?(?!\\p{L})| hoog(?: (?:achter|voor|links|rechts))?(?!\\p{L}))`

const side =
  / (?:[NZOW]\.?[NZOW]\.?|[nzow]\.?z\.?|Noord|Zuid|Oost|West|noordzijde|zuidzijde|oostzijde|westzijde)(?![\p{L}])/uy

/** "tweede portiek", "bij de brug", ", steiger 3": what says where in a street. */
const tail = new RegExp(
  `${number}?${floor}?` +
    `(?:,? ${ordinal} (?:portiek|verdieping|verd\\.?|etage|deur|ingang|huis|woonlaag)(?!\\p{L})(?: (?:rechts|links|voor|achter)(?!\\p{L}))?(?: (?:na|voor|bij|naast|achter|voorbij) (?:de|het|'t) (?:${landmark})(?!\\p{L}))?` +
    `|(?:,? (?:${parts})(?!\\p{L}) ?(?:nr\\.? ?)?(?:\\p{Lu}[\\p{L}]{0,6}(?:-\\d{1,3})?|\\d{1,4}[\\p{L}]{0,3})(?![\\p{L}\\d])){1,3}` +
    `|,? (?:bovenste|onderste|middelste|linker|rechter) (?:bel|deur|woning|flat)(?!\\p{L})` +
    `|,? (?:boven|naast|te+genover|achter|onder|bij|by) (?:de|het|'t|it|een) (?:${landmark})(?!\\p{L})` +
    `|,? ongenummerd(?!\\p{L})` +
    `|,? (?:gelijkvloers|souterrain|parterre|onder|boven|beneden)(?: (?:links|rechts))?(?= ?(?:[,.;:)\\n]|$))` +
    `|,? (?:\\d{1,2}-)?(?:achter|voor|hoog|links|rechts|onder|boven)(?= ?(?:[,.;:)\\n]|$))` +
    `|,? (?:t\\/o|t\\.o\\.|te+genover) (?:nr\\.? |nummer |paal )?\\d{1,4}(?!\\d)` +
    `|(?:,? | ?\\/ ?| ?\\()(?:bovenwoning|benedenwoning|bovenhuis|achterom|achterhuis|voorhuis|souterrain|woonark|woonboot|ark|tuinhuis|tuinhuisje|achterdeur|zijdeur|(?:gele|rode|groene|blauwe|witte|zwarte|bruine|grijze) deur|ingang via (?:de |het |een )?\\p{L}+|loket \\d{1,3})(?![\\p{L}\\d])\\)?` +
    `| \\(${ordinal} (?:etage|verdieping|hoog)\\)` +
    `| (?:rood|zwart|wit)(?=[ .,;)\\n]|$))?`,
  'uy',
)

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** @param end where the street or its number ends @returns where the tail behind it ends; `end` for none */
export function endOfStreetTail(text: string, end: number): number {
  const next = text.charCodeAt(end)
  if (next !== 32 && next !== 44 && next !== 40) return end
  const behindSide = end + lengthAt(side, text, end)
  const behindNumber = endOfNumberSaid(text, behindSide)
  return behindNumber + lengthAt(tail, text, behindNumber)
}
