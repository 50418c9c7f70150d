const unit =
  /^(?: ?(?:€|%|°|x\b|e\b|'?ers?\b)|,-| ?-?(?:euro|eur|cent|procent|miljoen|miljard|duizend|mg|mcg|ml|cl|dl|gram|gr|g|kg|kilo|kilogram|ton|km|kilometer|meter|mtr|m|m2|m3|cm|mm|liter|kwh|watt|volt|graden|uur|uren|u|min|minuten|sec|seconden|dag|dagen|werkdag|werkdagen|weken|week|wk|wkn|maand|maanden|mnd|jaar|jaren|jarige|jarig|jr|keer|maal|kinderen|mensen|personen|inwoners|clienten|cliënten|patienten|patiënten|bewoners|huishoudens|signalen|klachten|meldingen|plaatsen|plekken|bedden|woningen|woorden|tekens|stuks|pagina|pagina's|punten|ste|de|stappen|treden|calorieën|kcal|volgers|medewerkers|leden|gezinnen)(?![\p{L}\d]))/iu
/** Not "fleur: 134619456". */
const money = /(?:€|(?<!\p{L})euro?|\$|£|bedrag(?: van)?|budget(?: van)?)[ :]{0,3}$/iu

/** Whether the number between these offsets is an amount of money or a counted quantity, and so stays. */
export function isAmount(text: string, start: number, end: number): boolean {
  return (
    money.test(text.slice(Math.max(0, start - 12), start)) ||
    // nobody writes an amount of eight digits without points, so what follows is no decimals either
    (/^,\d{2}(?!\d)/.test(text.slice(end, end + 4)) && !/\d{8}/.test(text.slice(start, end))) ||
    (unit.test(text.slice(end, end + 16)) &&
      // "123456782 de" is no ordinal
      !(end - start > 4 && /^ ?(?:ste|de|e|x|u|ers?)(?![\p{L}\d])/iu.test(text.slice(end, end + 5))))
  )
}

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const dateShape = new RegExp(
  `^(?:${day}[-./ ]{1,3}${month}[-./ ]{1,3}(?:(?:19|20)\\d{2}|'?\\d{2})|(?:19|20)\\d{2}[-./]${month}[-./]${day}|${day}[-/]${month}|(?:19|20)\\d{2}${'(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})$`,
)

/** A day in digits, in any usual way of writing, also without separators. */
export function isDate(value: string): boolean {
  return dateShape.test(value)
}

/** Years, ranges of years and times of day: "2019", "2019-2020", "08.00-16.00". */
export function isYearOrTime(value: string): boolean {
  return (
    /^(?:(?:19|20)\d{2})(?:(?: ?[-/] ?| )(?:(?:19|20)\d{2}|\d{2}))*$/.test(value) ||
    /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?[-/] ?(?:[01]?\d|2[0-4])[.:][0-5]\d)?$/.test(value)
  )
}

/** "1.250.000": thousands with points. */
export function isThousands(value: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(value) && value.length <= 9
}
