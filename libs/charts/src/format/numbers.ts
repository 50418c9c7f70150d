const integer = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** A count the Dutch way: 16055 is '16.055'. */
export function formatCount(value: number): string {
  return integer.format(value)
}

/**
 * A share as percentage: 0.00386 with 2 digits is '0,39%'.
 * @param share 0 to 1
 * @param digits decimals, always written out
 */
export function formatShare(share: number, digits: number): string {
  return `${formatDecimal(100 * share, digits)}%`
}

/** A number with a decimal comma and a fixed number of decimals: 4.5 with 1 digit is '4,5'. */
export function formatDecimal(value: number, digits: number): string {
  return new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}
