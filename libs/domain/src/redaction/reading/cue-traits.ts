import { cueTraits as traits } from './word-traits.js'

/**
 * By what a word may belong to the words that stand before a number of some kind, or what is looked for in it by a
 * pattern of a recogniser. Each lets through whatever that pattern begins with, and more: it only spares looking.
 * Small letters without diacritics; a word may have hyphens and apostrophes in it.
 */
const cues: readonly (readonly [number, RegExp])[] = [
  [
    traits.mail,
    /^(?:at$|hetnet|gmail|hotmail|outlook|ziggo|kpnmail|planet|live|home|xs4all|casema|upcmail)|ap[e]?n?staart/,
  ],
  [traits.account, /rekening|giro/],
  [traits.birth, /born|geb(?:[od]|$|[^a-z])|gb|jarig|verjaa|^wereld$|^d\.?o\.?b?\.?$|^ob$/],
  [traits.becoming, /wor[dt]|werd/],
  [traits.service, /bsn|burger|sofi|s\.n\./],
  [
    traits.number,
    /num+er|n[ru]mr|nr|^onder$|kenm|code|no$|ref|inschrijving|registr|pas|kaart|(?:^|[-'])(?:id|mrn|pid|log|zis|epd)/,
  ],
  [
    traits.file,
    /dossier|zaak|polis|klacht|casus|case|melding|ticket|client|patient|beschikking|aanvraag|verz|pas|bezwaar|code|intake|map|bijlage|legitimatie|rijbewijs|identiteits|id|verblijfs|document|factuur|declaratie|beslissing|besluit|vonnis|rekening|formulier|order|bestelling|verzoek/,
  ],
  [traits.paper, /pas|identiteit|id|legitimatie|rijbewijs|verblijf|vreemdeling|nummer|nr|document|big/],
  [traits.pass, /pas|identiteit|rijbewijs|id(?:$|-|kaart|bewijs)/],
  [
    traits.registered,
    /kvk|v\.k\.|koophandel|agb|btw|rsin|oin|art|stb|stcrt|kamer|lijn|ecli|isbn|volgnummer|telefoon|serienummer/,
  ],
  [
    traits.sloppyFile,
    /(?:^|[-'])(?:dos+i|zaak|polis|kenmerk|klacht|casus|nummer|nr|client|bewoner|indicatie|onder|ref|zk)/,
  ],
  [
    traits.letteredFile,
    /dos+ier|zaak|polis|kenmerk|klacht|casus|nummer|nommer|n[ro]$|n[ro]-|ref|formulier|machtiging|urgentie|beschikking|abonnee|aanvraag|indicatie|client|relatie/,
  ],
  [traits.plate, /kent|nummerp|nummerb|plaat/],
  [traits.extension, /toestel|tst/],
  [traits.phone, /(?:^|[-'])(?:tel|mob|gsm|fax|whatsapp|bel|gebeld|bereik|appen)/],
  [traits.postbox, /postbus|antwoordnummer/],
  [traits.living, /(?:^|[-'])(?:adres|str|woon|wonen|gevestigd|ingeschreven)/],
  [traits.postcode, /(?:^|[-'])(?:postcode|pc)/],
  [traits.month, /(?:^|[-'])(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/],
  [
    traits.feast,
    /oude?jaar|nieuwjaar|kerst|koning|sinterklaas|paas|pasen|pinkster|hemelvaart|aller(?:zielen|heiligen)|^sint|^st\.?$/,
  ],
]

/** Most words have none of them: one look tells. */
const any = new RegExp(cues.map(([, { source }]) => source).join('|'))

/** @param folded see Word.folded @returns those of wordTraits that are cues, together */
export function cuesOfWord(folded: string): number {
  if (!any.test(folded)) return 0
  let found = 0
  for (const [trait, pattern] of cues) if (pattern.test(folded)) found |= trait
  return found
}
