import type { RedactedText } from './redacted-text.js'

/** So near is the white space at which is cut rather than within a word. */
const near = 100

/**
 * A redacted text without at least so many of its last characters, which leaves it redacted: cut at white space where
 * there is some near, and never within a token or a character.
 * @param characters UTF-16 units, >= 0
 */
export function withoutEnd(text: RedactedText, characters: number): RedactedText
export function withoutEnd(text: string, characters: number): string
export function withoutEnd(text: string, characters: number): string {
  const kept = text.slice(0, Math.max(0, text.length - characters))
  const whole = kept.replace(/\[[A-Z-]*(?: \d*)?$/, '').replace(/[\uD800-\uDBFF]$/, '')
  const end = /\s(?!\d+\])\S*$/.exec(whole.slice(-near))
  return end === null ? whole : whole.slice(0, whole.length - end[0].length)
}
