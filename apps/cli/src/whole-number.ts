import { InvalidArgumentError } from 'commander'

/** A whole number of 0 or more, from an option. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number
  throw new InvalidArgumentError('Geef een heel getal van 0 of meer.')
}
