import { fold } from '../redaction/dictionary/fold.js'

/** As names of places are compared: "'s-Gravenhage" reads "s gravenhage", "Bergen (NH.)" reads "bergen nh". */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
