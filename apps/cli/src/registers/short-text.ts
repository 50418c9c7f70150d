import { InvalidArgumentError } from 'commander'

/** An option of one line. @throws InvalidArgumentError when it is empty or too long */
export function shortText(value: string): string {
  if (/^\P{C}{1,200}$/u.test(value.trim())) return value.trim()
  throw new InvalidArgumentError('Geef een tekst van 1 tot 200 tekens.')
}
