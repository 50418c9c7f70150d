/**
 * The elfproef of the burgerservicenummer: nine digits, weights 9 to 2 and -1, the sum a multiple of 11.
 * Eight digits count with a zero in front. Anything else, and all zeros, is false.
 */
export function passesElfproef(digits: string): boolean {
  const nine = digits.length === 8 ? `0${digits}` : digits
  if (!/^\d{9}$/.test(nine) || /^0+$/.test(nine)) return false
  let sum = 0
  for (let place = 0; place < 9; place++) sum += Number(nine[place]) * (place === 8 ? -1 : 9 - place)
  return sum % 11 === 0
}

/**
 * The check of an IBAN: country and check digits to the back, letters as 10 to 35, the remainder by 97 is 1.
 * @param compact without separators, any case
 * @source ISO 13616, ISO/IEC 7064 (MOD 97-10)
 */
export function passesMod97(compact: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z\d]{8,30}$/i.test(compact)) return false
  let remainder = 0
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(sign, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
