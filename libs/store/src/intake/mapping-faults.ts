import {
  headingKey,
  joinedFields,
  mappedFields,
  type ColumnMapping,
  type ProblemError,
} from '@rode-draad/contract'
import {
  anyDay,
  gemeenteTable,
  noGemeenten,
  redactAll,
  regionOfGemeente,
  regions,
  type GemeenteTable,
  type RedactionType,
} from '@rode-draad/domain'

/** What may not be remembered as it is; `faults` are in Dutch, and have nothing of the mapping in them. */
export class UnusableMapping extends Error {
  override name = 'UnusableMapping'
  constructor(readonly faults: ProblemError[]) {
    super('unusable mapping')
  }
}

/**
 * Where a mapping seems to say who somebody is. Its versions are kept, shown to all who send in for the channel, and
 * in each backup, so that such a word could never be taken out again. Places and organisations may stand there.
 * @param gemeenten of which the names may stand there; without, none is known
 * @returns [] when nothing is found; paths read as 'columns[2].values' and 'fixed.region'
 */
export function mappingFaults(
  { columns, fixed }: ColumnMapping,
  gemeenten: GemeenteTable = gemeenteTable(noGemeenten),
): ProblemError[] {
  const wordCount = columns.reduce((sum, { values = {} }) => sum + Object.keys(values).length, 0)
  if (wordCount > mostWords) return [{ path: 'columns', message: tooManyWords }]
  const places = [
    ...columns.flatMap(({ heading, values = {} }, at) => [
      { path: `columns[${at}].heading`, texts: [ofHeading(heading)], advice: advice.heading },
      { path: `columns[${at}].values`, texts: Object.entries(values).flat(), advice: advice.values },
    ]),
    ...Object.entries(fixed).map(([field, text]) => {
      return { path: `fixed.${field}`, texts: [text], advice: advice.fixed }
    }),
  ]
  const asked = places.flatMap(({ texts }) => texts.filter((text) => !isKnown(text, gemeenten)).map(asWords))
  const texts = [...new Set(asked)]
  const found = new Map(redactAll(texts).map(({ redactions }, at) => [texts[at], redactions]))
  const personal = places.flatMap(({ path, texts: own, advice: what }) => {
    const types = own.flatMap((text) => found.get(asWords(text)) ?? []).map(({ type }) => kinds[type])
    const kindsFound = [...new Set(types)].filter((kind) => kind !== null)
    return kindsFound.length === 0
      ? []
      : [{ path, message: `Hier staat misschien ${kindsFound.join(' of ')}. ${what}` }]
  })
  const free = joinedFields.flatMap((field) =>
    fixed[field] === undefined ? [] : [{ path: `fixed.${field}`, message: freeText }],
  )
  return [...free, ...personal]
}

/** To look through as many takes a quarter of a second, in which nobody else is served. */
const mostWords = 1000
const tooManyWords = 'Een indeling heeft hooguit 1.000 woorden, van alle kolommen samen.'

const advice = {
  heading:
    'Een indeling blijft bewaard: geef deze kolom in het bestand een kop zonder gegevens van personen.',
  values: 'Een indeling blijft bewaard: laat bij deze kolom het woord weg dat een persoon aanwijst.',
  fixed: 'Een indeling blijft bewaard: kies een waarde zonder gegevens van personen.',
}
const freeText = 'Dit veld is voor elk signaal anders. Het kan geen vaste waarde hebben.'

/** As a reader knows it; null: may stand in a mapping. */
const kinds: Readonly<Record<RedactionType, string | null>> = {
  name: 'een naam',
  bsn: 'een nummer van een persoon',
  idno: 'een nummer van een persoon',
  caseno: 'een nummer van een persoon',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  url: 'een internetadres',
  handle: 'een naam van een account',
  iban: 'een rekeningnummer',
  address: 'een adres',
  postcode: 'een postcode',
  dob: 'een geboortedatum',
  plate: 'een kenteken',
  place: null,
}

/** A heading of one word has a capital because it is a heading, and not because it is a name. */
function ofHeading(heading: string): string {
  const text = heading.trim()
  return /\s/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** 'Datum_melding' is no account, and 'jan_jansen' a name. */
function asWords(text: string): string {
  return text.replaceAll('_', ' ')
}

/** Regions as they were called before 2025, which stand in older files. */
const formerRegions = ['Delft Westland Oostland', 'Nieuwe Waterweg Noord']

const known = new Set([...regions.map(({ label }) => label), ...formerRegions, ...mappedFields].map(knownKey))

/** What redaction takes for a name as it stands by itself, and is ours, a region or a gemeente. */
function isKnown(text: string, gemeenten: GemeenteTable): boolean {
  const gemeente = regionOfGemeente(gemeenten, text, anyDay)
  const isGemeente = 'region' in gemeente || gemeente.unknown === 'more-than-one'
  return isGemeente || known.has(knownKey(text)) || /^\p{L}*thema$/iu.test(text.trim())
}

function knownKey(text: string): string {
  return headingKey(text)
    .replace(/[-/_]/g, ' ')
    .replace(/^(?:zorgkantoor(?:regio)?|regio|provincie) /, '')
}
