const landmark =
  'molen|kerk|brug|toko|gemaal|bakker|bakkerij|slager|slagerij|winkel|sluis|haven|kapel|snackbar|kiosk|pomp|garage|moskee|fietsenmaker|bloemenboer|bloemist|apotheek|supermarkt|spoor|spoorbaan|overweg|rotonde|vijver|kapper|kroeg|cafe|café|pizzeria|bushalte|watertoren|boerderij|manege|camping|\\p{Lu}[\\p{L}-]{3,30}'
const parts =
  'steiger|vak|huisje|portiek|ligplaats|perceel|unit|kavel|flat|blok|deur|box|staanplaats|caravan|chalet|bungalow|ingang'
const ordinal = '(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|middelste|\\d{1,2}e)'

/** "Oost", "z.z.", "tweede portiek", "bij de brug", ", steiger 3": what says where in a street. */
const tail = new RegExp(
  `(?: (?:[NZOW]\\.?[NZOW]\\.?|[nzow]\\.?z\\.?|Noord|Zuid|Oost|West|noordzijde|zuidzijde|oostzijde|westzijde)(?![\\p{L}]))?` +
    `(?:,? ${ordinal} (?:portiek|verdieping|etage|deur|ingang|huis|woonlaag)(?!\\p{L})` +
    `|,? (?:${parts})(?!\\p{L}) ?[\\p{Lu}\\d][\\p{L}\\d]{0,3}(?![\\p{L}\\d])` +
    `|,? (?:boven|naast|tegenover|achter|onder|bij) (?:de|het|'t|een) (?:${landmark})(?!\\p{L})` +
    `| (?:rood|zwart|wit)(?=[ .,;)\\n]|$))?`,
  'uy',
)

/** @param end where the street or its number ends @returns where the tail behind it ends; `end` for none */
export function endOfStreetTail(text: string, end: number): number {
  const next = text.charCodeAt(end)
  if (next !== 32 && next !== 44) return end
  tail.lastIndex = end
  return end + (tail.exec(text)?.[0].length ?? 0)
}
